import { sqliteTable, index, integer, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { checks, day, flag, id, now, reference, sealed, timestamp } from './columns.ts'
import { degreeTypes, employmentTypes, proficiencyLevels, referenceStatuses } from './career.enums.ts'
import { professionals } from './professional.ts'

/** Career progression and experience. */
export const professional_work_history = sqliteTable(
	'professional_work_history',
	{
		id: id(),
		professional_id: reference()
			.notNull()
			.references(() => professionals.id),
		company_name: text().notNull(),
		job_title: text().notNull(),
		industry: text(),
		location: text(),
		employment_type: text({ enum: employmentTypes }).notNull(),
		start_date: day().notNull(),
		end_date: day(),
		is_current: flag().notNull().default(false),
		description: text(),
		achievements: text({ mode: 'json' }).$type<string[]>(),
		team_size: integer(),
		sort_order: integer().notNull().default(0),
		created_at: now(),
		updated_at: now(),
		is_verified: flag().notNull().default(false),
	},
	(t) => [
		...checks('professional_work_history', {
			uuids: ['id'],
			maxLength: { company_name: 150, job_title: 150, industry: 100, location: 100 },
			oneOf: { employment_type: employmentTypes },
			flags: ['is_current', 'is_verified'],
			json: ['achievements'],
			days: ['start_date', 'end_date'],
			rules: { dates_order: 'end_date >= start_date' },
		}),
		index('idx_work_history_professional_id').on(t.professional_id),
		index('idx_work_history_current').on(t.is_current),
	],
)
export type WorkHistoryRow = typeof professional_work_history.$inferSelect

/** Academic qualifications and degrees. */
export const professional_education = sqliteTable(
	'professional_education',
	{
		id: id(),
		professional_id: reference()
			.notNull()
			.references(() => professionals.id),
		institution_name: text().notNull(),
		degree_type: text({ enum: degreeTypes }).notNull(),
		field_of_study: text().notNull(),
		start_year: integer().notNull(),
		end_year: integer(),
		grade: text(),
		is_verified: flag().notNull().default(false),
		sort_order: integer().notNull().default(0),
		created_at: now(),
		updated_at: now(),
	},
	(t) => [
		...checks('professional_education', {
			uuids: ['id'],
			maxLength: { institution_name: 200, field_of_study: 150, grade: 50 },
			oneOf: { degree_type: degreeTypes },
			flags: ['is_verified'],
			rules: { years_order: 'end_year >= start_year' },
		}),
		index('idx_education_professional_id').on(t.professional_id),
	],
)
export type EducationRow = typeof professional_education.$inferSelect

/** Skills for matching and search; skill_name is the taxonomy's slug-normalised lower-case name. */
export const professional_skills = sqliteTable(
	'professional_skills',
	{
		id: id(),
		professional_id: reference()
			.notNull()
			.references(() => professionals.id),
		skill_name: text().notNull(),
		proficiency_level: text({ enum: proficiencyLevels }).notNull().default('intermediate'),
		years_of_experience: integer(),
		endorsement_count: integer().notNull().default(0),
		is_primary_skill: flag().notNull().default(false),
		created_at: now(),
	},
	(t) => [
		...checks('professional_skills', {
			uuids: ['id'],
			maxLength: { skill_name: 100 },
			oneOf: { proficiency_level: proficiencyLevels },
			flags: ['is_primary_skill'],
			rules: { skill_name_lower: 'skill_name = lower(skill_name)' },
		}),
		uniqueIndex('uq_professional_skills_name').on(t.professional_id, t.skill_name),
		index('idx_skills_professional_id').on(t.professional_id),
		index('idx_skills_name').on(t.skill_name),
		index('idx_skills_primary').on(t.is_primary_skill),
	],
)
export type ProfessionalSkillRow = typeof professional_skills.$inferSelect

/** Professional credentials and certifications. */
export const professional_certifications = sqliteTable(
	'professional_certifications',
	{
		id: id(),
		professional_id: reference()
			.notNull()
			.references(() => professionals.id),
		certification_name: text().notNull(),
		issuing_organization: text().notNull(),
		issue_date: day().notNull(),
		expiry_date: day(),
		credential_id: text(),
		credential_url: text(),
		is_verified: flag().notNull().default(false),
		created_at: now(),
		updated_at: now(),
	},
	(t) => [
		...checks('professional_certifications', {
			uuids: ['id'],
			maxLength: {
				certification_name: 200,
				issuing_organization: 200,
				credential_id: 100,
				credential_url: 500,
			},
			flags: ['is_verified'],
			days: ['issue_date', 'expiry_date'],
			rules: { dates_order: 'expiry_date >= issue_date' },
		}),
		index('idx_certifications_professional_id').on(t.professional_id),
	],
)
export type CertificationRow = typeof professional_certifications.$inferSelect

/** Referees. Their e-mail, phone and our notes are sealed. */
export const professional_references = sqliteTable(
	'professional_references',
	{
		id: id(),
		professional_id: reference()
			.notNull()
			.references(() => professionals.id),
		reference_name: text().notNull(),
		reference_email: sealed().notNull(),
		reference_phone: sealed(),
		reference_company: text(),
		reference_title: text(),
		relationship: text().notNull(),
		verification_status: text({ enum: referenceStatuses }).notNull().default('pending'),
		verification_date: timestamp(),
		verification_notes: sealed(),
		permission_granted: flag().notNull().default(false),
		created_at: now(),
		updated_at: now(),
	},
	(t) => [
		...checks('professional_references', {
			uuids: ['id'],
			maxLength: { reference_name: 150, reference_company: 150, reference_title: 150, relationship: 100 },
			sealed: { reference_email: 1020, reference_phone: 120, verification_notes: null },
			oneOf: { verification_status: referenceStatuses },
			flags: ['permission_granted'],
		}),
		index('idx_references_professional_id').on(t.professional_id),
		index('idx_references_verification_status').on(t.verification_status),
	],
)
export type ReferenceRow = typeof professional_references.$inferSelect
