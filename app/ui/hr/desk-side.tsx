import type { Desk } from '#app/domains/job-role/index.server.ts'
import { formatWatDay } from '#app/lib/clock.ts'
import { paths } from '#app/paths.ts'
import { KeyFigures } from '../key-figures.tsx'
import { type RowItem, Rows } from '../rows.tsx'

/** From this figure on a plan counts no credits. */
const NO_LIMIT = 999_999

function figuresOf(desk: Desk) {
	const roles =
		desk.max_active_roles === null
			? String(desk.active_roles)
			: `${desk.active_roles} of ${desk.max_active_roles}`
	const credits =
		desk.introduction_credits >= NO_LIMIT ? 'No limit' : desk.introduction_credits.toLocaleString('en-GB')
	return [
		{ label: 'Credits left', value: credits },
		{ label: 'Published roles', value: roles },
		{ label: 'Plan', value: desk.plan_name ?? 'None' },
		...(desk.trial_ends_at === null
			? []
			: [{ label: 'Trial ends', value: formatWatDay(desk.trial_ends_at) }]),
	]
}

function linksOf(mayCreate: boolean, maySearch: boolean): RowItem[] {
	return [
		...(maySearch
			? [{ href: paths.hr.search(), title: 'Search', note: 'Masked cards; names only after acceptance' }]
			: []),
		...(mayCreate ? [{ href: paths.hr.newRole(), title: 'Draft a role' }] : []),
		{ href: paths.hr.roles(), title: 'Roles' },
		{ href: paths.hr.requests(), title: 'Requests' },
		{ href: paths.hr.terms(), title: 'Terms and undertaking' },
	]
}

/** Figures of the plan, and where one may go. */
export function DeskSide({
	desk,
	mayCreate,
	maySearch,
}: {
	desk: Desk
	mayCreate: boolean
	maySearch: boolean
}) {
	return (
		<>
			<h2 className="visually-hidden">Figures</h2>
			<KeyFigures figures={figuresOf(desk)} />
			<p className="small muted">A credit returns whenever somebody answers.</p>
			<h2>Go to</h2>
			<Rows items={linksOf(mayCreate, maySearch)} />
		</>
	)
}
