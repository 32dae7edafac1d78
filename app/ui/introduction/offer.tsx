import type { ReceivedRequest } from '#app/domains/introduction/index.server.ts'
import { Letter } from '../letter.tsx'
import { PayBand } from '../money.tsx'
import { type Fact, SummaryList } from '../summary-list.tsx'
import { Day } from '../time.tsx'
import { employmentWords, nameOf, payFitTags, remoteWord, startText } from './words.ts'

type Part = { request: ReceivedRequest }

/** Letter, offer and company: all that she is told. */
export function TheirSide({ request }: Part) {
	return (
		<>
			<RequestLetter request={request} />
			<Offer request={request} />
			<CompanyRecord request={request} />
		</>
	)
}

/** The letter, signed by who sent it; without the company's name while that is withheld. */
function RequestLetter({ request }: Part) {
	const { sender, company, letter } = request
	const role = [sender.job_title, company.name].filter(Boolean).join(', ')
	return <Letter text={letter ?? ''} from={nameOf(sender)} role={role} />
}

function offerFacts({ offer, company, pay_fit }: ReceivedRequest): Fact[] {
	const fit = payFitTags[pay_fit]?.text
	return [
		{
			term: 'Pay',
			nums: true,
			value: (
				<>
					<PayBand min={offer.salary_range_min} max={offer.salary_range_max} />
					{fit ? (
						<>
							<br />
							<span className="small muted">{fit}, which stays sealed</span>
						</>
					) : null}
				</>
			),
		},
		{ term: 'Place', value: `${company.place}. ${remoteWord(offer.remote_option)}` },
		{ term: 'Contract', value: employmentWords[offer.employment_type] },
		{ term: 'Reports to', value: offer.reports_to },
		{ term: 'Start', value: offer.expected_start_date ? startText(offer.expected_start_date) : null },
		{ term: 'Process', value: offer.process_note },
		{ term: 'Benefits', value: offer.benefits },
	]
}

function Paragraphs({ title, text }: { title: string; text: string | null }) {
	if (!text) return null
	return (
		<>
			<h3>{title}</h3>
			{text.split(/\n\s*\n/).map((part, index) => (
				<p key={`${index}-${part.slice(0, 12)}`}>{part}</p>
			))}
		</>
	)
}

/** Pay, place and terms, and behind one line the whole description. */
function Offer({ request }: Part) {
	const { offer } = request
	return (
		<>
			<h2>The offer</h2>
			<SummaryList facts={offerFacts(request)} />
			<details>
				<summary>The role in full</summary>
				<Paragraphs title="The work" text={offer.role_description} />
				<Paragraphs title="Responsibilities" text={offer.responsibilities} />
				<Paragraphs title="Requirements" text={offer.requirements} />
			</details>
		</>
	)
}

function recordFacts({ company }: ReceivedRequest): Fact[] {
	if (company.name === null)
		return [
			{ term: 'Name', value: <>Withheld until you accept. {company.withheld_because}</> },
			{ term: 'Sector', value: company.industry },
			{ term: 'State', value: company.place },
			{
				term: 'Checked by us',
				value: company.is_verified
					? 'Its registration, its e-mail domain, and an officer called back'
					: 'Not verified',
			},
		]
	return [
		{ term: 'Name', value: company.name },
		{ term: 'Sector', value: company.industry },
		{
			term: 'Checked by us',
			value: company.is_verified ? (
				<>
					RC {company.rc_number}, e-mail domain, and an officer called back
					{company.verification_date === null ? null : (
						<>
							, on <Day at={company.verification_date} />
						</>
					)}
				</>
			) : (
				'Not verified'
			),
		},
	]
}

/** Who asks, and what was checked of them. */
function CompanyRecord({ request }: Part) {
	return (
		<>
			<h2>The company’s record</h2>
			<SummaryList facts={recordFacts(request)} />
		</>
	)
}
