import { formatWatDay } from '#app/lib/clock.ts'
import { Columns } from '../columns.tsx'
import type { FormState, FormTokens } from '../form.tsx'
import { PageHeading } from '../page-heading.tsx'
import { type Fact, SummaryList } from '../summary-list.tsx'
import { type TagItem, Tags } from '../tag.tsx'
import type { CaseLimits, CompanyCaseData } from './company-case-data.ts'
import { CompanyDecision } from './company-decision.tsx'
import { CompanyDoubles, CompanyGroups } from './company-doubles.tsx'

function tagsOf({ company, is_free_mail }: CompanyCaseData): TagItem[] {
	const state: TagItem =
		company.verification_status === 'pending'
			? company.refused_at === null
				? { kind: 'info', text: 'To decide' }
				: { kind: 'warn', text: 'Refused' }
			: { kind: 'ok', text: 'Verified' }
	return [
		state,
		...(is_free_mail ? [{ kind: 'error' as const, text: 'Free mailbox' }] : []),
		...(company.is_agency ? [{ kind: 'warn' as const, text: 'Agency' }] : []),
	]
}

function factsOf({ company, is_free_mail }: CompanyCaseData): Fact[] {
	const domain = company.email_domain ?? ''
	return [
		{ term: 'Legal name', value: company.company_name },
		{ term: 'RC number', value: company.rc_number, nums: true },
		{ term: 'Sector', value: company.industry },
		{ term: 'Size', value: company.company_size, nums: true },
		{ term: 'Head office', value: company.headquarters_location },
		{
			term: 'E-mail domain',
			value: is_free_mail ? `${domain} (anybody may hold an address there)` : domain,
		},
		{ term: 'Website', value: company.company_website ?? '' },
		{ term: 'Agency licence', value: company.is_agency ? (company.agency_licence ?? '') : null },
		{ term: 'About', value: company.company_description },
		{ term: 'Joined', value: formatWatDay(company.created_at) },
	]
}

function Owner({ owner }: Pick<CompanyCaseData, 'owner'>) {
	return (
		<SummaryList
			facts={[
				{ term: 'Name', value: `${owner.first_name} ${owner.last_name}` },
				{ term: 'Job title', value: owner.job_title },
				{ term: 'Department', value: owner.department },
			]}
		/>
	)
}

type CompanyCaseProps = { found: CompanyCaseData; tokens: FormTokens; form: FormState; limits: CaseLimits }

/** What a company claims, whom it may double, and the decision. */
export function CompanyCase({ found, tokens, form, limits }: CompanyCaseProps) {
	return (
		<>
			<PageHeading eyebrow="Company verification" title={found.company.company_name}>
				<Tags tags={tagsOf(found)} />
			</PageHeading>
			<Columns
				side={
					<>
						<CompanyDoubles found={found} />
						<CompanyGroups groups={found.groups} />
					</>
				}
			>
				<h2>What it claims</h2>
				<SummaryList facts={factsOf(found)} />
				<h2>Who opened the account</h2>
				<Owner owner={found.owner} />
			</Columns>
			<div className="narrow">
				<CompanyDecision company={found.company} tokens={tokens} form={form} limits={limits} />
			</div>
		</>
	)
}
