import { sqliteTable, index, integer, text, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { checks, day, flag, id, now, reference, timestamp, wholeNaira } from './columns.ts'
import { moderationSeverities, moderationStatuses, settingValueTypes } from './platform.enums.ts'
import { admin_users, users } from './user.ts'

/** Platform configuration. */
export const system_settings = sqliteTable(
	'system_settings',
	{
		id: id(),
		setting_key: text().notNull().unique(),
		setting_value: text().notNull(),
		value_type: text({ enum: settingValueTypes }).notNull(),
		description: text(),
		is_public: flag().notNull().default(false),
		updated_by_admin_id: reference().references(() => users.id),
		created_at: now(),
		updated_at: now(),
	},
	(t) => [
		...checks('system_settings', {
			uuids: ['id'],
			maxLength: { setting_key: 100 },
			oneOf: { value_type: settingValueTypes },
			flags: ['is_public'],
		}),
		index('idx_system_settings_key').on(t.setting_key),
		index('idx_system_settings_updated_by').on(t.updated_by_admin_id),
	],
)
export type SystemSettingRow = typeof system_settings.$inferSelect

/** Standardised industry list. */
export const industries = sqliteTable(
	'industries',
	{
		id: id(),
		industry_name: text().notNull().unique(),
		industry_slug: text().notNull().unique(),
		description: text(),
		is_active: flag().notNull().default(true),
		sort_order: integer().notNull().default(0),
		created_at: now(),
	},
	() => [
		...checks('industries', {
			uuids: ['id'],
			maxLength: { industry_name: 100, industry_slug: 100 },
			flags: ['is_active'],
		}),
	],
)
export type IndustryRow = typeof industries.$inferSelect

/** Standardised skill names for matching and search. */
export const skills_taxonomy = sqliteTable(
	'skills_taxonomy',
	{
		id: id(),
		skill_name: text().notNull().unique(),
		skill_slug: text().notNull().unique(),
		skill_category: text(),
		parent_skill_id: reference().references((): AnySQLiteColumn => skills_taxonomy.id),
		synonyms: text({ mode: 'json' }).$type<string[]>(),
		usage_count: integer().notNull().default(0),
		is_active: flag().notNull().default(true),
		created_at: now(),
	},
	(t) => [
		...checks('skills_taxonomy', {
			uuids: ['id'],
			maxLength: { skill_name: 100, skill_slug: 100, skill_category: 50 },
			flags: ['is_active'],
			json: ['synonyms'],
		}),
		index('idx_skills_taxonomy_parent').on(t.parent_skill_id),
	],
)
export type SkillTaxonomyRow = typeof skills_taxonomy.$inferSelect

/** Daily aggregated metrics. acceptance_rate_percentage and avg_response_time_hours are hundredths. */
export const platform_metrics = sqliteTable(
	'platform_metrics',
	{
		id: id(),
		metric_date: day().notNull().unique(),
		total_professionals: integer().notNull().default(0),
		total_companies: integer().notNull().default(0),
		total_hr_partners: integer().notNull().default(0),
		new_professionals_today: integer().notNull().default(0),
		new_companies_today: integer().notNull().default(0),
		active_job_roles: integer().notNull().default(0),
		introductions_sent_today: integer().notNull().default(0),
		introductions_accepted_today: integer().notNull().default(0),
		introductions_declined_today: integer().notNull().default(0),
		acceptance_rate_percentage: integer().notNull().default(0),
		avg_response_time_hours: integer(),
		total_searches_today: integer().notNull().default(0),
		total_profile_views_today: integer().notNull().default(0),
		revenue_today_ngn: wholeNaira('revenue_today_kobo'),
		created_at: now(),
		revenue_today_kobo: integer().notNull().default(0),
	},
	(t) => [
		...checks('platform_metrics', { uuids: ['id'], days: ['metric_date'] }),
		index('idx_platform_metrics_date').on(t.metric_date),
	],
)
export type PlatformMetricRow = typeof platform_metrics.$inferSelect

/** Content that needs a moderator's review. */
export const moderation_queue = sqliteTable(
	'moderation_queue',
	{
		id: id(),
		entity_type: text().notNull(),
		entity_id: reference().notNull(),
		reported_by_user_id: reference().references(() => users.id),
		report_reason: text(),
		flagged_by_system: flag().notNull().default(false),
		severity: text({ enum: moderationSeverities }).notNull().default('medium'),
		status: text({ enum: moderationStatuses }).notNull().default('pending'),
		reviewed_by_admin_id: reference().references(() => admin_users.id),
		review_notes: text(),
		action_taken: text(),
		reviewed_at: timestamp(),
		created_at: now(),
	},
	(t) => [
		...checks('moderation_queue', {
			uuids: ['id'],
			maxLength: { entity_type: 50, action_taken: 100 },
			oneOf: { severity: moderationSeverities, status: moderationStatuses },
			flags: ['flagged_by_system'],
		}),
		index('idx_moderation_queue_status').on(t.status),
		index('idx_moderation_queue_severity').on(t.severity),
		index('idx_moderation_queue_entity').on(t.entity_type, t.entity_id),
		index('idx_moderation_queue_reported_by').on(t.reported_by_user_id),
		index('idx_moderation_queue_reviewed_by').on(t.reviewed_by_admin_id),
	],
)
export type ModerationQueueRow = typeof moderation_queue.$inferSelect
