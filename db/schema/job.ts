import { sql } from 'drizzle-orm'
import { sqliteTable, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { checks, id, now, sealed, timestamp } from './columns.ts'
import { jobRunStatuses } from './job.enums.ts'
import { job_names } from './lookup-tables.ts'
import { jobNames } from './lookups.ts'

/**
 * Work that a change has ordered, written in the change's own batch. payload holds ids only; the text of a
 * mail waits sealed.
 */
export const outbox = sqliteTable(
	'outbox',
	{
		id: id(),
		job_name: text({ enum: jobNames })
			.notNull()
			.references(() => job_names.name),
		payload: text().notNull(),
		secret_payload: sealed(),
		dedupe_key: text().unique(),
		due_at: timestamp().notNull(),
		published_at: timestamp(),
		done_at: timestamp(),
		attempts: integer().notNull().default(0),
		last_error: text(),
		created_at: now(),
	},
	(t) => [
		...checks('outbox', {
			uuids: ['id'],
			maxLength: { dedupe_key: 200 },
			sealed: { secret_payload: null },
			json: ['payload'],
		}),
		index('idx_outbox_job_name').on(t.job_name),
		index('idx_outbox_due')
			.on(t.due_at)
			.where(sql`done_at IS NULL`),
	],
)
export type OutboxRow = typeof outbox.$inferSelect

/** One row per job and time window, so that several machines may fire and one runs. */
export const job_runs = sqliteTable(
	'job_runs',
	{
		id: id(),
		job_name: text({ enum: jobNames })
			.notNull()
			.references(() => job_names.name),
		window: text().notNull(),
		started_at: timestamp().notNull(),
		finished_at: timestamp(),
		status: text({ enum: jobRunStatuses }).notNull().default('running'),
		counts: text({ mode: 'json' }).$type<Record<string, number>>(),
		error: text(),
	},
	(t) => [
		...checks('job_runs', {
			uuids: ['id'],
			maxLength: { window: 50 },
			oneOf: { status: jobRunStatuses },
			json: ['counts'],
		}),
		uniqueIndex('uq_job_runs_window').on(t.job_name, t.window),
		index('idx_job_runs_started_at').on(t.started_at),
	],
)
export type JobRunRow = typeof job_runs.$inferSelect

/** Message ids of deliveries that were taken, so that a repeated delivery has no second effect. */
export const job_deliveries = sqliteTable(
	'job_deliveries',
	{
		message_id: text().primaryKey(),
		job_name: text({ enum: jobNames })
			.notNull()
			.references(() => job_names.name),
		received_at: timestamp().notNull(),
	},
	(t) => [
		...checks('job_deliveries', { maxLength: { message_id: 255 } }),
		index('idx_job_deliveries_job_name').on(t.job_name),
		index('idx_job_deliveries_received_at').on(t.received_at),
	],
)
export type JobDeliveryRow = typeof job_deliveries.$inferSelect

/** Answers to forms already taken, for 24 hours: the same key and body get the same answer. */
export const idempotency_keys = sqliteTable(
	'idempotency_keys',
	{
		actor: text().notNull(),
		route: text().notNull(),
		key: text().notNull(),
		request_hash: text().notNull(),
		response: text().notNull(),
		created_at: now(),
	},
	(t) => [
		...checks('idempotency_keys', {
			maxLength: { actor: 100, route: 200, key: 100, request_hash: 64 },
			json: ['response'],
		}),
		primaryKey({ columns: [t.actor, t.route, t.key] }),
		index('idx_idempotency_keys_created_at').on(t.created_at),
	],
)
export type IdempotencyKeyRow = typeof idempotency_keys.$inferSelect
