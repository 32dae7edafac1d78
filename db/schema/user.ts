import { sql } from 'drizzle-orm'
import { sqliteTable, index, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { checks, flag, id, now, reference, sealed, timestamp } from './columns.ts'
import { consent_purposes, token_purposes } from './lookup-tables.ts'
import { consentPurposes, tokenPurposes } from './lookups.ts'
import {
	adminRoles,
	adminStatuses,
	agreements,
	sessionActorKinds,
	userStatuses,
	userTypes,
} from './user.enums.ts'

/**
 * Base user account for authentication and authorization. E-mail and phone are sealed; look-ups go to their
 * blind indexes.
 */
export const users = sqliteTable(
	'users',
	{
		id: id(),
		email: sealed().notNull().unique(),
		email_index: text().notNull().unique(),
		phone: sealed().unique(),
		phone_index: text(),
		password_hash: text().notNull(),
		user_type: text({ enum: userTypes }).notNull(),
		status: text({ enum: userStatuses }).notNull().default('pending'),
		email_verified: flag().notNull().default(false),
		phone_verified: flag().notNull().default(false),
		last_login_at: timestamp(),
		created_at: now(),
		updated_at: now(),
		deleted_at: timestamp(),
	},
	(t) => [
		...checks('users', {
			uuids: ['id'],
			maxLength: { email_index: 64, phone_index: 64, password_hash: 255 },
			sealed: { email: 1020, phone: 120 },
			oneOf: { user_type: userTypes, status: userStatuses },
			flags: ['email_verified', 'phone_verified'],
		}),
		index('idx_users_email').on(t.email_index),
		index('idx_users_phone').on(t.phone_index),
		index('idx_users_user_type').on(t.user_type),
		index('idx_users_status').on(t.status),
		uniqueIndex('uq_users_proved_phone')
			.on(t.user_type, t.phone_index)
			.where(sql`phone_verified = 1`),
	],
)
export type UserRow = typeof users.$inferSelect

/** Active log-in sessions; session_token is the sha256 of the cookie's token. */
export const user_sessions = sqliteTable(
	'user_sessions',
	{
		id: id(),
		user_id: reference()
			.notNull()
			.references(() => users.id),
		session_token: text().notNull().unique(),
		device_info: text(),
		ip_address: text(),
		user_agent: text(),
		expires_at: timestamp().notNull(),
		created_at: now(),
		actor_kind: text({ enum: sessionActorKinds }).notNull(),
		last_seen_at: timestamp().notNull(),
		absolute_expires_at: timestamp().notNull(),
		device_name: text(),
		step_up_at: timestamp(),
		is_shared_phone: flag().notNull().default(false),
	},
	(t) => [
		...checks('user_sessions', {
			uuids: ['id'],
			maxLength: { session_token: 500, ip_address: 45, device_name: 100 },
			oneOf: { actor_kind: sessionActorKinds },
			flags: ['is_shared_phone'],
			json: ['device_info'],
		}),
		index('idx_sessions_user_id').on(t.user_id),
		index('idx_sessions_token').on(t.session_token),
		index('idx_sessions_expires_at').on(t.expires_at),
	],
)
export type UserSessionRow = typeof user_sessions.$inferSelect

/** Temporary tokens for the password reset flow, hashed. */
export const password_resets = sqliteTable(
	'password_resets',
	{
		id: id(),
		user_id: reference()
			.notNull()
			.references(() => users.id),
		token: text().notNull().unique(),
		expires_at: timestamp().notNull(),
		used_at: timestamp(),
		created_at: now(),
	},
	(t) => [
		...checks('password_resets', { uuids: ['id'], maxLength: { token: 255 } }),
		index('idx_password_resets_token').on(t.token),
		index('idx_password_resets_user_id').on(t.user_id),
	],
)
export type PasswordResetRow = typeof password_resets.$inferSelect

/**
 * Single-use keys that a link carries (proof of e-mail and the like), hashed: password_resets is for resets
 * alone.
 */
export const action_tokens = sqliteTable(
	'action_tokens',
	{
		id: id(),
		user_id: reference()
			.notNull()
			.references(() => users.id),
		purpose: text({ enum: tokenPurposes })
			.notNull()
			.references(() => token_purposes.name),
		token_hash: text().notNull().unique(),
		payload: text().notNull().default('{}'),
		expires_at: timestamp().notNull(),
		used_at: timestamp(),
		created_at: now(),
	},
	(t) => [
		...checks('action_tokens', { uuids: ['id'], maxLength: { token_hash: 64 }, json: ['payload'] }),
		index('idx_action_tokens_user_id').on(t.user_id, t.purpose),
		index('idx_action_tokens_purpose').on(t.purpose),
		index('idx_action_tokens_expires_at').on(t.expires_at),
	],
)
export type ActionTokenRow = typeof action_tokens.$inferSelect

/**
 * Which wording of which consent a person gave or withdrew, and when: the proof that the law asks for.
 */
export const consents = sqliteTable(
	'consents',
	{
		id: id(),
		user_id: reference()
			.notNull()
			.references(() => users.id),
		purpose: text({ enum: consentPurposes })
			.notNull()
			.references(() => consent_purposes.name),
		version: text().notNull(),
		text_hash: text().notNull(),
		channel: text(),
		given_at: timestamp().notNull(),
		withdrawn_at: timestamp(),
	},
	(t) => [
		...checks('consents', { uuids: ['id'], maxLength: { version: 20, text_hash: 64, channel: 20 } }),
		index('idx_consents_user_id').on(t.user_id, t.purpose),
		index('idx_consents_purpose').on(t.purpose),
	],
)
export type ConsentRow = typeof consents.$inferSelect

/**
 * Versions of the terms, the confidentiality undertaking and the data-processing agreement that a user
 * accepted.
 */
export const accepted_agreements = sqliteTable(
	'accepted_agreements',
	{
		id: id(),
		user_id: reference()
			.notNull()
			.references(() => users.id),
		agreement: text({ enum: agreements }).notNull(),
		version: text().notNull(),
		accepted_at: timestamp().notNull(),
	},
	(t) => [
		...checks('accepted_agreements', {
			uuids: ['id'],
			maxLength: { version: 20 },
			oneOf: { agreement: agreements },
		}),
		uniqueIndex('uq_accepted_agreements').on(t.user_id, t.agreement, t.version),
	],
)
export type AcceptedAgreementRow = typeof accepted_agreements.$inferSelect

/** Platform administrators with elevated permissions. */
export const admin_users = sqliteTable(
	'admin_users',
	{
		id: id(),
		user_id: reference()
			.notNull()
			.unique()
			.references(() => users.id),
		admin_role: text({ enum: adminRoles }).notNull().default('moderator'),
		permissions: text({ mode: 'json' }).$type<string[]>().notNull(),
		can_verify_professionals: flag().notNull().default(false),
		can_verify_companies: flag().notNull().default(false),
		can_manage_billing: flag().notNull().default(false),
		can_view_analytics: flag().notNull().default(true),
		can_moderate_content: flag().notNull().default(true),
		status: text({ enum: adminStatuses }).notNull().default('active'),
		created_at: now(),
		updated_at: now(),
	},
	(t) => [
		...checks('admin_users', {
			uuids: ['id'],
			oneOf: { admin_role: adminRoles, status: adminStatuses },
			flags: [
				'can_verify_professionals',
				'can_verify_companies',
				'can_manage_billing',
				'can_view_analytics',
				'can_moderate_content',
			],
			json: ['permissions'],
		}),
		index('idx_admin_users_user_id').on(t.user_id),
		index('idx_admin_users_role').on(t.admin_role),
	],
)
export type AdminUserRow = typeof admin_users.$inferSelect
