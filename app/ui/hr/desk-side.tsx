import type { Desk } from '#app/domains/job-role/index.server.ts'
import type { OwnVerification } from '#app/domains/verification/index.server.ts'
import { formatWatDay } from '#app/lib/clock.ts'
import { paths } from '#app/paths.ts'
import { KeyFigures } from '../key-figures.tsx'
import { type RowItem, Rows } from '../rows.tsx'
import { Day } from '../time.tsx'

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
	]
}

/** "Trial plan, until 23 Nov 2026." */
function planWords(desk: Desk): string {
	const until = desk.trial_ends_at === null ? '' : `, until ${formatWatDay(desk.trial_ends_at)}`
	return `${desk.plan_name ?? 'No'} plan${until}.`
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

type DeskSideProps = { desk: Desk; verification: OwnVerification; mayCreate: boolean; maySearch: boolean }

/** Figures of the plan, and where one may go. */
export function DeskSide({ desk, verification, mayCreate, maySearch }: DeskSideProps) {
	const { verification_date } = verification
	return (
		<>
			<h2>Plan and credits</h2>
			<KeyFigures figures={figuresOf(desk)} />
			<p className="small muted">{planWords(desk)} A credit returns whenever somebody answers.</p>
			<h2>Go to</h2>
			<Rows items={linksOf(mayCreate, maySearch)} />
			{verification_date === null ? null : (
				<p className="small muted">
					Verified on <Day at={verification_date} /> by the theNexus team: RC number, e-mail domain, and a
					call to a named officer.
				</p>
			)}
		</>
	)
}
