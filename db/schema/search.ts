import { sqliteTable, index, integer, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { checks, id, now, reference } from './columns.ts'
import { hr_partners } from './company.ts'
import { job_roles } from './job-role.ts'
import { professionals } from './professional.ts'
import { viewSources } from './search.enums.ts'

/** One row per search of an HR partner. */
export const search_queries = sqliteTable(
	'search_queries',
	{
		id: id(),
		hr_partner_id: reference()
			.notNull()
			.references(() => hr_partners.id),
		job_role_id: reference().references(() => job_roles.id),
		search_text: text(),
		filters: text(),
		results_count: integer().notNull().default(0),
		clicked_profile_ids: text({ mode: 'json' }).$type<string[]>(),
		search_duration_ms: integer(),
		searched_at: now(),
		shown_profile_ids: text({ mode: 'json' }).$type<string[]>(),
	},
	(t) => [
		...checks('search_queries', {
			uuids: ['id'],
			json: ['filters', 'clicked_profile_ids', 'shown_profile_ids'],
		}),
		index('idx_search_hr_id').on(t.hr_partner_id),
		index('idx_search_job_role_id').on(t.job_role_id),
		index('idx_search_searched_at').on(t.searched_at),
	],
)
export type SearchQueryRow = typeof search_queries.$inferSelect

/** Cards opened by HR; those opened for a role count in job_roles.view_count. */
export const profile_views = sqliteTable(
	'profile_views',
	{
		id: id(),
		viewer_hr_id: reference()
			.notNull()
			.references(() => hr_partners.id),
		viewed_professional_id: reference()
			.notNull()
			.references(() => professionals.id),
		view_source: text({ enum: viewSources }).notNull(),
		job_role_id: reference().references(() => job_roles.id),
		view_duration_seconds: integer(),
		viewed_at: now(),
	},
	(t) => [
		...checks('profile_views', { uuids: ['id'], oneOf: { view_source: viewSources } }),
		index('idx_profile_views_viewer_id').on(t.viewer_hr_id),
		index('idx_profile_views_professional_id').on(t.viewed_professional_id),
		index('idx_profile_views_viewed_at').on(t.viewed_at),
		index('idx_profile_views_job_role_id').on(t.job_role_id),
	],
)
export type ProfileViewRow = typeof profile_views.$inferSelect

/** Professionals that an HR partner keeps for later. */
export const saved_professionals = sqliteTable(
	'saved_professionals',
	{
		id: id(),
		hr_partner_id: reference()
			.notNull()
			.references(() => hr_partners.id),
		professional_id: reference()
			.notNull()
			.references(() => professionals.id),
		notes: text(),
		tags: text({ mode: 'json' }).$type<string[]>(),
		saved_at: now(),
	},
	(t) => [
		...checks('saved_professionals', { uuids: ['id'], json: ['tags'] }),
		index('idx_saved_hr_id').on(t.hr_partner_id),
		index('idx_saved_professional_id').on(t.professional_id),
		uniqueIndex('uq_saved_hr_professional').on(t.hr_partner_id, t.professional_id),
	],
)
export type SavedProfessionalRow = typeof saved_professionals.$inferSelect

/** Change feed of the search indexes, filled by triggers. No foreign key: a deletion must be told too. */
export const search_changes = sqliteTable('search_changes', {
	seq: integer().primaryKey({ autoIncrement: true }),
	professional_id: reference().notNull(),
	changed_at: now(),
})
export type SearchChangeRow = typeof search_changes.$inferSelect

/**
 * The random id under which a professional stands in an index; it never leaves the server and says nothing of
 * her.
 */
export const search_document_keys = sqliteTable(
	'search_document_keys',
	{
		professional_id: reference()
			.primaryKey()
			.references(() => professionals.id),
		document_id: text().notNull().unique(),
	},
	() => [...checks('search_document_keys', { maxLength: { document_id: 64 } })],
)
export type SearchDocumentKeyRow = typeof search_document_keys.$inferSelect
