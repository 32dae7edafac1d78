/** The gate: who may be shown to whom. confidentiality.md's `can_see` and `blocked`, as one pure function. */

export {
	type GateBlock,
	type GateEmployer,
	type GateToken,
	type PartyNames,
	type ProfessionalGateInput,
	type ViewerGateInput,
	isEmployerUnstated,
	nameInToken,
	nearParty,
	professionalTokens,
	viewerTokens,
} from './gate-tokens.ts'

export type Visibility = 'private' | 'network' | 'public'
export type Level = 'unverified' | 'basic' | 'full' | 'premium'

/** Numbers that an admin may change, and the instant that is asked about. */
export type GateRules = {
	/** `full` while `verification_required_for_visibility` is on. */
	required: 'basic' | 'full'
	/** `max_pending_introductions_per_professional`. */
	inboxLimit: number
	/** Milliseconds. */
	now: number
}

/** An HR partner with all that her company is a party to. */
export type GateViewer = {
	hrPartnerId: string
	companyId: string
	/** hr_partners.status and users.status are active, the account is not deleted. */
	isActive: boolean
	/** `verified` or `premium`. */
	companyVerified: boolean
	/** status active, not deleted. */
	companyActive: boolean
	isAgency: boolean
	tokens: readonly string[]
}

/**
 * The role at hand, for agencies: the gate tokens of its declared and resolved client; null when the client is
 * undeclared or unresolved.
 */
export type GateRole = { clientTokens: readonly string[] | null }

export type GateSubject = {
	professionalId: string
	/** users.status is active, the account is not deleted. */
	isActive: boolean
	openToOpportunities: boolean
	/** Milliseconds, or null. */
	pausedUntil: number | null
	visibility: Visibility
	level: Level
	/** Pending requests that she can see. */
	pendingRequests: number
	/** Requests that she could see since the WAT month began, and her own limit for a month. */
	requestsThisMonth: number
	maxRequestsPerMonth: number | null
	tokens: readonly string[]
}

/** The reason is for admins and tests; no page, mail or answer of the HR side may tell reasons apart. */
export type HiddenBecause =
	| 'viewer_inactive'
	| 'company_unverified'
	| 'company_inactive'
	| 'subject_inactive'
	| 'not_open'
	| 'paused'
	| 'private'
	| 'level'
	| 'inbox_full'
	| 'agency'
	| 'blocked'

export type Decision = { visible: true } | { visible: false; reason: HiddenBecause }

const rank: Record<Level, number> = { unverified: 0, basic: 1, full: 2, premium: 3 }

/** Which levels may be found; never `unverified`. */
export function levelsFrom(required: GateRules['required']): Level[] {
	return required === 'full' ? ['full', 'premium'] : ['basic', 'full', 'premium']
}

function isInboxFull(subject: GateSubject, rules: GateRules): boolean {
	const monthIsFull =
		subject.maxRequestsPerMonth !== null && subject.requestsThisMonth >= subject.maxRequestsPerMonth
	return subject.pendingRequests >= rules.inboxLimit || monthIsFull
}

/** All tokens that must not meet hers: the viewer's own parties and, for an agency, its declared client's. */
export function partiesOf(viewer: GateViewer, role: GateRole | null): readonly string[] {
	return viewer.isAgency && role?.clientTokens ? [...viewer.tokens, ...role.clientTokens] : viewer.tokens
}

/** An agency sees people only for a role whose client is declared and resolved. */
export function isAgencyWithoutClient(viewer: GateViewer, role: GateRole | null): boolean {
	return viewer.isAgency && !role?.clientTokens
}

function isBlocked(viewer: GateViewer, subject: GateSubject, role: GateRole | null): boolean {
	const parties = new Set(partiesOf(viewer, role))
	return subject.tokens.some((token) => parties.has(token))
}

type Check = [fails: boolean, reason: HiddenBecause]

/** What does not depend on who is looked at. */
export function viewerMaySearch(viewer: GateViewer): Decision {
	const checks: Check[] = [
		[!viewer.isActive, 'viewer_inactive'],
		[!viewer.companyVerified, 'company_unverified'],
		[!viewer.companyActive, 'company_inactive'],
	]
	return firstFailure(checks)
}

function firstFailure(checks: Check[]): Decision {
	const failed = checks.find(([fails]) => fails)
	return failed ? { visible: false, reason: failed[1] } : { visible: true }
}

/** `can_see(hr, p, role)`. Every surface asks this or its SQL form, which a test holds equal. */
export function canSee(
	viewer: GateViewer,
	subject: GateSubject,
	rules: GateRules,
	role: GateRole | null = null,
): Decision {
	const viewerDecision = viewerMaySearch(viewer)
	if (!viewerDecision.visible) return viewerDecision
	return firstFailure([
		[!subject.isActive, 'subject_inactive'],
		[!subject.openToOpportunities, 'not_open'],
		[subject.pausedUntil !== null && subject.pausedUntil > rules.now, 'paused'],
		[subject.visibility !== 'network' && subject.visibility !== 'public', 'private'],
		[rank[subject.level] < rank[rules.required], 'level'],
		[isInboxFull(subject, rules), 'inbox_full'],
		[isAgencyWithoutClient(viewer, role), 'agency'],
		[isBlocked(viewer, subject, role), 'blocked'],
	])
}
