import { type GateBlock, type ProfessionalGateInput, professionalTokens } from '#app/policy/gate.ts'
import { type EmployerGraph, resolveEmployer } from '#app/policy/party.ts'

export type GateWork = { id: string; company_name: string }

/** What a professional's gate tokens are made of; column names. `work` holds current entries only. */
export type GateState = {
	confidential_search: boolean
	agencies_allowed: boolean | null
	has_no_employer: boolean
	current_company: string | null
	email_index: string
	phone_index: string | null
	work: readonly GateWork[]
	blocks: readonly (GateBlock & { id: string })[]
}

/** What a verb is about to change, as it will stand afterwards; the rest stays. */
export type GateChange = Partial<
	Pick<
		GateState,
		| 'confidential_search'
		| 'agencies_allowed'
		| 'has_no_employer'
		| 'current_company'
		| 'email_index'
		| 'phone_index'
	>
> & {
	/** Work entries that are added or changed. */
	work?: readonly (GateWork & { is_current: boolean })[]
	/** Ids of work entries that are removed. */
	removed_work?: readonly string[]
	blocks?: readonly (GateBlock & { id: string })[]
	removed_blocks?: readonly string[]
}

function changedWork(state: GateState, { work = [], removed_work = [] }: GateChange): GateWork[] {
	const touched = new Set([...work.map((entry) => entry.id), ...removed_work])
	const added = work.filter((entry) => entry.is_current).map(({ id, company_name }) => ({ id, company_name }))
	return [...state.work.filter((entry) => !touched.has(entry.id)), ...added]
}

/** Her state after the change. */
export function afterChange(state: GateState, change: GateChange): GateState {
	const { blocks = [], removed_blocks = [] } = change
	const kept = state.blocks.filter((block) => !removed_blocks.includes(block.id))
	return { ...state, ...change, work: changedWork(state, change), blocks: [...kept, ...blocks] }
}

/** `current_company` and every current work entry: `employers(p)`. */
export function currentEmployers(state: Pick<GateState, 'current_company' | 'work'>): string[] {
	const names = [state.current_company ?? '', ...state.work.map((entry) => entry.company_name)]
	return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))]
}

/** With its employers resolved in the graph: what the policy makes tokens of. */
export function gateInput(graph: EmployerGraph, state: GateState): ProfessionalGateInput {
	const employers = currentEmployers(state).map((name) => ({ name, group_ids: resolveEmployer(graph, name) }))
	return { ...state, employers }
}

export function tokensOf(graph: EmployerGraph, state: GateState): string[] {
	return professionalTokens(gateInput(graph, state))
}
