import { expect, test } from 'vitest'
import {
	type GateRules,
	type GateSubject,
	type GateViewer,
	type ProfessionalGateInput,
	canSee,
	isEmployerUnstated,
	nearParty,
	professionalTokens,
	viewerTokens,
} from './gate.ts'
import { gateWord } from './gate-word.server.ts'

const viewer: GateViewer = {
	hrPartnerId: 'halima',
	companyId: 'zenora',
	isActive: true,
	companyVerified: true,
	companyActive: true,
	isAgency: false,
	tokens: ['c:zenora', 'g:zenora-group', 'n:*', 's:energy & utilities'],
}
const subject: GateSubject = {
	professionalId: 'amaka',
	isActive: true,
	openToOpportunities: true,
	pausedUntil: null,
	visibility: 'network',
	level: 'full',
	pendingRequests: 0,
	requestsThisMonth: 0,
	maxRequestsPerMonth: null,
	tokens: ['agency', 'g:kola-group', 'u:amaka'],
}
const rules: GateRules = { required: 'full', inboxLimit: 10, now: 1_000 }

test('a verified company sees an open, verified professional of another group', () => {
	expect(canSee(viewer, subject, rules)).toEqual({ visible: true })
	expect(canSee(viewer, { ...subject, visibility: 'public', level: 'premium' }, rules).visible).toBe(true)
})

test.each<[string, Partial<GateViewer>, Partial<GateSubject>, Partial<GateRules>]>([
	['viewer_inactive', { isActive: false }, {}, {}],
	['company_unverified', { companyVerified: false }, {}, {}],
	['company_inactive', { companyActive: false }, {}, {}],
	['subject_inactive', {}, { isActive: false }, {}],
	['not_open', {}, { openToOpportunities: false }, {}],
	['paused', {}, { pausedUntil: 1_001 }, {}],
	['private', {}, { visibility: 'private' }, {}],
	['level', {}, { level: 'basic' }, {}],
	['level', {}, { level: 'unverified' }, { required: 'basic' }],
	['inbox_full', {}, { pendingRequests: 10 }, {}],
	['inbox_full', {}, { maxRequestsPerMonth: 2, requestsThisMonth: 2 }, {}],
	['blocked', {}, { tokens: ['c:zenora'] }, {}],
	['blocked', {}, { tokens: ['g:zenora-group'] }, {}],
	['blocked', {}, { tokens: ['n:*'] }, {}],
	['agency', { isAgency: true }, { tokens: [] }, {}],
])('hidden, %s', (reason, v, s, r) => {
	expect(canSee({ ...viewer, ...v }, { ...subject, ...s }, { ...rules, ...r })).toEqual({
		visible: false,
		reason,
	})
})

test('a pause ends at its instant, and basic is enough where the setting says so', () => {
	expect(canSee(viewer, { ...subject, pausedUntil: 1_000 }, rules).visible).toBe(true)
	expect(canSee(viewer, { ...subject, level: 'basic' }, { ...rules, required: 'basic' }).visible).toBe(true)
})

test('an agency sees for a role with a resolved client, unless the client is a party she hides from', () => {
	const agency = { ...viewer, isAgency: true, tokens: ['agency', 'c:agency'] }
	const allowing = { ...subject, tokens: ['g:kola-group'] }
	expect(canSee(agency, allowing, rules, { clientTokens: ['c:zenora'] }).visible).toBe(true)
	expect(canSee(agency, allowing, rules, { clientTokens: ['g:kola-group'] }).visible).toBe(false)
	expect(canSee(agency, allowing, rules, { clientTokens: null }).visible).toBe(false)
	expect(canSee(agency, subject, rules, { clientTokens: ['c:zenora'] }).visible).toBe(false)
})

const input: ProfessionalGateInput = {
	confidential_search: true,
	agencies_allowed: true,
	has_no_employer: false,
	employers: [{ name: 'Kola Bank Plc', group_ids: ['kola'] }],
	blocks: [],
	email_index: 'mail',
	phone_index: null,
}

