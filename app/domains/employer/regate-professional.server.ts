import type { FreshHandle } from '#db/client.server.ts'
import type { Statement, WriteBatch } from '#db/statements.ts'
import { NotFoundError } from '#app/lib/errors.ts'
import type { EmployerGraph } from '#app/policy/party.ts'
import { type GateChange, type GateState, afterChange, tokensOf } from './gate-state.ts'
import { findGateState, readEmployerGraph } from './records.server.ts'
import {
	clearGateTokens,
	fillGateTokens,
	insertDocumentKey,
	insertGateTokens,
} from './token-records.server.ts'

/** Replaces her gate tokens; goes into the change's own batch, after the change. */
export type Regate = (w: WriteBatch) => void

/**
 * Makes her gate tokens anew for a change of employer, work entries, blocks, agencies, confidential search,
 * e-mail or phone. A change at the same time by somebody else rolls the whole batch back (ConflictError).
 * @throws NotFoundError when she does not exist
 */
export async function regateProfessional(
	handle: FreshHandle,
	professionalId: string,
	change: GateChange,
): Promise<Regate> {
	const [state, graph] = await Promise.all([findGateState(handle, professionalId), readEmployerGraph(handle)])
	if (!state) throw new NotFoundError('no such professional')
	const next = afterChange(state, change)
	return (w) => {
		w.add(clearGateTokens(professionalId))
		w.must(fillGateTokens(professionalId, next, tokensOf(graph, next)))
	}
}

/** The tokens of a professional whose whole state is at hand, for accounts that are made in the same batch. */
export function gateTokenRows(graph: EmployerGraph, professionalId: string, state: GateState): Statement {
	return insertGateTokens(professionalId, tokensOf(graph, state))
}

/**
 * What a new account has from its first moment: tokens that hide her from everybody until she has said who
 * employs her, and the random id under which an index may know her.
 */
export function newProfessionalRows(input: {
	professionalId: string
	emailIndex: string
	documentId: string
}): Statement[] {
	const nothingSaid: GateState = {
		confidential_search: true,
		agencies_allowed: null,
		has_no_employer: false,
		current_company: null,
		email_index: input.emailIndex,
		phone_index: null,
		work: [],
		blocks: [],
	}
	return [
		gateTokenRows([], input.professionalId, nothingSaid),
		insertDocumentKey(input.professionalId, input.documentId),
	]
}
