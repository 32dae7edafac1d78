import { sql } from 'drizzle-orm'
import { sqliteTable, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { checks, flag, id, now, reference, timestamp } from './columns.ts'
import { companies } from './company.ts'
import { employer_groups } from './employer.ts'
import {
	blockKinds,
	profileVisibilities,
	remotePreferences,
	verificationLevels,
} from './professional.enums.ts'
import { users } from './user.ts'

/** Senior professional profiles (directors, VPs, C-suite). */
export const professionals = sqliteTable(
	'professionals',
	{
		id: id(),
		user_id: reference()
			.notNull()
			.unique()
			.references(() => users.id),
		first_name: text().notNull(),
		last_name: text().notNull(),
		preferred_name: text(),
		profile_headline: text(),
		profile_summary: text(),
		profile_photo_url: text(),
		years_of_experience: integer(),
		current_title: text(),
		current_company: text(),
		current_industry: text(),
		location_city: text().notNull(),
		location_state: text().notNull(),
		willing_to_relocate: flag().notNull().default(false),
		salary_expectation_min: integer(),
		salary_expectation_max: integer(),
		notice_period_days: integer().notNull().default(30),
		open_to_opportunities: flag().notNull().default(true),
		confidential_search: flag().notNull().default(true),
		profile_visibility: text({ enum: profileVisibilities }).notNull().default('private'),
		verification_status: text({ enum: verificationLevels }).notNull().default('unverified'),
		verification_date: timestamp(),
		linkedin_url: text(),
		portfolio_url: text(),
		resume_url: text(),
		onboarding_completed: flag().notNull().default(false),
		profile_completeness: integer().notNull().default(0),
		created_at: now(),
		updated_at: now(),
		last_active_at: now(),
		location_country: text().notNull().default('NG'),
		agencies_allowed: flag(),
		allow_text_search: flag().notNull().default(false),
		paused_until: timestamp(),
		preferred_sectors: text({ mode: 'json' }).$type<string[]>(),
		remote_preference: text({ enum: remotePreferences }),
		board_roles: flag().notNull().default(false),
		max_requests_per_month: integer(),
		has_no_employer: flag().notNull().default(false),
		employer_answered_at: timestamp(),
		confidential_search_ends_at: timestamp(),
	},
	(t) => [
		...checks('professionals', {
			uuids: ['id'],
			maxLength: {
				first_name: 100,
				last_name: 100,
				preferred_name: 100,
				profile_headline: 200,
				profile_photo_url: 500,
				current_title: 150,
				current_company: 150,
				current_industry: 100,
				location_city: 100,
				location_state: 100,
				linkedin_url: 255,
				portfolio_url: 255,
				resume_url: 500,
				location_country: 2,
			},
			oneOf: {
				profile_visibility: profileVisibilities,
				verification_status: verificationLevels,
				remote_preference: remotePreferences,
			},
			flags: [
				'willing_to_relocate',
				'open_to_opportunities',
				'confidential_search',
				'onboarding_completed',
				'agencies_allowed',
				'allow_text_search',
				'board_roles',
				'has_no_employer',
			],
			json: ['preferred_sectors'],
			rules: {
				years_of_experience_senior: 'years_of_experience >= 5',
				profile_completeness_range: 'profile_completeness BETWEEN 0 AND 100',
				salary_expectation_order:
					'salary_expectation_min >= 0 AND salary_expectation_max >= salary_expectation_min',
				notice_period_days_positive: 'notice_period_days >= 0',
				max_requests_per_month_positive: 'max_requests_per_month >= 1',
			},
		}),
		index('idx_professionals_user_id').on(t.user_id),
		index('idx_professionals_location').on(t.location_city, t.location_state),
		index('idx_professionals_verification').on(t.verification_status),
		index('idx_professionals_visibility').on(t.profile_visibility),
		index('idx_professionals_search').on(t.last_name, t.first_name),
	],
)
export type ProfessionalRow = typeof professionals.$inferSelect

/** A professional's own list of whom she is never shown to: companies, groups, sectors or agencies. */
export const professional_blocks = sqliteTable(
	'professional_blocks',
	{
		id: id(),
		professional_id: reference()
			.notNull()
			.references(() => professionals.id),
		block_kind: text({ enum: blockKinds }).notNull(),
		company_id: reference().references(() => companies.id),
		group_id: reference().references(() => employer_groups.id),
		sector: text(),
		created_at: now(),
	},
	(t) => [
		...checks('professional_blocks', {
			uuids: ['id'],
			maxLength: { sector: 100 },
			oneOf: { block_kind: blockKinds },
			rules: {
				target:
					"(block_kind = 'company') = (company_id IS NOT NULL) AND (block_kind = 'group') = (group_id IS NOT NULL) AND (block_kind = 'sector') = (sector IS NOT NULL)",
			},
		}),
		uniqueIndex('uq_professional_blocks_company')
			.on(t.professional_id, t.company_id)
			.where(sql`block_kind = 'company'`),
		uniqueIndex('uq_professional_blocks_group')
			.on(t.professional_id, t.group_id)
			.where(sql`block_kind = 'group'`),
		uniqueIndex('uq_professional_blocks_sector')
			.on(t.professional_id, t.sector)
			.where(sql`block_kind = 'sector'`),
		uniqueIndex('uq_professional_blocks_agencies')
			.on(t.professional_id)
			.where(sql`block_kind = 'agencies'`),
		index('idx_professional_blocks_professional_id').on(t.professional_id),
		index('idx_professional_blocks_company_id').on(t.company_id),
		index('idx_professional_blocks_group_id').on(t.group_id),
	],
)
export type ProfessionalBlockRow = typeof professional_blocks.$inferSelect

/**
 * What the gate compares a viewer's tokens with: derived from employers, domains and blocks, rewritten when
 * these change.
 */
export const professional_gate_tokens = sqliteTable(
	'professional_gate_tokens',
	{
		professional_id: reference()
			.notNull()
			.references(() => professionals.id),
		token: text().notNull(),
	},
	(t) => [
		...checks('professional_gate_tokens', { maxLength: { token: 200 } }),
		primaryKey({ columns: [t.professional_id, t.token] }),
		index('idx_professional_gate_tokens_token').on(t.token),
	],
)
export type ProfessionalGateTokenRow = typeof professional_gate_tokens.$inferSelect
