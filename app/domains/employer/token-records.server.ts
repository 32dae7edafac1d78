import { type SQL, eq, sql } from 'drizzle-orm'
import { company_groups, professional_gate_tokens, search_document_keys } from '#db/schema/index.ts'
import { type Statement, build, sqlStatement, toStatement } from '#db/statements.ts'
import type { GateState } from './gate-state.ts'

/** Rows that are certain to be written, for accounts that are made in the same batch. */
export function insertGateTokens(professionalId: string, tokens: readonly string[]): Statement {
	const rows = tokens.map((token) => ({ professional_id: professionalId, token }))
	return toStatement(build.insert(professional_gate_tokens).values(rows))
}

export function insertDocumentKey(professionalId: string, documentId: string): Statement {
	return toStatement(
		build.insert(search_document_keys).values({ professional_id: professionalId, document_id: documentId }),
	)
}

export function insertCompanyGroup(companyId: string, groupId: string, now: number): Statement {
	const row = { company_id: companyId, group_id: groupId, resolved_at: now }
	return toStatement(build.insert(company_groups).values(row).onConflictDoNothing())
}

export function clearGateTokens(professionalId: string): Statement {
	const t = professional_gate_tokens
	return toStatement(build.delete(t).where(eq(t.professional_id, professionalId)))
}

/** Both lists in one order of the database's own, so that they compare as text. */
const sameList = (stored: SQL, expected: readonly string[]): SQL =>
	sql`(SELECT json_group_array(v) FROM (${stored} ORDER BY v)) = (SELECT json_group_array(value)
		FROM (SELECT value FROM json_each(${JSON.stringify(expected)}) ORDER BY value))`

const blockName = (block: GateState['blocks'][number]) =>
	`${block.block_kind}:${block.company_id ?? block.group_id ?? block.sector ?? ''}`

const bit = (value: boolean | null) => (value === null ? null : Number(value))

/**
 * Writes her tokens if, after the change, her rows are those that the tokens were made from. Of two changes at
 * once the second finds other rows, writes nothing and so, as a guard, rolls its batch back.
 */
export function fillGateTokens(
	professionalId: string,
	state: GateState,
	tokens: readonly string[],
): Statement {
	const currentWork = sql`SELECT company_name AS v FROM professional_work_history
		WHERE professional_id = p.id AND is_current = 1`
	const blocks = sql`SELECT block_kind || ':' || coalesce(company_id, group_id, sector, '') AS v
		FROM professional_blocks WHERE professional_id = p.id`
	return sqlStatement(sql`INSERT INTO professional_gate_tokens (professional_id, token)
		SELECT p.id, t.value FROM professionals p JOIN users u ON u.id = p.user_id
			JOIN json_each(${JSON.stringify(tokens)}) t
		WHERE p.id = ${professionalId}
			AND p.confidential_search IS ${bit(state.confidential_search)}
			AND p.agencies_allowed IS ${bit(state.agencies_allowed)}
			AND p.has_no_employer IS ${bit(state.has_no_employer)}
			AND p.current_company IS ${state.current_company}
			AND u.email_index IS ${state.email_index} AND u.phone_index IS ${state.phone_index}
			AND ${sameList(
				currentWork,
				state.work.map((entry) => entry.company_name),
			)}
			AND ${sameList(blocks, state.blocks.map(blockName))}`)
}
