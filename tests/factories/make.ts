import { getTableName } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import {
	accepted_agreements,
	admin_users,
	companies,
	credit_ledger,
	hr_partners,
	job_roles,
	professional_gate_tokens,
	professional_work_history,
	professionals,
	search_document_keys,
	users,
} from '#db/schema/index.ts'
import { SYSTEM_USER_ID, agreements } from '#db/schema/user.enums.ts'
import { build, toStatement } from '#db/statements.ts'
import type { Admin, HrPartner, Professional } from '#app/policy/actors.ts'
import { WORDING_VERSION } from '#app/domains/account/wording.ts'
import type { TestApp } from '../setup/app.ts'

let counter = 0
/** A number no other row of this process has. */
const next = () => (counter += 1)

async function insert<T extends SQLiteTable>(app: TestApp, table: T, row: T['$inferInsert']): Promise<void> {
	const statement = toStatement(build.insert(table).values(row))
	await app.runtime.database
		.transaction((w) => w.add(statement))
		.catch((error: unknown) => {
			throw new Error(
				`factory ${getTableName(table)}: ${error instanceof Error ? error.message : String(error)}`,
			)
		})
}

type UserType = 'professional' | 'hr_partner' | 'admin'

/** An active account with a proved address. `password_hash` matches nothing unless given. */
export async function makeUser(
	app: TestApp,
	user_type: UserType,
	more: Partial<typeof users.$inferInsert> & { address?: string } = {},
) {
	const { address = `person${next()}@mail.example`, ...columns } = more
	const id = app.runtime.ids.uuid()
	const { crypto } = app.runtime
	await insert(app, users, {
		id,
		email: crypto.seal({ table: 'users', column: 'email', row: id }, address),
		email_index: crypto.blindIndex('users', 'email', address),
		password_hash: 'v1$p1$none',
		user_type,
		status: 'active',
		email_verified: true,
		created_at: app.clock.now(),
		updated_at: app.clock.now(),
		...columns,
	})
	return { id, address }
}

export async function makeCompany(
	app: TestApp,
	more: Partial<typeof companies.$inferInsert> & { credits?: number } = {},
) {
	const { credits = 0, ...columns } = more
	const n = next()
	const id = app.runtime.ids.uuid()
	const row = {
		id,
		company_name: `Baobab Works ${n} Limited`,
		rc_number: String(1_000_000 + n),
		industry: 'Manufacturing',
		company_size: '201-500' as const,
		headquarters_location: 'Lagos',
		email_domain: `baobab${n}.example`,
		verification_status: 'verified' as const,
		verification_date: app.clock.now(),
		subscription_tier: 'professional' as const,
		created_at: app.clock.now(),
		updated_at: app.clock.now(),
		...columns,
	}
	await insert(app, companies, row)
	if (credits > 0) {
		await insert(app, credit_ledger, {
			id: app.runtime.ids.uuid(),
			company_id: id,
			change: credits,
			reason: 'grant',
			created_by_user_id: SYSTEM_USER_ID,
			created_at: app.clock.now(),
		})
	}
	return row
}

/** An HR user with all agreements accepted; of a new verified company unless one is given. */
export async function makeHrPartner(
	app: TestApp,
	more: Partial<typeof hr_partners.$inferInsert> & {
		company?: Awaited<ReturnType<typeof makeCompany>>
		address?: string
		agreed?: boolean
	} = {},
) {
	const { company = await makeCompany(app, { credits: 50 }), address, agreed = true, ...columns } = more
	const user = await makeUser(app, 'hr_partner', {
		address: address ?? `hr${next()}@${company.email_domain}`,
	})
	const id = app.runtime.ids.uuid()
	const row = {
		id,
		user_id: user.id,
		company_id: company.id,
		first_name: 'Halima',
		last_name: `Danjuma${next()}`,
		job_title: 'Head of Talent',
		role_in_platform: 'owner' as const,
		can_create_roles: true,
		can_send_introductions: true,
		created_at: app.clock.now(),
		updated_at: app.clock.now(),
		...columns,
	}
	await insert(app, hr_partners, row)
	if (agreed) {
		for (const agreement of agreements) {
			await insert(app, accepted_agreements, {
				id: app.runtime.ids.uuid(),
				user_id: user.id,
				agreement,
				version: WORDING_VERSION,
				accepted_at: app.clock.now(),
			})
		}
	}
	const viewer: HrPartner = {
		kind: 'hr_partner',
		userId: user.id,
		hrPartnerId: id,
		companyId: company.id,
		roleInPlatform: row.role_in_platform,
		canCreateRoles: row.can_create_roles,
		canSendIntroductions: row.can_send_introductions,
		canManageBilling: row.can_manage_billing ?? false,
		companyVerified: company.verification_status !== 'pending',
		companyActive: (company.status ?? 'active') === 'active',
	}
	return { id, user, company, row, viewer, ctx: app.context(viewer) }
}

