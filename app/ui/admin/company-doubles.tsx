import { paths } from '#app/paths.ts'
import { Section } from '../columns.tsx'
import { PlainRows, Rows } from '../rows.tsx'
import { Day } from '../time.tsx'
import type { CompanyCaseData } from './company-case-data.ts'

/** Companies whose name or domain is near, and people who joined with the same number or name. */
export function CompanyDoubles({ found }: { found: Pick<CompanyCaseData, 'doubles' | 'conflicts'> }) {
	const { doubles, conflicts } = found
	return (
		<Section title="Possible doubles">
			{doubles.length === 0 ? (
				<p className="small">No company here has a near name or the same e-mail domain.</p>
			) : (
				<Rows
					items={doubles.map((other) => ({
						href: paths.admin.company(other.id),
						title: other.company_name,
						note: `RC ${other.rc_number}: ${other.why.join(', ')}${other.is_verified ? '. Verified' : ''}`,
					}))}
				/>
			)}
			{conflicts.length > 0 ? (
				<>
					<h3>Asked to join it</h3>
					<PlainRows
						items={conflicts.map((conflict) => ({
							key: conflict.id,
							content: (
								<>
									<strong>{conflict.company_name}</strong>, RC {conflict.rc_number}
									<br />
									<span className="small muted">
										On <Day at={conflict.created_at} />; its owner decides
									</span>
								</>
							),
						}))}
					/>
				</>
			) : null}
		</Section>
	)
}

const sentence = (names: readonly string[]) => names.join(', ')

/** Which employer groups bind it: whoever works for one of them is hidden from this company. */
export function CompanyGroups({ groups }: Pick<CompanyCaseData, 'groups'>) {
	return (
		<Section title="Employer group">
			{groups.joins.length > 0 ? (
				<p className="small">
					It joins <strong>{sentence(groups.joins)}</strong>, by name or e-mail domain.
				</p>
			) : (
				<p className="small">It joins no group by name or e-mail domain.</p>
			)}
			{groups.near.length > 0 ? (
				<p className="small">
					Near or connected, and hidden from as well: <strong>{sentence(groups.near)}</strong>.
				</p>
			) : null}
		</Section>
	)
}
