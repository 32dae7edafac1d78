import type { GateBlock } from '#app/policy/gate.ts'
import { groupIdOf } from '../employers/graph.ts'
import { drawEmployer, groupOf, unresolvedEmployers } from '../employers/market.ts'
import { diceFor } from '../random.ts'
import type { Person } from './person.ts'

const nobody = { company_id: null, group_id: null, sector: null }
const sectors = ['Hospitality & Tourism', 'Media & Entertainment', 'Real Estate'] as const

/** A person's own list of whom she is never shown to; most have none. @param companyIds customers */
export function drawBlocks(person: Person, companyIds: readonly string[]): GateBlock[] {
	const dice = diceFor(`blocks:${person.id}`)
	if (!person.hasProfile || !dice.chance(0.07)) return []
	const kind = dice.pick(['company', 'company', 'group', 'sector'] as const)
	if (kind === 'company') return [{ ...nobody, block_kind: kind, company_id: dice.pick(companyIds) }]
	if (kind === 'sector') return [{ ...nobody, block_kind: kind, sector: dice.pick(sectors) }]
	const head = groupOf(drawEmployer(dice, null))
	return unresolvedEmployers.includes(head)
		? []
		: [{ ...nobody, block_kind: kind, group_id: groupIdOf(head) }]
}
