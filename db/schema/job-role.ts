import { sqliteTable, index, integer, text } from 'drizzle-orm/sqlite-core'
import { checks, day, flag, id, now, reference, timestamp } from './columns.ts'
import { employmentTypes } from './career.enums.ts'
import { companies, hr_partners } from './company.ts'
import { jobRoleStatuses, remoteOptions, seniorityLevels } from './job-role.enums.ts'

/** Job opportunities posted by companies. */
export const job_roles = sqliteTable(
	'job_roles',
	{
		id: id(),
		company_id: reference()
			.notNull()
			.references(() => companies.id),
		created_by_hr_id: reference()
			.notNull()
			.references(() => hr_partners.id),
		role_title: text().notNull(),
		role_description: text().notNull(),
		responsibilities: text(),
		requirements: text().notNull(),
		preferred_qualifications: text(),
		seniority_level: text({ enum: seniorityLevels }).notNull(),
		industry: text().notNull(),
		department: text(),
		location_city: text().notNull(),
		location_state: text().notNull(),
		remote_option: text({ enum: remoteOptions }).notNull().default('on_site'),
		employment_type: text({ enum: employmentTypes }).notNull().default('full_time'),
		salary_range_min: integer().notNull(),
		salary_range_max: integer().notNull(),
		benefits: text(),
		years_experience_min: integer().notNull().default(5),
		years_experience_max: integer(),
		required_skills: text({ mode: 'json' }).$type<string[]>(),
		preferred_skills: text({ mode: 'json' }).$type<string[]>(),
		is_confidential: flag().notNull().default(false),
		confidential_reason: text(),
		status: text({ enum: jobRoleStatuses }).notNull().default('draft'),
		application_deadline: day(),
		expected_start_date: day(),
		introduction_count: integer().notNull().default(0),
		view_count: integer().notNull().default(0),
		created_at: now(),
		updated_at: now(),
		published_at: timestamp(),
		closed_at: timestamp(),
		client_company_id: reference().references(() => companies.id),
		deleted_at: timestamp(),
		reports_to: text(),
		process_note: text(),
	},
	(t) => [
		...checks('job_roles', {
			uuids: ['id'],
			maxLength: {
				role_title: 200,
				industry: 100,
				department: 100,
				location_city: 100,
				location_state: 100,
				reports_to: 150,
			},
			oneOf: {
				seniority_level: seniorityLevels,
				remote_option: remoteOptions,
				employment_type: employmentTypes,
				status: jobRoleStatuses,
			},
			flags: ['is_confidential'],
			json: ['required_skills', 'preferred_skills'],
			days: ['application_deadline', 'expected_start_date'],
			rules: {
				salary_range_order: 'salary_range_min >= 0 AND salary_range_max >= salary_range_min',
				years_experience_order: 'years_experience_min >= 0 AND years_experience_max >= years_experience_min',
			},
		}),
		index('idx_job_roles_company_id').on(t.company_id),
		index('idx_job_roles_status').on(t.status),
		index('idx_job_roles_seniority').on(t.seniority_level),
		index('idx_job_roles_location').on(t.location_city, t.location_state),
		index('idx_job_roles_created_by').on(t.created_by_hr_id),
		index('idx_job_roles_search').on(t.company_id, t.role_title),
		index('idx_job_roles_client_company_id').on(t.client_company_id),
	],
)
export type JobRoleRow = typeof job_roles.$inferSelect
