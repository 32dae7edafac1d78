import { and, asc, desc, eq, gt, gte, isNull, not, or, sql } from 'drizzle-orm'
import {
	disclosure_ledger,
	introduction_requests,
	job_roles,
	professionals,
	profile_views,
	search_document_keys,
	search_queries,
	users,
} from '#db/schema/index.ts'
import type { FreshHandle } from '#db/client.server.ts'
import { type Statement, build, sqlStatement, toStatement } from '#db/statements.ts'
import { DAY } from '#app/lib/clock.ts'
import { findable } from '#app/domains/employer/index.server.ts'
import type { GateRules } from '#app/policy/gate.ts'

const publishedRole = (companyId: string) =>
	and(eq(job_roles.company_id, companyId), eq(job_roles.status, 'active'), isNull(job_roles.deleted_at))

/** The company's published roles, newest first. */
export async function listPublishedRoles(handle: FreshHandle, companyId: string) {
	return handle
		.select({
			id: job_roles.id,
			role_title: job_roles.role_title,
			industry: job_roles.industry,
			location_state: job_roles.location_state,
			salary_range_min: job_roles.salary_range_min,
			salary_range_max: job_roles.salary_range_max,
			required_skills: job_roles.required_skills,
			preferred_skills: job_roles.preferred_skills,
			client_company_id: job_roles.client_company_id,
		})
		.from(job_roles)
		.where(publishedRole(companyId))
		.orderBy(desc(job_roles.published_at), asc(job_roles.id))
		.limit(200)
}

export type PublishedRole = Awaited<ReturnType<typeof listPublishedRoles>>[number]

/** Documents of those already asked for the role, in any status, or about to be. */
export async function listAskedDocuments(handle: FreshHandle, jobRoleId: string): Promise<string[]> {
	const rows = await handle.all<{ document_id: string }>(sql`
		SELECT document_id FROM search_document_keys WHERE professional_id IN (
			SELECT sent_to_professional_id FROM introduction_requests WHERE job_role_id = ${jobRoleId}
			UNION SELECT sent_to_professional_id FROM introduction_drafts WHERE job_role_id = ${jobRoleId} AND status = 'held'
		)`)
	return rows.map((row) => row.document_id)
}

/**
 * Documents of people whom the passing of time or their inbox hides from everybody, which no index can know. Only
 * those who have paused or were asked lately are looked at.
 */
export async function listUnavailableDocuments(handle: FreshHandle, rules: GateRules): Promise<string[]> {
	const asked = sql`${professionals.id} IN (
		SELECT ${introduction_requests.sent_to_professional_id} FROM ${introduction_requests}
		WHERE ${introduction_requests.status} = 'pending' OR ${introduction_requests.sent_at} > ${rules.now - 31 * DAY})`
	const rows = await handle
		.select({ document_id: search_document_keys.document_id })
		.from(professionals)
		.innerJoin(users, eq(users.id, professionals.user_id))
		.innerJoin(search_document_keys, eq(search_document_keys.professional_id, professionals.id))
		.where(and(or(gt(professionals.paused_until, rules.now), asked), not(findable(rules) ?? sql`1`)))
	return rows.map((row) => row.document_id)
}

type Searcher = { hr_partner_id: string }
export type SearchIdentity = { search_text: string; filters: string; job_role_id: string | null }

/** Searches since an instant, oldest first. */
export async function listSearches(handle: FreshHandle, { hr_partner_id }: Searcher, since: number) {
	return handle
		.select({
			id: search_queries.id,
			search_text: search_queries.search_text,
			filters: search_queries.filters,
			job_role_id: search_queries.job_role_id,
			searched_at: search_queries.searched_at,
		})
		.from(search_queries)
		.where(and(eq(search_queries.hr_partner_id, hr_partner_id), gte(search_queries.searched_at, since)))
		.orderBy(asc(search_queries.searched_at))
}

export type NewSearch = Searcher &
	SearchIdentity & {
		id: string
		results_count: number
		search_duration_ms: number
		searched_at: number
		shown_profile_ids: readonly string[]
	}

/** Inserts nothing when the hour's searches are used up: two at once cannot both take the last. */
export function insertSearch(row: NewSearch, limit: number, hourStart: number): Statement {
	return sqlStatement(sql`
		INSERT INTO search_queries (
			id, hr_partner_id, job_role_id, search_text, filters, results_count, search_duration_ms, searched_at, shown_profile_ids
		)
		SELECT ${row.id}, ${row.hr_partner_id}, ${row.job_role_id}, ${row.search_text || null}, ${row.filters},
			${row.results_count}, ${row.search_duration_ms}, ${row.searched_at}, ${JSON.stringify(row.shown_profile_ids)}
		WHERE (
			SELECT count(*) FROM search_queries WHERE hr_partner_id = ${row.hr_partner_id} AND searched_at > ${hourStart}
		) < ${limit}`)
}

/** Adds the people of another page of the same search to those it has shown. */
export function addShown(searchId: string, professionalIds: readonly string[]): Statement {
	return sqlStatement(sql`
		UPDATE search_queries SET shown_profile_ids = (
			SELECT json_group_array(value) FROM (
				SELECT value FROM json_each(coalesce(search_queries.shown_profile_ids, '[]'))
				UNION SELECT value FROM json_each(${JSON.stringify(professionalIds)})
			)
		) WHERE id = ${searchId}`)
}

/** Notes the opened card at the partner's last search that had shown it. */
export function addClicked(hrPartnerId: string, professionalId: string, since: number): Statement {
	return sqlStatement(sql`
		UPDATE search_queries SET clicked_profile_ids = (
			SELECT json_group_array(value) FROM (
				SELECT value FROM json_each(coalesce(search_queries.clicked_profile_ids, '[]')) UNION SELECT ${professionalId}
			)
		) WHERE id = (
			SELECT id FROM search_queries AS shown
			WHERE shown.hr_partner_id = ${hrPartnerId} AND shown.searched_at > ${since}
				AND EXISTS (SELECT 1 FROM json_each(coalesce(shown.shown_profile_ids, '[]')) WHERE value = ${professionalId})
			ORDER BY shown.searched_at DESC LIMIT 1
		)`)
}

export function insertProfileView(row: typeof profile_views.$inferInsert): Statement {
	return toStatement(build.insert(profile_views).values(row))
}

export function insertDisclosure(row: typeof disclosure_ledger.$inferInsert): Statement {
	return toStatement(build.insert(disclosure_ledger).values(row))
}
