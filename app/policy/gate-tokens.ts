import { isDomainNear } from './employer-domain.ts'
import { employerKey, employerWords, isNear } from './employer-name.ts'

/**
 * Gate tokens. A person is hidden from a viewer when they hold one token in common:
 * `c:` company, `g:` employer group, `n:` name of an unresolved employer, `s:` sector, `u:` same person
 * (blind index of e-mail or phone), `agency`, and `n:*` for an employer that nothing is known of.
 */
export type GateToken = string

/** Held by every viewer, and by whoever has an employer that cannot be compared at all. */
export const EVERY_COMPANY = 'n:*'
export const AGENCY = 'agency'
const NAME_LIMIT = 190

const companyToken = (id: string) => `c:${id}`
const groupToken = (id: string) => `g:${id}`
const personToken = (index: string) => `u:${index}`
const sectorToken = (industry: string) => `s:${industry.trim().toLowerCase()}`

function nameToken(name: string): GateToken {
	const words = employerWords(name)
	return employerKey(name) === '' || words.length > NAME_LIMIT ? EVERY_COMPANY : `n:${words}`
}

/** The name that an `n:` token carries, or null for another token. */
export function nameInToken(token: GateToken): string | null {
	return token.startsWith('n:') && token !== EVERY_COMPANY ? token.slice(2) : null
}

/** A current employer as she wrote it, with the groups its name leads to; one group is a resolved employer. */
export type GateEmployer = { name: string; group_ids: readonly string[] }

export type GateBlock = {
	block_kind: 'company' | 'group' | 'sector' | 'agencies'
	company_id: string | null
	group_id: string | null
	sector: string | null
}

export type ProfessionalGateInput = {
	confidential_search: boolean
	agencies_allowed: boolean | null
	/** "I have no employer now" is an answer; silence is not. */
	has_no_employer: boolean
	employers: readonly GateEmployer[]
	blocks: readonly GateBlock[]
	email_index: string
	phone_index: string | null
}

/** Unresolved, or of two groups at once, it also counts by its name. */
function employerTokens({ name, group_ids }: GateEmployer): GateToken[] {
	return [...group_ids.map(groupToken), ...(group_ids.length === 1 ? [] : [nameToken(name)])]
}

/** True while confidential search cannot work, because nobody knows from whom to hide her. */
export function isEmployerUnstated(
	input: Pick<ProfessionalGateInput, 'confidential_search' | 'has_no_employer' | 'employers'>,
): boolean {
	return input.confidential_search && !input.has_no_employer && input.employers.length === 0
}

function hiddenEmployers(input: ProfessionalGateInput): GateToken[] {
	if (!input.confidential_search) return []
	return isEmployerUnstated(input) ? [EVERY_COMPANY] : input.employers.flatMap(employerTokens)
}

function blockToken(block: GateBlock): GateToken {
	if (block.block_kind === 'company' && block.company_id) return companyToken(block.company_id)
	if (block.block_kind === 'group' && block.group_id) return groupToken(block.group_id)
	if (block.block_kind === 'sector' && block.sector) return sectorToken(block.sector)
	return block.block_kind === 'agencies' ? AGENCY : EVERY_COMPANY
}

/** What hides her: employers under confidential search, her own list, agencies until allowed, herself. */
export function professionalTokens(input: ProfessionalGateInput): GateToken[] {
	const tokens = [
		...hiddenEmployers(input),
		...input.blocks.map(blockToken),
		...(input.agencies_allowed === true ? [] : [AGENCY]),
		personToken(input.email_index),
		...(input.phone_index ? [personToken(input.phone_index)] : []),
	]
	return [...new Set(tokens)].sort()
}

/** Everything a company is called and reached by, its groups included. */
export type PartyNames = { names: readonly string[]; domains: readonly string[] }

const verdicts = new Map<string, Map<string, boolean>>()
const PARTIES_LIMIT = 500
const NAMES_LIMIT = 50_000

function verdictsOf(party: PartyNames): Map<string, boolean> {
	const key = JSON.stringify([party.names, party.domains])
	const known = verdicts.get(key)
	if (known && known.size < NAMES_LIMIT) return known
	if (verdicts.size >= PARTIES_LIMIT) verdicts.clear()
	const fresh = new Map<string, boolean>()
	verdicts.set(key, fresh)
	return fresh
}

/**
 * Answers whether an employer's name or key may mean this company or one of its groups. The answer depends on
 * the words alone, so it is remembered.
 */
export function nearParty(party: PartyNames): (name: string) => boolean {
	const known = verdictsOf(party)
	return (name) => {
		const verdict =
			known.get(name) ??
			(party.names.some((own) => isNear(own, name)) ||
				party.domains.some((domain) => isDomainNear(domain, name)))
		known.set(name, verdict)
		return verdict
	}
}

export type ViewerGateInput = {
	/** The true company, before any masking of a confidential role. */
	company_id: string
	/** The company's own and its groups' sectors. */
	industries: readonly string[]
	is_agency: boolean
	/** Every group connected with the company, its e-mail domain or the HR partner's. */
	group_ids: readonly string[]
	/** Names in `n:` tokens in use that are near the company (see `nearParty`). */
	near_employers: readonly string[]
	/**
	 * Blind indexes of the HR partner's e-mail and proved phone. An unproved number does not count: typing a
	 * stranger's number and watching which card goes would name the card.
	 */
	person_indexes: readonly string[]
}

/** What a viewer holds: `parties(hr)` as tokens. */
export function viewerTokens(input: ViewerGateInput): GateToken[] {
	const tokens = [
		EVERY_COMPANY,
		companyToken(input.company_id),
		...input.group_ids.map(groupToken),
		...input.near_employers.map((name) => `n:${name}`),
		...input.industries.map(sectorToken),
		...(input.is_agency ? [AGENCY] : []),
		...input.person_indexes.map(personToken),
	]
	return [...new Set(tokens)].sort()
}
