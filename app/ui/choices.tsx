import type { ReactNode } from 'react'
import { Frame, frameClass, GroupFrame, labelText, Notes, wire, type FieldProps } from './field-frame.tsx'

/** A choice; a bare string is both value and label. */
export type Option = string | { value: string; label: ReactNode; hint?: ReactNode }

type Choice = { value: string; label: ReactNode; hint?: ReactNode }

function choiceOf(option: Option): Choice {
	return typeof option === 'string' ? { value: option, label: option } : option
}

/** Labels of a select are text only. */
function optionText(label: ReactNode): string {
	return typeof label === 'string' ? label : String(label)
}

/**
 * A drop-down; at most about fifteen options, the states excepted.
 * @example <Select label="State" empty="Any" options={['Lagos', 'FCT']} {...fieldProps(form, 'location_state')} />
 */
export function Select(
	props: FieldProps & {
		options: readonly Option[]
		value?: string | number | null
		/** The first option, whose value is empty. */
		empty?: string
	},
) {
	const { name, value, options, empty } = props
	return (
		<Frame field={props}>
			{(wiring) => (
				<select {...wiring} name={name} defaultValue={value ?? ''}>
					{empty === undefined ? null : <option value="">{empty}</option>}
					{options.map(choiceOf).map((option) => (
						<option key={option.value} value={option.value === option.label ? undefined : option.value}>
							{optionText(option.label)}
						</option>
					))}
				</select>
			)}
		</Frame>
	)
}

type ChoiceListProps = {
	type: 'radio' | 'checkbox'
	name: string
	id: string
	options: readonly Option[]
	chosen: readonly string[]
	inline?: boolean
}

/** The inputs of a group; the first carries the group's id, so that the error summary's link focuses it. */
function ChoiceList({ type, name, id, options, chosen, inline }: ChoiceListProps) {
	const list = options.map(choiceOf).map((option, index) => {
		const optionId = index === 0 ? id : `${id}-${index + 1}`
		return (
			<label key={option.value} className="choice">
				<input
					type={type}
					name={name}
					value={option.value}
					id={optionId}
					defaultChecked={chosen.includes(option.value)}
				/>
				<span>
					{option.label}
					{option.hint ? <span className="hint">{option.hint}</span> : null}
				</span>
			</label>
		)
	})
	return inline ? <div className="choices-inline">{list}</div> : <>{list}</>
}

type GroupProps = FieldProps & { options: readonly Option[]; inline?: boolean }

/**
 * One of several. Nothing is chosen unless `value` says so.
 * @example <Radios label="Notice period" options={notices} {...fieldProps(form, 'notice_period_days')} />
 */
export function Radios(props: GroupProps & { value?: string | number | null }) {
	const { id } = wire(props)
	const chosen = props.value === null || props.value === undefined ? [] : [String(props.value)]
	return (
		<GroupFrame field={props} role="radiogroup">
			<ChoiceList
				type="radio"
				name={props.name}
				id={id}
				options={props.options}
				chosen={chosen}
				inline={props.inline}
			/>
		</GroupFrame>
	)
}

/**
 * Any of several; the name is repeated for each that is chosen.
 * @example <Checkboxes label="Where would you work?" options={states} {...groupProps(form, 'location_state', stored)} />
 */
export function Checkboxes(props: GroupProps & { values?: readonly string[] }) {
	const { id } = wire(props)
	return (
		<GroupFrame field={props}>
			<ChoiceList
				type="checkbox"
				name={props.name}
				id={id}
				options={props.options}
				chosen={props.values ?? []}
				inline={props.inline}
			/>
		</GroupFrame>
	)
}

/**
 * One statement to agree to; sends `on`.
 * @example <CheckboxField label="This is a shared phone" {...checkProps(form, 'shared_device')} />
 */
export function CheckboxField(props: FieldProps & { checked?: boolean; value?: string }) {
	const wiring = wire(props)
	return (
		<div className={frameClass(props)}>
			<Notes id={wiring.id} hint={undefined} error={props.error} />
			<label className="choice">
				<input
					{...wiring}
					type="checkbox"
					name={props.name}
					value={props.value}
					defaultChecked={props.checked}
				/>
				<span>
					{labelText(props)}
					{props.hint ? (
						<span className="hint" id={`${wiring.id}-hint`}>
							{props.hint}
						</span>
					) : null}
				</span>
			</label>
		</div>
	)
}
