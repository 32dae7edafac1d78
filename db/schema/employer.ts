import {
	sqliteTable,
	index,
	primaryKey,
	text,
	uniqueIndex,
	type AnySQLiteColumn,
} from 'drizzle-orm/sqlite-core'
import { checks, flag, id, now, reference, timestamp } from './columns.ts'
import { companies } from './company.ts'

/** Groups of companies with their parents, so that a subsidiary counts as the same employer. */
export const employer_groups = sqliteTable(
	'employer_groups',
	{
		id: id(),
		group_name: text().notNull().unique(),
		parent_group_id: reference().references((): AnySQLiteColumn => employer_groups.id),
		is_curated: flag().notNull().default(false),
		industry: text(),
		created_at: now(),
	},
	(t) => [
		...checks('employer_groups', {
			uuids: ['id'],
			maxLength: { group_name: 200, industry: 100 },
			flags: ['is_curated'],
			rules: { parent_other: 'parent_group_id <> id' },
		}),
		index('idx_employer_groups_parent').on(t.parent_group_id),
	],
)
export type EmployerGroupRow = typeof employer_groups.$inferSelect

/**
 * Other names of a group (acronyms, former names, brands); alias_key is the normalised form that is compared.
 */
export const employer_aliases = sqliteTable(
	'employer_aliases',
	{
		id: id(),
		group_id: reference()
			.notNull()
			.references(() => employer_groups.id),
		alias: text().notNull(),
		alias_key: text().notNull(),
		created_at: now(),
	},
	(t) => [
		...checks('employer_aliases', { uuids: ['id'], maxLength: { alias: 200, alias_key: 200 } }),
		uniqueIndex('uq_employer_aliases_key').on(t.group_id, t.alias_key),
		index('idx_employer_aliases_group_id').on(t.group_id),
		index('idx_employer_aliases_key').on(t.alias_key),
	],
)
export type EmployerAliasRow = typeof employer_aliases.$inferSelect

/** Mail domains of a group. */
export const employer_domains = sqliteTable(
	'employer_domains',
	{
		domain: text().primaryKey(),
		group_id: reference()
			.notNull()
			.references(() => employer_groups.id),
		created_at: now(),
	},
	(t) => [
		...checks('employer_domains', {
			maxLength: { domain: 255 },
			rules: { domain_lower: 'domain = lower(domain)' },
		}),
		index('idx_employer_domains_group_id').on(t.group_id),
	],
)
export type EmployerDomainRow = typeof employer_domains.$inferSelect

/** To which groups a customer was resolved, and when. */
export const company_groups = sqliteTable(
	'company_groups',
	{
		company_id: reference()
			.notNull()
			.references(() => companies.id),
		group_id: reference()
			.notNull()
			.references(() => employer_groups.id),
		resolved_at: timestamp().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.company_id, t.group_id] }),
		index('idx_company_groups_group_id').on(t.group_id),
	],
)
export type CompanyGroupRow = typeof company_groups.$inferSelect
