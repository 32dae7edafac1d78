import { Actions, Button } from '../button.tsx'
import { Section } from '../columns.tsx'
import { HiddenField } from '../field.tsx'
import { type FormTokens, Form } from '../form.tsx'
import { BasicsFields, ConfidentialFields, PlaceFields, TimingFields } from './role-basics.tsx'
import type { RolePart } from './role-part.ts'
import { ExperienceFields, PayFields, WorkFields } from './role-texts.tsx'

type RoleFormProps = RolePart & {
	tokens: FormTokens
	/** False while the company is not verified, or the role is published already. */
	mayPublish: boolean
}

function Buttons({ role, mayPublish }: Pick<RoleFormProps, 'role' | 'mayPublish'>) {
	const save = role === null || role.status === 'draft' ? 'Save as a draft' : 'Save the changes'
	return (
		<Actions>
			{mayPublish ? <Button intent="publish">Publish the role</Button> : null}
			<Button intent="save" variant={mayPublish ? 'secondary' : 'primary'}>
				{save}
			</Button>
		</Actions>
	)
}

/**
 * A role, new or stored. Enter in a field saves and never publishes.
 * @example <RoleForm tokens={tokens} form={form} role={null} choices={choices} limits={LIMITS} mayPublish />
 */
export function RoleForm(props: RoleFormProps) {
	const { tokens, mayPublish, ...part } = props
	return (
		<Form tokens={tokens} enterIntent="save">
			{part.role ? <HiddenField name="updated_at" value={part.role.updated_at} /> : null}
			<Section title="The role">
				<BasicsFields {...part} />
			</Section>
			<Section title="Place and contract">
				<PlaceFields {...part} />
			</Section>
			<Section title="The work">
				<WorkFields {...part} />
			</Section>
			<Section title="Experience and skills">
				<ExperienceFields {...part} />
			</Section>
			<Section title="Pay">
				<PayFields {...part} />
			</Section>
			<Section title="Time and process">
				<TimingFields {...part} />
			</Section>
			<Section title="Confidentiality">
				<ConfidentialFields {...part} />
			</Section>
			<Buttons role={part.role} mayPublish={mayPublish} />
		</Form>
	)
}
