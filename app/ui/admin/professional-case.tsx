import type { DecidedCase, OpenCase } from '#app/domains/verification/index.server.ts'
import { Columns } from '../columns.tsx'
import type { FormState, FormTokens } from '../form.tsx'
import { PageHeading } from '../page-heading.tsx'
import { type Fact, SummaryList } from '../summary-list.tsx'
import { type TagItem, Tags } from '../tag.tsx'
import { Day } from '../time.tsx'
import { VisibilityLine } from '../visibility-line.tsx'
import { Career } from './career.tsx'
import { levelWords } from './level-words.ts'
import { ProfessionalDecision } from './professional-decision.tsx'

/** A case that another admin has decided: the person is not shown again. */
export function DecidedProfessional({ found }: { found: DecidedCase }) {
	return (
		<>
			<PageHeading title="This case is decided" />
			<p>
				The profile has the level {levelWords[found.verification_status].toLowerCase()}
				{found.verification_date === null ? null : (
					<>
						{' '}
						since <Day at={found.verification_date} />
					</>
				)}
				.
			</p>
		</>
	)
}

function tagsOf({ professional, account, answered_at }: OpenCase): TagItem[] {
	return [
		{ text: `Level now: ${levelWords[professional.verification_status].toLowerCase()}` },
		...(answered_at === null ? [] : [{ kind: 'warn' as const, text: 'Answered before' }]),
		account.phone_verified
			? { kind: 'ok', text: 'E-mail and phone proved' }
			: { kind: 'info', text: 'E-mail proved' },
	]
}

function placeOf({ location_state, location_country }: OpenCase['professional']): string {
	return location_country === 'NG' ? location_state : `${location_state}, ${location_country}`
}

function factsOf({ professional }: OpenCase): Fact[] {
	const { years_of_experience: years } = professional
	return [
		{ term: 'First names', value: professional.first_name },
		{ term: 'Surname', value: professional.last_name },
		{ term: 'Addressed as', value: professional.preferred_name },
		{ term: 'Current title', value: professional.current_title ?? '' },
		{ term: 'Current employer', value: professional.current_company ?? '' },
		{ term: 'Sector', value: professional.current_industry ?? '' },
		{ term: 'Place', value: placeOf(professional) },
		{ term: 'Years of experience', value: years === null ? '' : String(years), nums: true },
		{ term: 'LinkedIn', value: professional.linkedin_url ?? '' },
		{ term: 'Website', value: professional.portfolio_url ?? '' },
	]
}

type ProfessionalCaseProps = { found: OpenCase; tokens: FormTokens; form: FormState; reasonLimit: number }

/** What she claims beside the checks that the full level asks for. */
export function ProfessionalCase({ found, tokens, form, reasonLimit }: ProfessionalCaseProps) {
	const { first_name, last_name } = found.professional
	return (
		<>
			<PageHeading eyebrow="Full verification" title={`${first_name} ${last_name}`}>
				<Tags tags={tagsOf(found)} />
				<VisibilityLine>This opening is in the audit trail and in this person’s ledger</VisibilityLine>
			</PageHeading>
			<Columns
				side={
					<ProfessionalDecision work={found.work} tokens={tokens} form={form} reasonLimit={reasonLimit} />
				}
			>
				<h2>Claimed</h2>
				<SummaryList facts={factsOf(found)} />
				<Career found={found} />
			</Columns>
		</>
	)
}
