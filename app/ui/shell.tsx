import { useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { FormTokens } from './form-state.ts'
import { type NavKey, Page } from './layout.tsx'
import type { Actor } from './nav.ts'

/** What the root loader knows about whoever looks: the frame of every page is drawn from it. */
export type ShellData = {
	actor: Actor
	alerts: number
	counts: Partial<Record<NavKey, number>>
	/** The public origin, for absolute addresses in the head. */
	origin: string
	/** This browser asks for less: pages leave out what they can do without. */
	dataSaver: boolean
	notice: {
		text: string
		undo?: { action: string; intent: string; label: string; tokens: FormTokens }
	} | null
}

type ShellProps = {
	current?: NavKey
	back?: { href: string; label: string }
	wide?: boolean
	/** Full-width band above the page's column: the landing page's hero. */
	bleed?: ReactNode
	children: ReactNode
}

const visitor: ShellData = {
	actor: 'visitor',
	alerts: 0,
	counts: {},
	origin: '',
	dataSaver: false,
	notice: null,
}

/**
 * The frame of a page: header, navigation and footer of whoever is signed in, and the notice of what was just
 * done.
 * @example <Shell current="roles"><PageHeading title="Roles" /></Shell>
 */
export function Shell({ children, ...props }: ShellProps) {
	const shell = useRouteLoaderData<ShellData>('root') ?? visitor
	return (
		<Page {...props} actor={shell.actor} alerts={shell.alerts} counts={shell.counts} notice={shell.notice}>
			{children}
		</Page>
	)
}
