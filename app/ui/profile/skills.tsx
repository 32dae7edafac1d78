import type { OwnSkill } from '#app/domains/professional/index.server.ts'
import { paths } from '#app/paths.ts'
import { Actions, Button } from '../button.tsx'
import { CheckboxField, Checkboxes, HiddenField, Radios, TextField } from '../field.tsx'
import { checkProps, fieldProps, Form, groupProps, type FormState, type FormTokens } from '../form.tsx'
import { VisibilityLine } from '../visibility-line.tsx'
import { labelOf, proficiencyOptions } from './labels.ts'

function skillNote(skill: OwnSkill): string {
	const level = labelOf(proficiencyOptions, skill.proficiency_level)
	const years = skill.years_of_experience === null ? '' : `, ${skill.years_of_experience} years`
	return `${skill.is_primary_skill ? 'Main skill. ' : ''}${level}${years}`
}

/** Her skills, each with the way to change it and the button that removes it, in one form. */
export function HeldSkills({ skills, tokens }: { skills: readonly OwnSkill[]; tokens: FormTokens }) {
	return (
		<Form tokens={tokens}>
			<HiddenField name="intent" value="remove" />
			<ul className="rows">
				{skills.map((skill) => (
					<li key={skill.skill_name} className="row">
						<span className="grow">
							<strong>{skill.name}</strong>
							<br />
							<span className="small muted">{skillNote(skill)}</span>
							<br />
							<a
								className="go"
								href={paths.withQuery(paths.professional.skills(), { skill_name: skill.name })}
							>
								Change<span className="visually-hidden"> {skill.name}</span>
							</a>
						</span>
						<Button variant="secondary" name="skill_name" value={skill.name}>
							Remove<span className="visually-hidden"> {skill.name}</span>
						</Button>
					</li>
				))}
			</ul>
		</Form>
	)
}

type SkillsFormProps = {
	/** Names that may be chosen. */
	offered: readonly string[]
	/** The skill that is being changed, if one is. */
	changing: OwnSkill | null
	form: FormState
	tokens: FormTokens
}

/** Several skills of one level at once, or the level of one she has. */
export function SkillsForm({ offered, changing, form, tokens }: SkillsFormProps) {
	return (
		<Form tokens={tokens}>
			<HiddenField name="intent" value="save" />
			{changing ? (
				<HiddenField name="skill_name" value={changing.name} />
			) : (
				<Checkboxes
					label="Skills"
					hint="Tick all that share a level."
					options={offered}
					{...groupProps(form, 'skill_name')}
				/>
			)}
			<Radios
				label="How well you know this"
				options={proficiencyOptions}
				{...fieldProps(form, 'proficiency_level', changing?.proficiency_level)}
			/>
			<TextField
				label="Years"
				optional
				short
				inputMode="numeric"
				{...fieldProps(form, 'years_of_experience', changing?.years_of_experience)}
			/>
			<CheckboxField
				label="Among my five main skills"
				{...checkProps(form, 'is_primary_skill', changing?.is_primary_skill ?? false)}
			/>
			<VisibilityLine>On your masked card, without level and years.</VisibilityLine>
			<Actions>
				<Button>{changing ? 'Save this skill' : 'Add these skills'}</Button>
			</Actions>
		</Form>
	)
}
