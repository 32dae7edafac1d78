import { data } from '@remix-run/node'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Meta, Outlet } from '@remix-run/react'
import type { ReactNode } from 'react'
import { countUnreadNotifications } from '#app/domains/notification/index.server.ts'
import { countAwaiting } from '#app/domains/introduction/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { isDataSaver } from '#app/http/data-saver.server.ts'
import { formTokens } from '#app/http/form.server.ts'
import { type RequestContext, allowAnyone } from '#app/http/guards.server.ts'
import { type Notice, takeNotice } from '#app/http/notice.server.ts'
import type { Anonymous, Person } from '#app/policy/actors.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { Document } from '#app/ui/document.tsx'
import type { ShellData } from '#app/ui/shell.tsx'
import { RouteErrorBoundary } from '#app/ui/route-error-boundary.tsx'

async function frameOf(
	ctx: RequestContext<Anonymous | Person>,
): Promise<Omit<ShellData, 'notice' | 'origin' | 'dataSaver'>> {
	if (ctx.viewer.kind === 'anonymous') return { actor: 'visitor', alerts: 0, counts: {} }
	const person = ctx as unknown as Context<Person>
	const [alerts, requests] = await Promise.all([countUnreadNotifications(person), countAwaiting(person)])
	return { actor: ctx.viewer.kind, alerts, counts: requests > 0 ? { requests } : {} }
}

async function withTokens(ctx: RequestContext, notice: Notice | null): Promise<ShellData['notice']> {
	if (!notice?.undo) return notice ? { text: notice.text } : null
	return {
		text: notice.text,
		undo: { ...notice.undo, tokens: await formTokens(ctx, notice.undo.form, notice.undo.thing) },
	}
}

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await allowAnyone(request)
	const { notice, cookie } = takeNotice(request, ctx)
	const shell: ShellData = {
		...(await frameOf(ctx)),
		origin: ctx.origins.public,
		dataSaver: isDataSaver(request),
		notice: await withTokens(ctx, notice),
	}
	return data(shell, cookie ? { headers: { 'Set-Cookie': cookie } } : undefined)
}

export const meta = pageMeta('Confidential introductions')

/** The document around every page and every error. */
export function Layout({ children }: { children: ReactNode }) {
	return <Document head={<Meta />}>{children}</Document>
}

export default function App() {
	return <Outlet />
}

export { RouteErrorBoundary as ErrorBoundary }
