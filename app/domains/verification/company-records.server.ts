import { type SQL, and, asc, count, desc, eq, gt, isNotNull, isNull, min, ne, or, sql } from 'drizzle-orm'
import type { FreshHandle } from '#db/client.server.ts'
import { companies, company_join_requests, hr_partners, users } from '#db/schema/index.ts'
import { type Statement, build, sqlStatement, toStatement } from '#db/statements.ts'
import type { CaseCursor } from './cursor.ts'

const owned = and(eq(hr_partners.company_id, companies.id), eq(hr_partners.role_in_platform, 'owner'))
const ownerUser = eq(users.id, hr_partners.user_id)

/** Pending, with an owner who has proved the address; refused ones stand apart. */
function isCase(tab: 'open' | 'answered'): SQL | undefined {
	return and(
		eq(companies.verification_status, 'pending'),
		eq(companies.status, 'active'),
		isNull(companies.deleted_at),
		eq(users.status, 'active'),
		tab === 'open' ? isNull(companies.refused_at) : isNotNull(companies.refused_at),
	)
}

/** Oldest first; `after` is the last row of the page before. */
export async function listCompanyCases(
	handle: FreshHandle,
	tab: 'open' | 'answered',
	after: CaseCursor | null,
	limit: number,
) {
	const later = after
		? or(
				gt(companies.created_at, after.at),
				and(eq(companies.created_at, after.at), gt(companies.id, after.id)),
			)
		: undefined
	return handle
		.select({
			id: companies.id,
			company_name: companies.company_name,
			rc_number: companies.rc_number,
			industry: companies.industry,
			headquarters_location: companies.headquarters_location,
			created_at: companies.created_at,
			refused_at: companies.refused_at,
		})
		.from(companies)
		.innerJoin(hr_partners, owned)
		.innerJoin(users, ownerUser)
		.where(and(isCase(tab), later))
		.orderBy(asc(companies.created_at), asc(companies.id))
		.limit(limit)
}

export async function countCompanyCases(handle: FreshHandle) {
	const [row] = await handle
		.select({ n: count(), oldest_at: min(companies.created_at) })
		.from(companies)
		.innerJoin(hr_partners, owned)
		.innerJoin(users, ownerUser)
		.where(isCase('open'))
	return { n: row?.n ?? 0, oldest_at: row?.oldest_at ?? null }
}

/** A company with its owner, whatever its state. */
export async function findCompanyCase(handle: FreshHandle, id: string) {
	const [row] = await handle
		.select({ company: companies, owner: hr_partners, user: users })
		.from(companies)
		.innerJoin(hr_partners, owned)
		.innerJoin(users, ownerUser)
		.where(and(eq(companies.id, id), isNull(companies.deleted_at)))
		.orderBy(asc(hr_partners.created_at))
		.limit(1)
	return row ?? null
}

export async function findCompany(handle: FreshHandle, id: string) {
	const [row] = await handle.select().from(companies).where(eq(companies.id, id)).limit(1)
	return row ?? null
}

/** Every other company by name, number and domain, for the search for doubles. */
export async function listOtherCompanies(handle: FreshHandle, id: string) {
	return handle
		.select({
			id: companies.id,
			company_name: companies.company_name,
			rc_number: companies.rc_number,
			email_domain: companies.email_domain,
			verification_status: companies.verification_status,
		})
		.from(companies)
		.where(and(ne(companies.id, id), isNull(companies.deleted_at)))
}

/** People who joined with this company's number or name and were sent to its owner. */
export async function listJoinConflicts(handle: FreshHandle, companyId: string) {
	const r = company_join_requests
	return handle
		.select({ id: r.id, company_name: r.company_name, rc_number: r.rc_number, created_at: r.created_at })
		.from(r)
		.where(and(eq(r.company_id, companyId), eq(r.status, 'pending')))
		.orderBy(desc(r.created_at))
		.limit(10)
}

/** Changes no row when another admin has decided, or when the case was refused and that was not on the page. */
export function approveCompanyRow(
	id: string,
	seen: { afterRefusal: boolean },
	values: { verification_note: string; now: number; trial_ends_at: number },
): Statement {
	return toStatement(
		build
			.update(companies)
			.set({
				verification_status: 'verified',
				verification_date: values.now,
				verification_note: values.verification_note,
				refused_reason: null,
				refused_at: null,
				subscription_expires_at: sql`coalesce(${companies.subscription_expires_at}, ${values.trial_ends_at})`,
				updated_at: values.now,
			})
			.where(
				and(
					eq(companies.id, id),
					eq(companies.verification_status, 'pending'),
					eq(companies.status, 'active'),
					isNull(companies.deleted_at),
					seen.afterRefusal ? isNotNull(companies.refused_at) : isNull(companies.refused_at),
				),
			),
	)
}

export function refuseCompanyRow(id: string, refused_reason: string, now: number): Statement {
	return toStatement(
		build
			.update(companies)
			.set({ refused_reason, refused_at: now, updated_at: now })
			.where(
				and(
					eq(companies.id, id),
					eq(companies.verification_status, 'pending'),
					isNull(companies.refused_at),
					isNull(companies.deleted_at),
				),
			),
	)
}

export type Trial = { id: string; company_id: string; start_date: string; trial_ends_at: number; now: number }

/** The trial of a company that has had no subscription yet. */
export function insertTrial(trial: Trial): Statement {
	return sqlStatement(sql`
		INSERT INTO company_subscriptions (id, company_id, plan_id, status, billing_cycle, start_date, trial_ends_at, auto_renew, created_at, updated_at)
		SELECT ${trial.id}, ${trial.company_id}, p.id, 'trial', 'monthly', ${trial.start_date}, ${trial.trial_ends_at}, 0, ${trial.now}, ${trial.now}
		FROM subscription_plans p WHERE lower(p.plan_name) = 'trial'
			AND NOT EXISTS (SELECT 1 FROM company_subscriptions s WHERE s.company_id = ${trial.company_id})`)
}

/** The trial's credits, once in a company's life. */
export function grantTrialCredits(grant: {
	id: string
	company_id: string
	user_id: string
	now: number
}): Statement {
	return sqlStatement(sql`
		INSERT INTO credit_ledger (id, company_id, change, reason, created_by_user_id, created_at)
		SELECT ${grant.id}, ${grant.company_id}, p.introduction_credits_monthly, 'grant', ${grant.user_id}, ${grant.now}
		FROM subscription_plans p WHERE lower(p.plan_name) = 'trial' AND p.introduction_credits_monthly > 0
			AND NOT EXISTS (SELECT 1 FROM credit_ledger l WHERE l.company_id = ${grant.company_id} AND l.reason = 'grant')`)
}
