import type { ActorKind, Admin, HrPartner, Professional, System, Viewer } from './actors.ts'

/** Every act that somebody may be refused. What is not here, nobody may do. */
export const acts = [
	'account.join', 'account.leave',
	'profile.read', 'profile.change', 'privacy.change', 'introduction.answer', 'introduction.revoke', 'ledger.read',
	'company.read', 'agreement.accept',
	'role.read', 'role.create', 'role.change', 'role.publish',
	'search.people', 'card.open',
	'introduction.request', 'introduction.withdraw', 'introduction.read', 'introduction.read_unmasked',
	'notification.read',
	'admin.queues', 'verification.professional', 'verification.company',
	'introduction.release', 'introduction.reveal', 'introduction.expire', 'mail.send', 'search.index',
	'account.drop_pending', 'session.purge', 'privacy.confidential_off', 'outbox.sweep',
] as const // prettier-ignore
export type Act = (typeof acts)[number]

/** Whose thing it is, as far as the act needs to know; column names as in the row. */
export type Subject = {
	company_id?: string
	professional_id?: string
	user_id?: string
	/** hr_partners.id of those who may read a person unmasked. */
	reader_ids?: readonly string[]
}

/**
 * Why not. `absent`: for this viewer there is no such thing (404). `lacking`: one's own, without the right or the
 * verification for it (403); the sentence says what is missing and who can give it.
 */
export type Refusal = { kind: 'absent' } | { kind: 'lacking'; sentence: string }
type Answer = 'allow' | Refusal
type Condition<V extends Viewer> = (viewer: V, subject: Subject | undefined) => Answer
type Rule<V extends Viewer> = { when: string; ask: Condition<V> }
type Row<V extends Viewer> = Partial<Record<Act, Rule<V>>>

const absent: Refusal = { kind: 'absent' }
const lacking = (sentence: string): Refusal => ({ kind: 'lacking', sentence })

/** The first refusal among the conditions, in order; the words are what MATRIX.md prints. */
function all<V extends Viewer>(...rules: Rule<V>[]): Rule<V> {
	return {
		when: rules.map((rule) => rule.when).join(', '),
		ask: (viewer, subject) =>
			rules.map((rule) => rule.ask(viewer, subject)).find((answer) => answer !== 'allow') ?? 'allow',
	}
}

const allow = { when: 'yes', ask: () => 'allow' as const }

/** A subject that names another owner does not exist for this viewer. */
const mine = (own: string, named: string | undefined): Answer =>
	named === undefined || named === own ? 'allow' : absent

const herself: Rule<Professional> = {
	when: 'own',
	ask: (viewer, subject) => mine(viewer.professionalId, subject?.professional_id),
}
const ownNotices: Rule<Professional | HrPartner | Admin> = {
	when: 'own',
	ask: (viewer, subject) => mine(viewer.userId, subject?.user_id),
}
const ownCompany: Rule<HrPartner> = {
	when: 'own company',
	ask: (viewer, subject) => mine(viewer.companyId, subject?.company_id),
}
const orLacking = (has: boolean, sentence: string): Answer => (has ? 'allow' : lacking(sentence))