/**
 * A professional whom verified companies may find: fully verified, visible, open, agencies refused. Her gate
 * tokens are given as they are; the verbs derive them.
 */
export async function makeProfessional(
	app: TestApp,
	more: Partial<typeof professionals.$inferInsert> & {
		address?: string
		tokens?: string[]
		user?: Partial<typeof users.$inferInsert>
	} = {},
) {
	const { address, tokens, user: userColumns, ...columns } = more
	const user = await makeUser(app, 'professional', { ...userColumns, ...(address ? { address } : {}) })
	const id = app.runtime.ids.uuid()
	const row = {
		id,
		user_id: user.id,
		first_name: 'Amaka',
		last_name: `Obiora${next()}`,
		profile_headline: 'Finance leader in financial services',
		years_of_experience: 18,
		current_title: 'Chief Financial Officer',
		current_company: `Ubulu Trust ${next()} Limited`,
		current_industry: 'Financial Services',
		location_city: 'Lagos',
		location_state: 'Lagos',
		salary_expectation_min: 45_000_000,
		salary_expectation_max: 80_000_000,
		notice_period_days: 90,
		profile_visibility: 'network' as const,
		verification_status: 'full' as const,
		onboarding_completed: true,
		agencies_allowed: false,
		created_at: app.clock.now(),
		updated_at: app.clock.now(),
		last_active_at: app.clock.now(),
		...columns,
	}
	await insert(app, professionals, row)
	await app.runtime.database.transaction((w) =>
		w.add(
			toStatement(
				build
					.insert(search_document_keys)
					.values({ professional_id: id, document_id: app.runtime.ids.uuid() })
					.onConflictDoNothing(),
			),
		),
	)
	for (const token of tokens ?? ['agency'])
		await insert(app, professional_gate_tokens, { professional_id: id, token })
	const viewer: Professional = { kind: 'professional', userId: user.id, professionalId: id }
	return { id, user, row, viewer, ctx: app.context(viewer) }
}

export async function makeWork(
	app: TestApp,
	professionalId: string,
	more: Partial<typeof professional_work_history.$inferInsert> = {},
) {
	const row = {
		id: app.runtime.ids.uuid(),
		professional_id: professionalId,
		company_name: 'Ubulu Trust Limited',
		job_title: 'Chief Financial Officer',
		industry: 'Financial Services',
		employment_type: 'full_time' as const,
		start_date: '2018-03-01',
		is_current: true,
		created_at: app.clock.now(),
		updated_at: app.clock.now(),
		...more,
	}
	await insert(app, professional_work_history, row)
	return row
}

/** An active role of the partner's company. */
export async function makeRole(
	app: TestApp,
	partner: Awaited<ReturnType<typeof makeHrPartner>>,
	more: Partial<typeof job_roles.$inferInsert> = {},
) {
	const row = {
		id: app.runtime.ids.uuid(),
		company_id: partner.company.id,
		created_by_hr_id: partner.id,
		role_title: 'Chief Financial Officer',
		role_description: 'Leads finance, treasury and reporting for a growing group.',
		requirements: 'Fifteen years in finance, IFRS and treasury.',
		seniority_level: 'c_suite' as const,
		industry: 'Manufacturing',
		location_city: 'Lagos',
		location_state: 'Lagos',
		salary_range_min: 60_000_000,
		salary_range_max: 80_000_000,
		status: 'active' as const,
		published_at: app.clock.now(),
		created_at: app.clock.now(),
		updated_at: app.clock.now(),
		...more,
	}
	await insert(app, job_roles, row)
	return row
}

export async function makeAdmin(app: TestApp, more: Partial<typeof admin_users.$inferInsert> = {}) {
	const user = await makeUser(app, 'admin')
	const id = app.runtime.ids.uuid()
	const row = {
		id,
		user_id: user.id,
		admin_role: 'super_admin' as const,
		permissions: [],
		can_verify_professionals: true,
		can_verify_companies: true,
		can_manage_billing: true,
		created_at: app.clock.now(),
		updated_at: app.clock.now(),
		...more,
	}
	await insert(app, admin_users, row)
	const viewer: Admin = {
		kind: 'admin',
		userId: user.id,
		adminId: id,
		adminRole: row.admin_role,
		canVerifyProfessionals: row.can_verify_professionals,
		canVerifyCompanies: row.can_verify_companies,
		canManageBilling: row.can_manage_billing,
		canViewAnalytics: true,
		canModerateContent: true,
		permissions: [],
	}
	return { id, user, row, viewer, ctx: app.context(viewer) }
}

export const make = {
	user: makeUser,
	company: makeCompany,
	hrPartner: makeHrPartner,
	professional: makeProfessional,
	work: makeWork,
	role: makeRole,
	admin: makeAdmin,
}
