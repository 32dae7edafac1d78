import type { Statement } from '#db/statements.ts'
import { type AuditEntry, auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { notificationRow } from '#app/domains/notification/index.server.ts'
import { paths } from '#app/paths.ts'
import type { ReaderJoin } from './records.server.ts'

type NoticeType = Parameters<typeof notificationRow>[1]['type']
type Words = { title: string; message: string }

/** A notice about a request, for her or for one of the company. */
export function noticeFor(
	ctx: Context,
	to: { user_id: string; side: 'hers' | 'company' },
	introductionId: string,
	type: NoticeType,
	words: Words,
): Statement {
	const page = to.side === 'hers' ? paths.professional.request : paths.hr.request
	return notificationRow(ctx, {
		user_id: to.user_id,
		type,
		...words,
		related_entity_type: 'introduction_request',
		related_entity_id: introductionId,
		action_url: page(introductionId),
	})
}

export function introductionAudit(
	ctx: Context,
	act: AuditEntry['act'],
	id: string,
	metadata?: Record<string, unknown>,
) {
	return auditRow(ctx, {
		act,
		entity_type: 'introduction_request',
		entity_id: id,
		...(metadata ? { metadata } : {}),
	})
}

/**
 * The audit row of a suppression is the system's, whoever's act led to it: a company's own log shows its people's
 * acts, and there it would tell.
 */
export function suppressionAudit(ctx: Context, id: string): Statement {
	return introductionAudit(
		{ ...ctx, viewer: { kind: 'system', job: 'introduction.release' } },
		'introduction.suppress',
		id,
	)
}

/** The sender first, then the others as they were. */
export function senderFirst(readers: readonly ReaderJoin[], senderId: string): ReaderJoin[] {
	const isSender = ({ partner }: ReaderJoin) => partner.id === senderId
	return [...readers.filter(isSender), ...readers.filter((reader) => !isSender(reader))]
}

/** Whether a named reader can still act for the company; one who left reads nothing and is told nothing. */
export function isActiveReader({ partner, user }: ReaderJoin, companyId: string): boolean {
	return (
		partner.status === 'active' &&
		partner.company_id === companyId &&
		user.status === 'active' &&
		user.deleted_at === null
	)
}
