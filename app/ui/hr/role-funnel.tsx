import type { Funnel, RoleDetail } from '#app/domains/job-role/index.server.ts'
import { paths } from '#app/paths.ts'
import { BarChart } from '../bar-chart.tsx'
import { EmptyState } from '../empty-state.tsx'
import { KeyFigures } from '../key-figures.tsx'
import { plural } from './role-words.ts'

/** Hours in whole figures: "34 h"; a dash while nobody has answered. */
export function answerTime(hours: number | null): string {
	return hours === null ? 'None yet' : `${Math.round(hours)} h`
}

/** From request to hire, as bars, figures and a table. */
export function RoleFunnel({ role, funnel }: { role: RoleDetail; funnel: Funnel }) {
	if (funnel.asked === 0) {
		const step = { href: paths.hr.search({ job_role_id: role.id }), label: 'Search for this role' }
		return (
			<EmptyState title="Nobody has been asked yet" step={role.status === 'active' ? step : undefined}>
				{role.status === 'active'
					? 'A search beside the role says whose pay meets yours.'
					: 'No request was sent for this role.'}
			</EmptyState>
		)
	}
	const { asked, accepted, interviews, hired } = funnel
	const title = `${plural(asked, 'person', 'people')} asked, ${accepted} accepted, ${interviews} interviewed, ${hired} hired`
	return (
		<section>
			<h2>From request to hire</h2>
			<BarChart
				title={title}
				unit="People"
				shareOf="Of those asked"
				bars={[
					{ label: 'Asked', value: asked },
					{ label: 'Accepted', value: accepted },
					{ label: 'Interviewed', value: interviews },
					{ label: 'Hired', value: hired },
				]}
			/>
			<KeyFigures
				figures={[
					{ label: 'Waiting', value: funnel.waiting },
					{ label: 'Declined', value: funnel.declined },
					{ label: 'Expired', value: funnel.expired },
					{ label: 'Usual answer', value: answerTime(funnel.answer_hours) },
				]}
			/>
		</section>
	)
}
