import type { AuditAct } from '#db/schema/lookups.ts'
import { SYSTEM_USER_ID } from '#db/schema/user.enums.ts'
import type { Statement } from '#db/statements.ts'
import type { Context } from '#app/domains/context.ts'
import { actorUserId } from '#app/policy/actors.ts'
import { insertActivity } from './records.server.ts'

export type AuditEntry = {
	act: AuditAct
	/** What was acted on, such as `introduction_request` and its id. */
	entity_type?: string
	entity_id?: string
	/** One plain sentence without names or contacts. */
	description?: string
	/** Names of changed or shown fields, reasons and counts; never values of personal fields. */
	metadata?: Record<string, unknown>
	/** The account an act belongs to when nobody is signed in yet (joining, logging in). */
	user_id?: string
}

/** The audit row of a change, as a statement of the change's own batch. */
export function auditRow(ctx: Context, entry: AuditEntry): Statement {
	const actor = 'job' in ctx.viewer ? { job: ctx.viewer.job } : { kind: ctx.viewer.kind }
	return insertActivity({
		id: ctx.ids.uuid(),
		user_id: entry.user_id ?? actorUserId(ctx.viewer, SYSTEM_USER_ID),
		action_type: entry.act,
		entity_type: entry.entity_type ?? null,
		entity_id: entry.entity_id ?? null,
		description: entry.description ?? null,
		ip_address: ctx.source.ipPrefix,
		user_agent: ctx.source.userAgent,
		metadata: JSON.stringify({ ...entry.metadata, actor, request_id: ctx.requestId }),
		created_at: ctx.clock.now(),
	})
}
