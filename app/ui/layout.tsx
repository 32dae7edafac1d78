import type { ReactNode } from 'react'
import { paths } from '#app/paths.ts'
import { Icon } from './icons.tsx'
import { navOf, type Actor, type NavKey } from './nav.ts'
import { Notice, type NoticeProps } from './notice.tsx'
import { Wordmark } from './wordmark.tsx'

export type { Actor, NavKey } from './nav.ts'

type PageProps = {
	actor: Actor
	/** The item of the navigation that the page belongs to. */
	current?: NavKey
	/** Unread alerts; absent leaves the figure out. */
	alerts?: number
	/** Figures in the navigation, by item: `{ requests: 2 }`. Nought is not shown. */
	counts?: Partial<Record<NavKey, number>>
	/** 76rem instead of 64rem, for dense tables; the admins' default. */
	wide?: boolean
	back?: { href: string; label: string }
	notice?: NoticeProps | null
	/** Stands above the content, from edge to edge: the landing page's `Hero`. */
	bleed?: ReactNode
	children: ReactNode
}

/** "Alerts (2)": the figure for the eye, its meaning in words for the ear. */
function Counted({ label, count = 0, words }: { label: string; count?: number; words: string }) {
	if (count < 1) return <>{label}</>
	return (
		<>
			{label} ({count}
			<span className="visually-hidden"> {words}</span>)
		</>
	)
}

function Header({ actor, alerts }: Pick<PageProps, 'actor' | 'alerts'>) {
	const nav = navOf(actor)
	const hasMenu = actor === 'visitor' || nav.items.some((item) => item.key === 'menu')
	return (
		<header className="header">
			<div className="bounds">
				<Wordmark href={nav.home} />
				{nav.alerts ? (
					<a href={nav.alerts}>
						<Counted label="Alerts" count={alerts} words="unread" />
					</a>
				) : null}
				{nav.header.map((link) => (
					<a key={link.href} href={link.href}>
						{link.label}
					</a>
				))}
				{hasMenu ? null : <a href={paths.account.menu()}>Menu</a>}
			</div>
		</header>
	)
}

/** At the bottom of a phone, a bar of words from 40em; where `fixed` is ignored it stands under the header. */
function Navigation({ actor, current, counts }: Pick<PageProps, 'actor' | 'current' | 'counts'>) {
	const { items } = navOf(actor)
	if (items.length === 0) return null
	return (
		<nav className="nav" aria-label="Main">
			<div className="bounds">
				{items.map((item) => (
					<a key={item.key} href={item.href} aria-current={item.key === current ? 'page' : undefined}>
						<Icon name={item.icon} />
						<Counted label={item.label} count={counts?.[item.key as NavKey]} words={item.counted ?? 'new'} />
					</a>
				))}
			</div>
		</nav>
	)
}

/**
 * Everything around a page's content: skip link, header, navigation, `main` and footer.
 * @example
 * <Page actor="professional" current="requests" alerts={2} back={{ href: '/requests', label: 'Back to requests' }}>
 *   <PageHeading title="Chief Financial Officer" />
 * </Page>
 */
export function Page(props: PageProps) {
	const { actor, current, alerts, counts, wide = actor === 'admin', back, notice, bleed, children } = props
	const content = (
		<>
			{back ? <BackLink {...back} /> : null}
			{notice ? <Notice {...notice} /> : null}
			{children}
		</>
	)
	const page = (
		<>
			<a className="skip-link" href="#main">
				Skip to content
			</a>
			<Header actor={actor} alerts={alerts} />
			<Navigation actor={actor} current={current} counts={counts} />
			{bleed ? (
				<main id="main">
					{bleed}
					<div className="page bounds">{content}</div>
				</main>
			) : (
				<main className="page bounds" id="main">
					{content}
				</main>
			)}
			<footer className="footer bounds">
				<div>
					{navOf(actor).footer.map((link) => (
						<a key={link.href} href={link.href}>
							{link.label}
						</a>
					))}
				</div>
			</footer>
		</>
	)
	return wide ? <div className="wide">{page}</div> : page
}

/** The way back, at the top of forms and of single things. */
export function BackLink({ href, label }: { href: string; label: string }) {
	return (
		<p className="back">
			<a href={href}>{label}</a>
		</p>
	)
}
