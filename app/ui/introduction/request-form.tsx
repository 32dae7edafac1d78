import type { RequestFormPage } from '#app/domains/introduction/index.server.ts'
import { LETTER_LIMIT, OTHER_READERS } from '#app/domains/introduction/schema.ts'
import { DAY, SECOND } from '#app/lib/clock.ts'
import { paths } from '#app/paths.ts'
import { Actions, Button } from '../button.tsx'
import { Checkboxes, HiddenField, Select, TextArea } from '../field.tsx'
import { Form, type FormState, type FormTokens, fieldProps, groupProps } from '../form.tsx'
import { VisibilityLine } from '../visibility-line.tsx'
import { lengthOf } from './words.ts'

type RequestFormProps = { page: RequestFormPage; tokens: FormTokens; form: FormState }

function RoleChoice({ page, form }: RequestFormProps) {
	const { role, roles, card } = page
	if (role)
		return (
			<p>
				<HiddenField name="job_role_id" value={role.id} />
				For your role <strong>{role.role_title}</strong>, {role.location_state}.{' '}
				<a href={paths.hr.newRequest(card.ref)}>Choose another role</a>
			</p>
		)
	return (
		<Select
			label="Role"
			empty="Choose one of your published roles"
			options={roles.map(({ id, role_title, location_state }) => ({
				value: id,
				label: `${role_title}, ${location_state}`,
			}))}
			{...fieldProps(form, 'job_role_id')}
		/>
	)
}

function ReaderChoice({ page, form }: RequestFormProps) {
	const { colleagues, typed } = page
	if (colleagues.length === 0)
		return (
			<p className="muted">
				You are the only reader. Colleagues can be named here once they have given the confidentiality
				undertaking.
			</p>
		)
	return (
		<Checkboxes
			label="Who else may read the details after acceptance"
			optional
			hint={`You, and at most ${OTHER_READERS} colleagues. This person reads their names before accepting. Nobody else of your company, its owner included, sees more than the card.`}
			options={colleagues.map(({ id, name, job_title }) => ({ value: id, label: `${name}, ${job_title}` }))}
			{...groupProps(form, 'reader_id', typed.reader_id)}
		/>
	)
}

function Credit({ credits }: { credits: number }) {
	if (credits > 0)
		return (
			<p>
				Sending takes one of your {credits === 1 ? 'credits; it is the last' : `${credits} credits`}. It comes
				back whenever the answer is yes or no.
			</p>
		)
	return (
		<p>
			<strong>Your company has no introduction credit left.</strong> A credit comes back whenever someone
			answers. Whoever manages billing can add more.
		</p>
	)
}

/** Role, letter, readers and credit of a new request. */
export function RequestForm(props: RequestFormProps) {
	const { page, tokens, form } = props
	const { card, role, credits, typed } = page
	return (
		<Form tokens={tokens} action={paths.hr.newRequest(card.ref, role?.id)}>
			<HiddenField name="ref" value={card.ref} />
			<RoleChoice {...props} />
			<TextArea
				label="Your letter"
				hint="Why this person, and what the role is about. A good letter is short and names what on the card speaks for it."
				rows={9}
				maxLength={LETTER_LIMIT}
				{...fieldProps(form, 'personalized_message', typed.letter)}
			/>
			<ReaderChoice {...props} />
			<Credit credits={credits} />
			<VisibilityLine>
				{role?.is_confidential
					? 'This person sees your name, the role and this letter; your company’s name is withheld until acceptance'
					: 'This person sees your name, company, role and this letter'}
			</VisibilityLine>
			{credits > 0 ? (
				<Actions>
					<Button>Request introduction</Button>
				</Actions>
			) : null}
		</Form>
	)
}

/** The way of a request, in order. */
export function WhatHappensNext({ page }: { page: RequestFormPage }) {
	const hold = page.introduction_hold_seconds
	return (
		<ol className="why">
			{hold > 0 ? (
				<li>
					The request is on hold for {lengthOf(hold * SECOND)}: you can undo, change or send it at once.
				</li>
			) : (
				<li>The request is sent at once.</li>
			)}
			<li>
				This person has {lengthOf(page.introduction_expiry_days * DAY)} to answer, and need not give a reason.
			</li>
			<li>On acceptance the named readers see name, contact and career. Each reading is recorded.</li>
			<li>An answer brings your credit back, and so does a withdrawal within 24 hours. Silence does not.</li>
		</ol>
	)
}
