import type {
	CompanySize,
	CompanyStatus,
	CompanyVerificationStatus,
	SubscriptionTier,
} from '#db/schema/company.enums.ts'
import { type Employer, employer } from '../employers/employer.ts'
import { employerCalled } from '../employers/market.ts'

/** An employer that is a customer, or wants to be one. */
export type CustomerPlan = {
	employer: Employer
	tier: SubscriptionTier
	verification_status: CompanyVerificationStatus
	status: CompanyStatus
	company_size: CompanySize
	is_agency: boolean
	/** How many HR partners it has. */
	team: number
	/** Days since its verification; since joining where it is not verified. */
	days: number
}

type Tiered = readonly [name: string, tier: SubscriptionTier, team: number]

/** Kola Bank and Kola Pensions are one group; Sahelion, Kodanet Payments and others are no customers at all. */
const verified: readonly Tiered[] = [
	['Zenora Energy Ltd', 'professional', 2],
	['Kola Bank Plc', 'enterprise', 2],
	['Kola Pensions Ltd', 'basic', 1],
	['Ilera Foods Plc', 'professional', 3],
	['Oriade Cement Plc', 'professional', 2],
	['Harmattan Telecoms Ltd', 'enterprise', 4],
	['Osun River Cement Plc', 'professional', 2],
	['Medira Hospitals Ltd', 'professional', 3],
	['Kodanet Cloud Ltd', 'basic', 2],
	['Niora Bank Plc', 'enterprise', 4],
	['Ebutera Properties Plc', 'basic', 1],
	['Tejora Stores Ltd', 'professional', 3],
	['Obudara Hotels and Resorts Plc', 'basic', 1],
	['Arokoto Television Ltd', 'basic', 2],
	['Ekolina University', 'basic', 2],
	['Benuwa Agro Industries Plc', 'professional', 2],
	['Kestrelle Advisory Ltd', 'professional', 2],
	['Kainjira Electricity Distribution Plc', 'professional', 3],
	['Tarkwell Assurance Plc', 'professional', 2],
	['Okrikana Petroleum Ltd', 'enterprise', 3],
	['Forcadia Offshore Services Ltd', 'basic', 2],
	['Umuora Breweries Plc', 'professional', 2],
	['Dabora Flour Mills Plc', 'professional', 2],
	['Jebbara Construction Plc', 'basic', 2],
	['Tallyon Payments Ltd', 'professional', 2],
	['Azuranti Airlines Ltd', 'professional', 2],
	['Papyrona Tissue Ltd', 'professional', 1],
	['Corvanta Capital Ltd', 'basic', 1],
	['Bytewura Systems Ltd', 'basic', 1],
	['Nembira Upstream Ltd', 'professional', 2],
	['Fibrana Broadband Ltd', 'basic', 2],
	['Kurandis Pharmaceuticals Plc', 'professional', 2],
	['Nailara Cables Plc', 'basic', 1],
	['Basketta Supermarkets Ltd', 'basic', 2],
	['Brindlewood Advisory Ltd', 'trial', 1],
	['Belvora Homes Ltd', 'trial', 1],
	['Greymount Business School', 'basic', 1],
	['Garinova Cassava Ltd', 'trial', 1],
	['Cargowena Freight Ltd', 'professional', 2],
	['Brightara Solar Ltd', 'basic', 2],
]

const agencies = [
	'Baobrook Search Partners Ltd',
	'Ludara Executive Recruiters Ltd',
	'Summitara Talent Ltd',
] as const
const waiting = ['Trellora Software Ltd', 'Wearona Garments Ltd', 'Dabinora Date Farms Ltd', 'Railora Freight Ltd', 'Halowen Realty Ltd'] as const // prettier-ignore
const suspended = 'Zibarra Lubricants Plc'

const PREMIUM = new Set(['Harmattan Telecoms Ltd', 'Niora Bank Plc', 'Okrikana Petroleum Ltd'])
const DAYS_OF_TRIAL = [3, 6, 9]

function plan(one: Employer, tier: SubscriptionTier, team: number, index: number): CustomerPlan {
	const trialDays = DAYS_OF_TRIAL[index % DAYS_OF_TRIAL.length] ?? 3
	return {
		employer: one,
		tier,
		team,
		verification_status: PREMIUM.has(one.name) ? 'premium' : 'verified',
		status: 'active',
		company_size:
			tier === 'enterprise' || tier === 'professional' ? '500+' : index % 2 === 0 ? '201-500' : '51-200',
		is_agency: false,
		days: tier === 'trial' ? trialDays : 180 + ((index * 37) % 300),
	}
}

const agency = (name: string, index: number): CustomerPlan => {
	const domain = `${name.split(' ')[0]?.toLowerCase()}.example`
	const own = employer(name, 'Professional Services', 'Victoria Island, Lagos', { domain })
	return { ...plan(own, 'basic', 1, index), is_agency: true, company_size: '11-50' }
}

/** Every company with an account: 43 verified ones, 3 of them agencies, 5 that wait and 1 suspended. */
export const customerPlans: readonly CustomerPlan[] = [
	...verified.map(([name, tier, team], index) => plan(employerCalled(name), tier, team, index)),
	...agencies.map(agency),
	...waiting.map((name, index): CustomerPlan => ({
		...plan(employerCalled(name), 'trial', 1, index),
		verification_status: 'pending',
		days: 1 + index,
	})),
	{ ...plan(employerCalled(suspended), 'basic', 1, 4), status: 'suspended' },
]
