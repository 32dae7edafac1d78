import type { Funnel, RoleDetail } from '#app/domains/job-role/index.server.ts'
import { paths } from '#app/paths.ts'
import { Actions, Button, ButtonLink } from '../button.tsx'
import { Radios, TextArea } from '../field.tsx'
import { type FormState, type FormTokens, fieldProps, Form, hasErrors } from '../form.tsx'
import { Section } from '../columns.tsx'
import { plural } from './role-words.ts'

type ActsProps = {
	role: RoleDetail
	funnel: Funnel
	tokens: FormTokens
	form: FormState
	mayChange: boolean
	/** Characters. */
	reasonLimit: number
}

function consequence(waiting: number): string {
	if (waiting === 0) return 'It cannot be opened again. Accepted introductions stay as they are.'
	const requests =
		waiting === 1 ? 'One open request is' : `${plural(waiting, 'open request', 'open requests')} are`
	return `It cannot be opened again. ${requests} withdrawn, each with a kind note. Accepted introductions stay as they are.`
}

function CloseForm({ funnel, tokens, form, reasonLimit }: ActsProps) {
	return (
		<details open={hasErrors(form)}>
			<summary>Close the role</summary>
			<p>{consequence(funnel.waiting)}</p>
			<Form tokens={tokens}>
				<Radios
					label="Was it filled?"
					options={[
						{ value: 'filled', label: 'Yes, somebody was hired' },
						{ value: 'closed', label: 'No, it is closed without' },
					]}
					{...fieldProps(form, 'status')}
				/>
				<TextArea
					label="Reason"
					hint="Read by your team. Name nobody."
					rows={3}
					maxLength={reasonLimit}
					{...fieldProps(form, 'close_reason')}
				/>
				<Actions>
					<Button variant="secondary" intent="close">
						Close the role
					</Button>
				</Actions>
			</Form>
		</details>
	)
}

/** Where one goes from a role, and what one may do with it; each act is a form of its own. */
export function RoleActs(props: ActsProps) {
	const { role, tokens, mayChange } = props
	const isOver = role.status === 'closed' || role.status === 'filled'
	return (
		<Section title="What to do">
			<Actions>
				{role.status === 'active' ? (
					<ButtonLink href={paths.hr.search({ job_role_id: role.id })}>Search for this role</ButtonLink>
				) : null}
				{role.status === 'draft' ? null : (
					<ButtonLink variant="secondary" href={paths.hr.requests({ job_role_id: role.id })}>
						See its requests
					</ButtonLink>
				)}
				{mayChange && !isOver ? (
					<ButtonLink variant="secondary" href={paths.hr.editRole(role.id)}>
						Change the role
					</ButtonLink>
				) : null}
			</Actions>
			{mayChange && role.status === 'active' ? (
				<Form tokens={tokens}>
					<Actions>
						<Button variant="secondary" intent="pause">
							Pause the role
						</Button>
					</Actions>
				</Form>
			) : null}
			{mayChange && !isOver ? <CloseForm {...props} /> : null}
		</Section>
	)
}
