import type { OwnProfile } from '#app/domains/professional/index.server.ts'
import { formatWatTime } from '#app/lib/clock.ts'
import { Actions, Button } from '../button.tsx'
import { Card } from '../card.tsx'
import { CheckboxField, HiddenField, Radios } from '../field.tsx'
import { checkProps, fieldProps, Form, type FormState, type FormTokens } from '../form.tsx'
import { Time } from '../time.tsx'
import { VisibilityLine } from '../visibility-line.tsx'

const visibilityOptions = [
	{
		value: 'network',
		label: 'Verified companies may find a masked card',
		hint: 'Function, level, sector, state and a band of years. No name, no employer, no contact.',
	},
	{
		value: 'private',
		label: 'Private: no company finds me',
		hint: 'You hear only of introductions that our team brings to you.',
	},
]

const agencyOptions = [
	{ value: 'yes', label: 'Yes, for a client that they have named to us' },
	{ value: 'no', label: 'No' },
]

/** The state of confidential search that stands beside its box. */
function employerHint({ profile, employers }: OwnProfile): string {
	const ends = profile.confidential_search_ends_at
	if (ends !== null) return `You are hidden until ${formatWatTime(ends)}. Tick this to stay hidden.`
	if (employers.length > 0) return `You work at ${employers.join(', ')}.`
	return profile.has_no_employer
		? 'You have said that you have no employer now.'
		: 'You have not said yet who employs you.'
}

/** The planned end of confidential search, with the button that takes it back; a form of its own. */
export function PlannedEnd({ endsAt, tokens }: { endsAt: number; tokens: FormTokens }) {
	return (
		<Card veiled title="Confidential search ends soon">
			<p>
				You are hidden from your employer and its group until <Time at={endsAt} />. You can still take the
				change back.
			</p>
			<Form tokens={tokens}>
				<HiddenField name="intent" value="keep_hidden" />
				<Actions>
					<Button variant="secondary">Keep me hidden</Button>
				</Actions>
			</Form>
		</Card>
	)
}

/** Who may find her: nothing is preselected that she has not chosen. */
export function PrivacyForm({
	own,
	form: sent,
	tokens,
}: {
	own: OwnProfile
	form: FormState
	tokens: FormTokens
}) {
	const form = sent?.values.intent === 'keep_hidden' ? null : sent
	const { profile } = own
	const chosen = profile.profile_visibility === 'private' ? 'private' : 'network'
	const agencies = profile.agencies_allowed === null ? null : profile.agencies_allowed ? 'yes' : 'no'
	const isHidden = profile.confidential_search && profile.confidential_search_ends_at === null
	return (
		<Form tokens={tokens}>
			<HiddenField name="intent" value="visibility" />
			<Radios
				label="Who may find you?"
				options={visibilityOptions}
				{...fieldProps(form, 'profile_visibility', profile.onboarding_completed ? chosen : null)}
			/>
			<CheckboxField
				label="Hide me from my employer and its group"
				hint={employerHint(own)}
				{...checkProps(form, 'confidential_search', isHidden)}
			/>
			<Radios
				label="May recruitment agencies find you?"
				hint={agencies === null ? 'Until you answer, they cannot.' : undefined}
				options={agencyOptions}
				{...fieldProps(form, 'agencies_allowed', agencies)}
			/>
			<CheckboxField
				label="Open to requests"
				hint="Untick it when you want to be left alone. Companies do not learn why you are gone."
				{...checkProps(form, 'open_to_opportunities', profile.open_to_opportunities)}
			/>
			<VisibilityLine>
				Hiding works at once. Showing yourself to your employer takes {own.narrowing_delay_hours} hours and
				can be cancelled.
			</VisibilityLine>
			<Actions>
				<Button>Save who may find me</Button>
			</Actions>
		</Form>
	)
}