test('a resolved employer hides her by its group, an unresolved one by its name', () => {
	expect(professionalTokens(input)).toEqual(['g:kola', 'u:mail'])
	expect(
		professionalTokens({ ...input, employers: [{ name: 'Ilera Foods Nig. Ltd', group_ids: [] }] }),
	).toEqual(['n:ilera food nigeria', 'u:mail'])
	expect(
		professionalTokens({ ...input, employers: [{ name: 'Kola Bank', group_ids: ['kola', 'other'] }] }),
	).toEqual(['g:kola', 'g:other', 'n:kola bank', 'u:mail'])
})

test('an employer that cannot be compared hides her from everybody', () => {
	for (const name of ['---', 'Plc', '中', 'x '.repeat(200), 'Kola '.repeat(60)]) {
		const tokens = professionalTokens({ ...input, employers: [{ name, group_ids: [] }] })
		expect([name, tokens.some((token) => token === 'n:*' || token.length > 2)]).toEqual([name, true])
		expect(tokens.every((token) => token.length <= 200)).toBe(true)
	}
	expect(professionalTokens({ ...input, employers: [{ name: '---', group_ids: [] }] })).toContain('n:*')
	expect(
		professionalTokens({ ...input, employers: [{ name: 'Kola '.repeat(60), group_ids: [] }] }),
	).toContain('n:*')
})

test('whoever has not said who employs her is hidden; whoever has none is not', () => {
	const silent = { ...input, employers: [] }
	expect(professionalTokens(silent)).toContain('n:*')
	expect(isEmployerUnstated(silent)).toBe(true)
	expect(professionalTokens({ ...silent, has_no_employer: true })).toEqual(['u:mail'])
	expect(professionalTokens({ ...silent, confidential_search: false })).toEqual(['u:mail'])
})

test('a board seat hides her though she has no employer', () => {
	const onBoard = {
		...input,
		has_no_employer: true,
		employers: [{ name: 'Ilera Foods', group_ids: ['ilera'] }],
	}
	expect(professionalTokens(onBoard)).toContain('g:ilera')
})

test('her own list and agencies hide her without confidential search too', () => {
	const tokens = professionalTokens({
		...input,
		confidential_search: false,
		agencies_allowed: null,
		phone_index: 'phone',
		blocks: [
			{ block_kind: 'company', company_id: 'zenora', group_id: null, sector: null },
			{ block_kind: 'group', company_id: null, group_id: 'ilera', sector: null },
			{ block_kind: 'sector', company_id: null, group_id: null, sector: 'Oil & Gas' },
		],
	})
	expect(tokens).toEqual(['agency', 'c:zenora', 'g:ilera', 's:oil & gas', 'u:mail', 'u:phone'])
	const list = [{ block_kind: 'agencies', company_id: null, group_id: null, sector: null }] as const
	expect(professionalTokens({ ...input, blocks: list })).toContain('agency')
})

test('a viewer holds her parties, and what every viewer holds', () => {
	const tokens = viewerTokens({
		company_id: 'kola-co',
		industries: ['Financial Services'],
		is_agency: true,
		group_ids: ['kola', 'kola-pensions'],
		near_employers: ['kola bnk'],
		person_indexes: ['mail'],
	})
	expect(tokens).toEqual([
		'agency', 'c:kola-co', 'g:kola', 'g:kola-pensions', 'n:*', 'n:kola bnk', 's:financial services', 'u:mail',
	]) // prettier-ignore
})

test('nearness looks at names and domains, and answers the same again', () => {
	const near = nearParty({ names: ['Kola Bank Plc'], domains: ['ilerafoods.com'] })
	for (let round = 0; round < 2; round += 1) {
		expect(near('kola bnk')).toBe(true)
		expect(near('ilera food')).toBe(true)
		expect(near('zenora energy')).toBe(false)
	}
})

test('the index holds no names: a token becomes an opaque word under our key', () => {
	expect(gateWord('n:kola bank', 'key')).toMatch(/^[0-9a-f]{24}$/)
	expect(gateWord('n:kola bank', 'key')).not.toBe(gateWord('n:kola bank', 'other key'))
})
