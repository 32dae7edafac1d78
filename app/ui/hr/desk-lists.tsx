import type { Desk } from '#app/domains/job-role/index.server.ts'
import { paths } from '#app/paths.ts'
import { Card } from '../card.tsx'
import { Rows } from '../rows.tsx'
import { Day, RelativeDay } from '../time.tsx'
import { plural } from './role-words.ts'

/** Shown when a list of the desk is cut short. */
function More({ shown, total, href }: { shown: number; total: number; href: string }) {
	if (total <= shown) return null
	return (
		<p>
			<a className="go" href={href}>
				All {total}
			</a>
		</p>
	)
}

/** Accepted introductions that have no outcome yet, the latest first. */
export function DeskAccepted({ desk }: { desk: Desk }) {
	if (desk.accepted.length === 0) return null
	const items = desk.accepted.map((request) => ({
		href: paths.hr.request(request.id),
		title: request.role_title,
		note:
			request.response_date === null ? (
				'Accepted'
			) : (
				<>
					Accepted on <Day at={request.response_date} />. Write or call soon
				</>
			),
	}))
	return (
		<Card awaits title="Accepted, awaiting you">
			<Rows items={items} />
			<More
				shown={items.length}
				total={desk.accepted_total}
				href={paths.hr.requests({ status: 'accepted' })}
			/>
		</Card>
	)
}

/** Requests without an answer, the soonest to end first. */
export function DeskPending({ desk, now }: { desk: Desk; now: number }) {
	if (desk.pending.length === 0) return null
	const items = desk.pending.map((request) => ({
		href: paths.hr.request(request.id),
		title: request.role_title,
		note: (
			<>
				May be answered until <RelativeDay at={request.expires_at} now={now} />
			</>
		),
	}))
	return (
		<>
			<h2>Waiting for an answer</h2>
			<Rows items={items} />
			<More shown={items.length} total={desk.pending_total} href={paths.hr.requests({ status: 'pending' })} />
		</>
	)
}

/** Drafts, the latest first, with what they lack. */
export function DeskDrafts({ desk }: { desk: Desk }) {
	if (desk.drafts.length === 0) return null
	const items = desk.drafts.map((role) => ({
		href: paths.hr.role(role.id),
		title: role.role_title,
		note:
			role.gaps === 0
				? 'Ready to be published'
				: `${plural(role.gaps, 'thing', 'things')} left before publishing`,
	}))
	return (
		<>
			<h2>Drafts</h2>
			<Rows items={items} />
			<More shown={items.length} total={desk.draft_total} href={paths.hr.roles('draft')} />
		</>
	)
}