const companyActive: Rule<HrPartner> = {
	when: 'company active',
	ask: (viewer) =>
		orLacking(viewer.companyActive, 'Your company’s account is not active. The theNexus team can reopen it.'),
}
const companyVerified: Rule<HrPartner> = {
	when: 'company verified',
	ask: (viewer) =>
		orLacking(
			viewer.companyVerified,
			'Your company is not verified yet. The theNexus team verifies it; until then you may draft roles.',
		),
}
const mayCreateRoles: Rule<HrPartner> = {
	when: 'can_create_roles',
	ask: (viewer) =>
		orLacking(
			viewer.canCreateRoles,
			'You do not have the right to create and change roles. The owner of your company’s account can give it to you.',
		),
}
const maySend: Rule<HrPartner> = {
	when: 'can_send_introductions',
	ask: (viewer) =>
		orLacking(
			viewer.canSendIntroductions,
			'You do not have the right to send introductions. The owner of your company’s account can give it to you.',
		),
}
const namedReader: Rule<HrPartner> = {
	when: 'named reader',
	ask: (viewer, subject) => (subject?.reader_ids?.includes(viewer.hrPartnerId) ? 'allow' : absent),
}
const adminMay = (flag: string, what: string, has: (viewer: Admin) => boolean): Rule<Admin> => ({
	when: flag,
	ask: (viewer) =>
		orLacking(
			viewer.adminRole === 'super_admin' || has(viewer),
			`You do not have the right to ${what}. A super admin can give it to you.`,
		),
})
const itsJob = (job: string): Rule<System> => ({
	when: 'its job',
	ask: (viewer) => (viewer.job === job ? 'allow' : absent),
})

type Capabilities = { [K in ActorKind]: Row<Extract<Viewer, { kind: K }>> }

const verifiesPeople = (viewer: Admin) => viewer.canVerifyProfessionals
const verifiesCompanies = (viewer: Admin) => viewer.canVerifyCompanies

/** Actor x act. An act that a row lacks is refused. */
export const capabilities: Capabilities = {
	anonymous: { 'account.join': allow },
	professional: {
		'account.leave': allow,
		'profile.read': herself,
		'profile.change': herself,
		'privacy.change': herself,
		'ledger.read': herself,
		'introduction.read': herself,
		'introduction.answer': herself,
		'introduction.reveal': herself,
		'introduction.revoke': herself,
		'notification.read': ownNotices,
	},
	hr_partner: {
		'account.leave': allow,
		'agreement.accept': allow,
		'company.read': ownCompany,
		'role.read': ownCompany,
		'role.create': all(ownCompany, companyActive, mayCreateRoles),
		'role.change': all(ownCompany, companyActive, mayCreateRoles),
		'role.publish': all(ownCompany, companyActive, companyVerified, mayCreateRoles),
		'search.people': all(companyActive, companyVerified),
		'card.open': all(companyActive, companyVerified),
		'introduction.request': all(ownCompany, companyActive, companyVerified, maySend),
		'introduction.release': all(ownCompany, companyActive, companyVerified, maySend),
		'introduction.withdraw': all(ownCompany, maySend),
		'introduction.read': ownCompany,
		'introduction.read_unmasked': all(ownCompany, namedReader),
		'notification.read': ownNotices,
	},
	admin: {
		'account.leave': allow,
		'admin.queues': adminMay(
			'can_verify_*',
			'open the queues',
			(v) => verifiesPeople(v) || verifiesCompanies(v),
		),
		'verification.professional': adminMay('can_verify_professionals', 'verify professionals', verifiesPeople),
		'verification.company': adminMay('can_verify_companies', 'verify companies', verifiesCompanies),
		'notification.read': ownNotices,
	},
	system: {
		'introduction.release': itsJob('introduction.release'),
		'introduction.reveal': itsJob('introduction.reveal'),
		'introduction.expire': itsJob('introduction.expire'),
		'mail.send': itsJob('mail.send'),
		'search.index': itsJob('search.index'),
		'account.drop_pending': itsJob('account.drop_pending'),
		'session.purge': itsJob('session.purge'),
		'privacy.confidential_off': itsJob('privacy.confidential_off'),
		'outbox.sweep': itsJob('outbox.sweep'),
	},
	webhook: {},
}

/** A row takes viewers of its own kind, and it is looked up by the viewer's kind. */
function ruleFor(viewer: Viewer, act: Act): Rule<Viewer> | undefined {
	return capabilities[viewer.kind][act] as Rule<Viewer> | undefined
}

/** What the table says; an act that it does not name is refused as absent. */
export function decide(viewer: Viewer, act: Act, subject?: Subject): 'allow' | Refusal {
	return ruleFor(viewer, act)?.ask(viewer, subject) ?? absent
}
