import { sql } from 'drizzle-orm'
import { companies, hr_partners, job_roles, users } from '#db/schema/index.ts'
import { type Statement, sqlStatement } from '#db/statements.ts'
import { type Asking, type DraftRow, notAskedBefore } from './draft-records.server.ts'

export type Release = {
	draft: DraftRow
	now: number
	expires_at: number
	masked_snapshot: string
	suppressed_at: number | null
}

/** Role published, sender active with the right to send, company verified and active: all as they are now. */
function mayBeSent(draft: DraftRow) {
	return sql`EXISTS (SELECT 1 FROM ${job_roles} WHERE ${job_roles.id} = ${draft.job_role_id}
			AND ${job_roles.status} = 'active' AND ${job_roles.deleted_at} IS NULL)
		AND EXISTS (SELECT 1 FROM ${hr_partners} JOIN ${users} ON ${users.id} = ${hr_partners.user_id}
			WHERE ${hr_partners.id} = ${draft.sent_by_hr_id} AND ${hr_partners.status} = 'active'
			AND ${hr_partners.can_send_introductions} = 1 AND ${users.status} = 'active')
		AND EXISTS (SELECT 1 FROM ${companies} WHERE ${companies.id} = ${draft.company_id} AND ${companies.status} = 'active'
			AND ${companies.deleted_at} IS NULL AND ${companies.verification_status} IN ('verified', 'premium'))`
}

/** The request under the draft's own id; changes no row when it may not be sent, or was asked before. */
export function insertReleased({ draft, now, ...values }: Release, ask: Asking): Statement {
	return sqlStatement(sql`
		INSERT INTO introduction_requests (id, job_role_id, company_id, sent_by_hr_id, sent_to_professional_id,
			personalized_message, status, expires_at, sent_at, created_at, updated_at, masked_snapshot, suppressed_at)
		SELECT ${draft.id}, ${draft.job_role_id}, ${draft.company_id}, ${draft.sent_by_hr_id}, ${draft.sent_to_professional_id},
			${draft.personalized_message}, 'pending', ${values.expires_at}, ${now}, ${now}, ${now}, ${values.masked_snapshot},
			${values.suppressed_at}
		WHERE ${mayBeSent(draft)} AND ${notAskedBefore(ask)}`)
}

/** Changes no row when the request that was just inserted is more than her inbox holds. */
export function touchIfRoom(draft: DraftRow, limit: number, now: number): Statement {
	return sqlStatement(sql`
		UPDATE introduction_requests SET updated_at = ${now} WHERE id = ${draft.id} AND (
			SELECT count(*) FROM introduction_requests
			WHERE sent_to_professional_id = ${draft.sent_to_professional_id} AND status = 'pending' AND suppressed_at IS NULL
				AND (expires_at > ${now} OR accepting_at IS NOT NULL)
		) <= ${limit}`)
}
