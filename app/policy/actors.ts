/** Who acts. The guard of a route or the door of a job makes one; nothing else does. */
export type Anonymous = { kind: 'anonymous' }

export type Professional = { kind: 'professional'; userId: string; professionalId: string }

export type HrPartner = {
	kind: 'hr_partner'
	userId: string
	hrPartnerId: string
	companyId: string
	roleInPlatform: 'owner' | 'admin' | 'member'
	canCreateRoles: boolean
	canSendIntroductions: boolean
	canManageBilling: boolean
	/** `verified` or `premium`; read from the primary for this request. */
	companyVerified: boolean
	companyActive: boolean
}

export type Admin = {
	kind: 'admin'
	userId: string
	adminId: string
	adminRole: 'super_admin' | 'admin' | 'moderator'
	canVerifyProfessionals: boolean
	canVerifyCompanies: boolean
	canManageBilling: boolean
	canViewAnalytics: boolean
	canModerateContent: boolean
	permissions: readonly string[]
}

/** A job of ours; it never reads another person's data without naming the viewer it works for. */
export type System = { kind: 'system'; job: string }

export type Webhook = { kind: 'webhook'; source: string }

export type Person = Professional | HrPartner | Admin
export type Viewer = Anonymous | Person | System | Webhook
export type ActorKind = Viewer['kind']

/** The users.id that stands in an audit row; acts without a person carry the `system` user's. */
export function actorUserId(viewer: Viewer, systemUserId: string): string {
	return 'userId' in viewer ? viewer.userId : systemUserId
}
