import { disclosure_ledger, profile_views, search_queries } from '#db/schema/index.ts'
import { DAY, HOUR, MINUTE } from '#app/lib/clock.ts'
import type { Customer } from '../customers/customer.ts'
import type { HrPlan } from '../customers/hr-team.ts'
import type { Listed } from '../people/person-rows.ts'
import { type Dice, diceFor } from '../random.ts'
import type { RowSheet } from '../row-sheet.ts'
import type { Market } from './draw-requests.ts'

const questions = [
	'treasury',
	'cloud computing',
	'project management',
	'risk management',
	'FCA',
	'operations',
	null,
] as const
const states = ['Lagos', 'Federal Capital Territory', 'Rivers', null] as const
const functions = ['Finance', 'Operations', 'Technology', 'Human Resources', null] as const

/** What an opened card tells something of, as the product writes it in her ledger. */
const CARD_FIELDS = [
	'current_title',
	'current_industry',
	'location_state',
	'years_of_experience',
	'notice_period_days',
	'willing_to_relocate',
	'verification_status',
	'professional_skills',
	'professional_certifications',
	'professional_references',
]
const LOOKED_AT = 14
const SHOWN = 6

type Looking = { sheet: RowSheet; dice: Dice; company: Customer; partner: HrPlan }

/** A card that was opened: the view, and the line in her ledger. */
function addView({ sheet, dice, company, partner }: Looking, { person }: Listed, viewed_at: number): void {
	sheet.add(profile_views, {
		id: dice.uuid(),
		viewer_hr_id: partner.id,
		viewed_professional_id: person.id,
		view_source: 'search',
		job_role_id: null,
		viewed_at,
	})
	sheet.add(disclosure_ledger, {
		id: dice.uuid(),
		professional_id: person.id,
		viewer_user_id: partner.user_id,
		viewer_company_id: company.id,
		surface: 'page',
		fields: CARD_FIELDS,
		introduction_id: null,
		occurred_at: viewed_at,
	})
}

function addSearch(looking: Looking, shown: readonly Listed[], searched_at: number): void {
	const { sheet, dice, partner } = looking
	const opened = dice.some(shown, dice.int(0, 2))
	const filters = { function: dice.pick(functions), location_state: dice.pick(states) }
	sheet.add(search_queries, {
		id: dice.uuid(),
		hr_partner_id: partner.id,
		job_role_id: null,
		search_text: dice.pick(questions),
		filters: JSON.stringify(filters),
		results_count: shown.length < SHOWN ? shown.length : dice.int(SHOWN, 90),
		clicked_profile_ids: opened.map(({ person }) => person.id),
		search_duration_ms: dice.int(6, 48),
		searched_at,
		shown_profile_ids: shown.map(({ person }) => person.id),
	})
	for (const [index, listed] of opened.entries()) addView(looking, listed, searched_at + (index + 1) * MINUTE)
}

/** Two to four searches of each HR partner in the last month; every one shows only people she may see. */
export function addHistory(sheet: RowSheet, { customers, people, book, now }: Market): void {
	const dice = diceFor('history')
	const searching = customers.filter(
		(one) => one.verified_at !== null && one.status === 'active' && !one.is_agency,
	)
	for (const company of searching) {
		const oldest = Math.min(30, Math.floor((now - (company.verified_at ?? now)) / DAY))
		for (const partner of company.partners) {
			for (let n = dice.int(2, 4); n > 0; n -= 1) {
				const visible = dice.some(people, LOOKED_AT).filter((listed) => book.mayAsk(partner, listed))
				const searched_at = now - dice.int(3, Math.max(4, oldest * 24 - 4)) * HOUR
				addSearch({ sheet, dice, company, partner }, visible.slice(0, SHOWN), searched_at)
			}
		}
	}
}
