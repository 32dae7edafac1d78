import type { RoleDetail } from '#app/domains/job-role/index.server.ts'
import { paths } from '#app/paths.ts'
import { Actions, Button, ButtonLink } from '../button.tsx'
import { Card } from '../card.tsx'
import { type FormTokens, Form } from '../form.tsx'

type ReadinessProps = {
	role: RoleDetail
	/** Sentences for what publishing still needs. */
	gaps: readonly string[]
	tokens: FormTokens
	mayChange: boolean
	/** Why publishing is not for this reader yet. */
	missing: string | null
}

function Gaps({ role, gaps, mayChange }: Pick<ReadinessProps, 'role' | 'gaps' | 'mayChange'>) {
	return (
		<Card awaits title="Before it can be published">
			<ul>
				{gaps.map((gap) => (
					<li key={gap}>{gap}</li>
				))}
			</ul>
			{mayChange ? (
				<Actions>
					<ButtonLink href={paths.hr.editRole(role.id)}>Complete the role</ButtonLink>
				</Actions>
			) : null}
		</Card>
	)
}

/** What a draft or paused role needs next; nothing for others. */
export function RoleReadiness({ role, gaps, tokens, mayChange, missing }: ReadinessProps) {
	if (role.status !== 'draft' && role.status !== 'paused') return null
	if (gaps.length > 0) return <Gaps role={role} gaps={gaps} mayChange={mayChange} />
	const title = role.status === 'draft' ? 'Ready to be published' : 'Paused'
	if (missing)
		return (
			<Card title={title}>
				<p>{missing}</p>
			</Card>
		)
	return (
		<Card awaits title={title}>
			<p>
				{role.status === 'draft'
					? 'Once it is published you can search for it and request introductions.'
					: 'Open requests can still be answered. New ones can be sent once it is published again.'}
			</p>
			<Form tokens={tokens}>
				<Actions>
					<Button intent="publish">Publish the role</Button>
				</Actions>
			</Form>
		</Card>
	)
}
