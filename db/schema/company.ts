import { sqliteTable, index, integer, text } from 'drizzle-orm/sqlite-core'
import { checks, flag, id, now, reference, sealed, timestamp } from './columns.ts'
import {
	companySizes,
	companyStatuses,
	companyVerificationStatuses,
	hrPartnerStatuses,
	joinRequestStatuses,
	platformRoles,
	subscriptionTiers,
} from './company.enums.ts'
import { users } from './user.ts'

/** Company accounts. introduction_credits is the sum of credit_ledger, kept by triggers. */
export const companies = sqliteTable(
	'companies',
	{
		id: id(),
		company_name: text().notNull().unique(),
		company_logo_url: text(),
		industry: text().notNull(),
		company_size: text({ enum: companySizes }).notNull(),
		headquarters_location: text().notNull(),
		company_website: text(),
		company_description: text(),
		linkedin_url: text(),
		verification_status: text({ enum: companyVerificationStatuses }).notNull().default('pending'),
		verification_date: timestamp(),
		status: text({ enum: companyStatuses }).notNull().default('active'),
		subscription_tier: text({ enum: subscriptionTiers }).notNull().default('trial'),
		subscription_expires_at: timestamp(),
		introduction_credits: integer().notNull().default(0),
		created_at: now(),
		updated_at: now(),
		rc_number: text().notNull().unique(),
		is_agency: flag().notNull().default(false),
		agency_licence: text(),
		email_domain: text(),
		verification_note: text(),
		refused_reason: text(),
		refused_at: timestamp(),
		deleted_at: timestamp(),
	},
	(t) => [
		...checks('companies', {
			uuids: ['id'],
			maxLength: {
				company_name: 200,
				company_logo_url: 500,
				industry: 100,
				headquarters_location: 100,
				company_website: 255,
				linkedin_url: 255,
				rc_number: 20,
				agency_licence: 100,
				email_domain: 255,
			},
			oneOf: {
				company_size: companySizes,
				verification_status: companyVerificationStatuses,
				status: companyStatuses,
				subscription_tier: subscriptionTiers,
			},
			flags: ['is_agency'],
			rules: { introduction_credits_positive: 'introduction_credits >= 0' },
		}),
		index('idx_companies_name').on(t.company_name),
		index('idx_companies_industry').on(t.industry),
		index('idx_companies_verification').on(t.verification_status),
		index('idx_companies_subscription').on(t.subscription_tier),
		index('idx_companies_email_domain').on(t.email_domain),
	],
)
export type CompanyRow = typeof companies.$inferSelect

/** HR users who send introduction requests. company_id never changes. */
export const hr_partners = sqliteTable(
	'hr_partners',
	{
		id: id(),
		user_id: reference()
			.notNull()
			.unique()
			.references(() => users.id),
		company_id: reference()
			.notNull()
			.references(() => companies.id),
		first_name: text().notNull(),
		last_name: text().notNull(),
		job_title: text().notNull(),
		department: text(),
		profile_photo_url: text(),
		linkedin_url: text(),
		role_in_platform: text({ enum: platformRoles }).notNull().default('member'),
		can_create_roles: flag().notNull().default(true),
		can_send_introductions: flag().notNull().default(true),
		can_manage_billing: flag().notNull().default(false),
		status: text({ enum: hrPartnerStatuses }).notNull().default('active'),
		created_at: now(),
		updated_at: now(),
		last_active_at: now(),
	},
	(t) => [
		...checks('hr_partners', {
			uuids: ['id'],
			maxLength: {
				first_name: 100,
				last_name: 100,
				job_title: 150,
				department: 100,
				profile_photo_url: 500,
				linkedin_url: 255,
			},
			oneOf: { role_in_platform: platformRoles, status: hrPartnerStatuses },
			flags: ['can_create_roles', 'can_send_introductions', 'can_manage_billing'],
		}),
		index('idx_hr_partners_user_id').on(t.user_id),
		index('idx_hr_partners_company_id').on(t.company_id),
		index('idx_hr_partners_role').on(t.role_in_platform),
	],
)
export type HrPartnerRow = typeof hr_partners.$inferSelect

/**
 * Somebody joins with the RC number, name or domain of a company that exists: its owner decides, an admin
 * sees it.
 */
export const company_join_requests = sqliteTable(
	'company_join_requests',
	{
		id: id(),
		company_id: reference().references(() => companies.id),
		rc_number: text().notNull(),
		company_name: text().notNull(),
		requester_name: text().notNull(),
		requester_email: sealed().notNull(),
		requester_email_index: text().notNull(),
		requester_job_title: text(),
		status: text({ enum: joinRequestStatuses }).notNull().default('pending'),
		created_at: now(),
		decided_at: timestamp(),
		decided_by_user_id: reference().references(() => users.id),
	},
	(t) => [
		...checks('company_join_requests', {
			uuids: ['id'],
			maxLength: {
				rc_number: 20,
				company_name: 200,
				requester_name: 201,
				requester_email_index: 64,
				requester_job_title: 150,
			},
			sealed: { requester_email: 1020 },
			oneOf: { status: joinRequestStatuses },
		}),
		index('idx_company_join_requests_company_id').on(t.company_id),
		index('idx_company_join_requests_status').on(t.status),
		index('idx_company_join_requests_email').on(t.requester_email_index),
		index('idx_company_join_requests_decided_by').on(t.decided_by_user_id),
	],
)
export type CompanyJoinRequestRow = typeof company_join_requests.$inferSelect
