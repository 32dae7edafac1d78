import { expect, test } from 'vitest'
import {
	type EmployerGraph,
	connectedGroups,
	groupsOfDomains,
	partyGroups,
	partyNames,
	resolveEmployer,
} from './party.ts'

const group = (id: string, parent_group_id: string | null, names: string[], domains: string[] = []) => ({
	id,
	parent_group_id,
	names,
	domains,
	industry: null,
})

const graph: EmployerGraph = [
	group('kola', null, ['Kola Holdings', 'Kola Bank'], ['kolabank.demo']),
	group('pensions', 'kola', ['Kola Pensions'], ['kolapensions.demo']),
	group('custody', 'pensions', ['Marina Custody']),
	group('assets', 'custody', ['Marina Assets Custody']),
	group('leasing', 'assets', ['Odo Leasing']),
	group('zenora', null, ['Zenora Energy'], ['zenora.demo']),
	group('twin', null, ['Zenora Energy Services']),
]
const nobody = { company_name: 'Baobab Works', group_ids: [], domains: [] }

test('a name leads to the group that bears it in any spelling', () => {
	expect(resolveEmployer(graph, 'KOLA BANK NIG. PLC')).toEqual(['kola'])
	expect(resolveEmployer(graph, 'Kolla Bank')).toEqual([])
	expect(resolveEmployer(graph, '')).toEqual([])
})

test('five levels up and down are one family', () => {
	const family = ['assets', 'custody', 'kola', 'leasing', 'pensions']
	for (const member of family) expect(connectedGroups(graph, [member]).sort()).toEqual(family)
	expect(connectedGroups(graph, [])).toEqual([])
})

test('a company is a party by resolution, by mail domain and by a near name', () => {
	const family = ['assets', 'custody', 'kola', 'leasing', 'pensions']
	expect(partyGroups(graph, { ...nobody, group_ids: ['leasing'] })).toEqual(family)
	expect(partyGroups(graph, { ...nobody, domains: ['mail.kolapensions.demo'] })).toEqual(family)
	expect(partyGroups(graph, { ...nobody, company_name: 'Kola Bnk Ltd' })).toEqual(family)
	expect(partyGroups(graph, { ...nobody, domains: ['kolabank-hr.com'] })).toEqual(family)
	expect(partyGroups(graph, nobody)).toEqual([])
})

test('a parent’s domain is also the domain of hosts below it', () => {
	expect(groupsOfDomains(graph, ['mail.zenora.demo'])).toEqual(['zenora'])
	expect(groupsOfDomains(graph, ['notzenora.demo'])).toEqual([])
})

test('a party is called by all names of its groups', () => {
	const own = { ...nobody, group_ids: ['zenora'], domains: ['baobab.example'] }
	expect(partyNames(graph, own, ['zenora'])).toEqual({
		names: ['Baobab Works', 'Zenora Energy'],
		domains: ['baobab.example', 'zenora.demo'],
	})
})
