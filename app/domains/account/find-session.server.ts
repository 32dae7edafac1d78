import type { FreshHandle } from '#db/client.server.ts'
import { DAY, HOUR, MINUTE } from '#app/lib/clock.ts'
import { sha256 } from '#app/lib/hash.server.ts'
import type { Person } from '#app/policy/actors.ts'
import { type SessionJoin, findSessionRow } from './session-records.server.ts'

/** How long a session lives without a request, and at all, by kind of actor. */
export const SESSION_LIMITS = {
	professional: { idle: 7 * DAY, absolute: 30 * DAY },
	hr_partner: { idle: 12 * HOUR, absolute: 30 * DAY },
	admin: { idle: 15 * MINUTE, absolute: 12 * HOUR },
} as const

/** "This is a shared phone" at sign-in. */
export const SHARED_PHONE_IDLE = 30 * MINUTE

export type SessionRecord = {
	id: string
	viewer: Person
	lastSeenAt: number
	isSharedPhone: boolean
	absoluteExpiresAt: number
	/** The company's name on the HR side; null for others. */
	companyName: string | null
}

function professionalOf(row: SessionJoin): Person | null {
	if (!row.professional_id) return null
	return { kind: 'professional', userId: row.user.id, professionalId: row.professional_id }
}

function hrPartnerOf({ user, hr, company }: SessionJoin): Person | null {
	if (!hr || !company || hr.status !== 'active') return null
	return {
		kind: 'hr_partner',
		userId: user.id,
		hrPartnerId: hr.id,
		companyId: company.id,
		roleInPlatform: hr.role_in_platform,
		canCreateRoles: hr.can_create_roles,
		canSendIntroductions: hr.can_send_introductions,
		canManageBilling: hr.can_manage_billing,
		companyVerified: company.verification_status !== 'pending',
		companyActive: company.status === 'active' && company.deleted_at === null,
	}
}

function adminOf({ user, admin }: SessionJoin): Person | null {
	if (!admin || admin.status !== 'active') return null
	return {
		kind: 'admin',
		userId: user.id,
		adminId: admin.id,
		adminRole: admin.admin_role,
		canVerifyProfessionals: admin.can_verify_professionals,
		canVerifyCompanies: admin.can_verify_companies,
		canManageBilling: admin.can_manage_billing,
		canViewAnalytics: admin.can_view_analytics,
		canModerateContent: admin.can_moderate_content,
		permissions: admin.permissions,
	}
}

const viewers = { professional: professionalOf, hr_partner: hrPartnerOf, admin: adminOf }

/**
 * Who a session token stands for, read from the primary, so that a revoked session or a suspended account is
 * refused at once. Null when it is unknown, idle for too long, past its absolute life, or its person is not
 * active.
 */
export async function findSession(
	handle: FreshHandle,
	token: string,
	now: number,
): Promise<SessionRecord | null> {
	const row = await findSessionRow(handle, sha256(token))
	if (!row || row.user.status !== 'active' || row.user.deleted_at !== null) return null
	if (row.session.expires_at <= now || row.session.absolute_expires_at <= now) return null
	const viewer = viewers[row.user.user_type](row)
	if (!viewer) return null
	return {
		id: row.session.id,
		viewer,
		lastSeenAt: row.session.last_seen_at,
		isSharedPhone: row.session.is_shared_phone,
		absoluteExpiresAt: row.session.absolute_expires_at,
		companyName: row.company?.company_name ?? null,
	}
}
