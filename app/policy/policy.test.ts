import { expect, test } from 'vitest'
import { isAppError } from '#app/lib/errors.ts'
import type { Admin, HrPartner, Professional, System, Viewer } from './actors.ts'
import { type Act, acts, capabilities } from './capabilities.ts'
import { authorize, may, whatIsMissing } from './policy.ts'

const amaka: Professional = { kind: 'professional', userId: 'user-amaka', professionalId: 'amaka' }
const halima: HrPartner = {
	kind: 'hr_partner',
	userId: 'user-halima',
	hrPartnerId: 'halima',
	companyId: 'zenora',
	roleInPlatform: 'member',
	canCreateRoles: true,
	canSendIntroductions: true,
	canManageBilling: false,
	companyVerified: true,
	companyActive: true,
}
const moderator: Admin = {
	kind: 'admin',
	userId: 'user-mod',
	adminId: 'mod',
	adminRole: 'moderator',
	canVerifyProfessionals: false,
	canVerifyCompanies: false,
	canManageBilling: false,
	canViewAnalytics: true,
	canModerateContent: true,
	permissions: [],
}
const job = (name: string): System => ({ kind: 'system', job: name })
const everybody: Viewer[] = [
	{ kind: 'anonymous' },
	amaka,
	halima,
	moderator,
	job('mail.send'),
	{ kind: 'webhook', source: 'x' },
]

function status(viewer: Viewer, act: Act, subject?: Parameters<typeof authorize>[2]): number {
	try {
		authorize(viewer, act, subject)
		return 200
	} catch (error) {
		if (!isAppError(error)) throw error
		return error.status
	}
}

test('an act that an actor’s row lacks answers 404', () => {
	for (const viewer of everybody)
		for (const act of acts)
			if (!(act in capabilities[viewer.kind]))
				expect([viewer.kind, act, status(viewer, act)]).toEqual([viewer.kind, act, 404])
})

test('every act is somebody’s', () => {
	const used = new Set(Object.values(capabilities).flatMap((row) => Object.keys(row)))
	expect(acts.filter((act) => !used.has(act))).toEqual([])
})

test('a professional acts on her own profile and finds nobody else’s', () => {
	expect(status(amaka, 'profile.change')).toBe(200)
	expect(status(amaka, 'profile.change', { professional_id: 'amaka' })).toBe(200)
	expect(status(amaka, 'profile.change', { professional_id: 'tunde' })).toBe(404)
	expect(status(amaka, 'introduction.answer', { professional_id: 'tunde' })).toBe(404)
	expect(status(amaka, 'search.people')).toBe(404)
})

test('an HR partner’s other company does not exist', () => {
	expect(status(halima, 'role.change', { company_id: 'zenora' })).toBe(200)
	expect(status(halima, 'role.change', { company_id: 'kola' })).toBe(404)
	expect(status({ ...halima, canCreateRoles: false }, 'role.change', { company_id: 'kola' })).toBe(404)
	expect(status(halima, 'profile.read', { professional_id: 'amaka' })).toBe(404)
	expect(status(halima, 'introduction.answer')).toBe(404)
})

test('a company that is not verified may draft roles and neither publish, search nor send', () => {
	const pending = { ...halima, companyVerified: false }
	expect(status(pending, 'role.create')).toBe(200)
	for (const act of ['role.publish', 'search.people', 'card.open', 'introduction.request'] as const)
		expect([act, status(pending, act)]).toEqual([act, 403])
	expect(whatIsMissing(pending, 'search.people')).toContain('not verified yet')
})

test('a suspended company reads its own things and starts nothing', () => {
	const suspended = { ...halima, companyActive: false }
	expect(status(suspended, 'role.read', { company_id: 'zenora' })).toBe(200)
	for (const act of ['role.create', 'role.publish', 'search.people', 'introduction.request'] as const)
		expect([act, status(suspended, act)]).toEqual([act, 403])
})

test('a missing right is told with the one who can give it', () => {
	const member = { ...halima, canCreateRoles: false, canSendIntroductions: false }
	expect(status(member, 'role.create')).toBe(403)
	expect(status(member, 'introduction.request')).toBe(403)
	expect(whatIsMissing(member, 'introduction.request')).toMatch(/owner of your company/)
	expect(may(member, 'search.people')).toBe(true)
	expect(whatIsMissing(halima, 'introduction.request')).toBeNull()
})

test('only named readers read a person unmasked, and never without the list of readers', () => {
	expect(status(halima, 'introduction.read_unmasked', { company_id: 'zenora', reader_ids: ['halima'] })).toBe(
		200,
	)
	expect(
		status(halima, 'introduction.read_unmasked', { company_id: 'zenora', reader_ids: ['tokunbo'] }),
	).toBe(404)
	expect(status(halima, 'introduction.read_unmasked', { company_id: 'zenora' })).toBe(404)
	expect(status({ ...halima, roleInPlatform: 'owner' }, 'introduction.read_unmasked')).toBe(404)
})

test('an admin’s flag decides what it names, and a super admin has all', () => {
	expect(status(moderator, 'verification.company')).toBe(403)
	expect(status({ ...moderator, canVerifyCompanies: true }, 'verification.company')).toBe(200)
	expect(status({ ...moderator, canVerifyCompanies: true }, 'verification.professional')).toBe(403)
	expect(status({ ...moderator, adminRole: 'super_admin' }, 'verification.professional')).toBe(200)
	expect(status(moderator, 'admin.queues')).toBe(403)
})

test('a job does its own work only', () => {
	expect(status(job('mail.send'), 'mail.send')).toBe(200)
	expect(status(job('mail.send'), 'introduction.expire')).toBe(404)
	expect(status(job('mail.send'), 'profile.read')).toBe(404)
})

test('notices are read by their receiver', () => {
	expect(status(halima, 'notification.read', { user_id: 'user-halima' })).toBe(200)
	expect(status(halima, 'notification.read', { user_id: 'user-amaka' })).toBe(404)
})
