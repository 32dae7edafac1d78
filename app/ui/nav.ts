import { paths } from '#app/paths.ts'
import type { IconName } from './icons.tsx'

export type Actor = 'visitor' | 'professional' | 'hr_partner' | 'admin'

type NavItem = {
	key: string
	href: string
	label: string
	icon: IconName
	/** Said after the figure of a count: "Requests (2 awaiting your answer)". */
	counted?: string
}

type ActorNav = {
	/** Where the wordmark leads. */
	home: string
	items: readonly NavItem[]
	/** The page of notices, linked from the header. */
	alerts?: string
	/** Links of the header after the alerts. */
	header: readonly { href: string; label: string }[]
	footer: readonly { href: string; label: string }[]
}

const menu = { key: 'menu', href: paths.account.menu(), label: 'Menu', icon: 'menu' } as const
const help = { href: paths.help(), label: 'Help' } as const
const signedInFooter = [
	{ href: paths.account.menu(), label: 'Menu' },
	help,
	{ href: paths.account.logout(), label: 'Sign out' },
] as const

/** Every destination of the header, the navigation and the footer, by actor: at most five in the navigation. */
export const navigation = {
	visitor: {
		home: paths.landing(),
		items: [],
		header: [{ href: paths.login(), label: 'Sign in' }],
		footer: [
			{ href: paths.howItWorks(), label: 'How it works' },
			{ href: paths.confidentiality(), label: 'Confidentiality' },
			{ href: paths.pricing(), label: 'Pricing' },
			{ href: paths.rights(), label: 'Your rights' },
			{ href: paths.verify(), label: 'Verify a message' },
			{ href: paths.legal('privacy'), label: 'Privacy notice' },
			help,
		],
	},
	professional: {
		home: paths.professional.home(),
		items: [
			{ key: 'home', href: paths.professional.home(), label: 'Home', icon: 'home' },
			{
				key: 'requests',
				href: paths.professional.requests(),
				label: 'Requests',
				icon: 'letter',
				counted: 'awaiting your answer',
			},
			{ key: 'profile', href: paths.professional.profile(), label: 'Profile', icon: 'person' },
			menu,
		],
		alerts: paths.professional.notifications(),
		header: [{ href: paths.leave(), label: 'Quick exit' }],
		footer: signedInFooter,
	},
	hr_partner: {
		home: paths.hr.desk(),
		items: [
			{ key: 'desk', href: paths.hr.desk(), label: 'Desk', icon: 'home' },
			{ key: 'search', href: paths.hr.search(), label: 'Search', icon: 'search' },
			{ key: 'roles', href: paths.hr.roles(), label: 'Roles', icon: 'case' },
			{ key: 'requests', href: paths.hr.requests(), label: 'Requests', icon: 'letter', counted: 'with news' },
			menu,
		],
		alerts: paths.hr.notifications(),
		header: [],
		footer: signedInFooter,
	},
	admin: {
		home: paths.admin.queues(),
		items: [
			{ key: 'queues', href: paths.admin.queues(), label: 'Queues', icon: 'list', counted: 'waiting' },
			{
				key: 'professionals',
				href: paths.admin.professionals(),
				label: 'Professionals',
				icon: 'person',
				counted: 'waiting',
			},
			{
				key: 'companies',
				href: paths.admin.companies(),
				label: 'Companies',
				icon: 'building',
				counted: 'waiting',
			},
			menu,
		],
		header: [],
		footer: signedInFooter,
	},
} as const satisfies Record<Actor, ActorNav>

/** The keys of a navigation's items: what a page may call its `current`. */
export type NavKey = (typeof navigation)[Actor]['items'][number]['key']

/** The same table seen through one type, for the layout. */
export function navOf(actor: Actor): ActorNav {
	return navigation[actor]
}
