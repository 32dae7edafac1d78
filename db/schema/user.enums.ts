/** The user that jobs, webhooks and failed log-ins act as; it never signs in and never counts. */
export const SYSTEM_USER_ID = '00000000-0000-4000-8000-000000000000'

export const userTypes = ['professional', 'hr_partner', 'admin'] as const
export type UserType = (typeof userTypes)[number]

export const userStatuses = ['pending', 'active', 'suspended', 'deleted'] as const
export type UserStatus = (typeof userStatuses)[number]

export const sessionActorKinds = ['professional', 'hr_partner', 'admin'] as const
export type SessionActorKind = (typeof sessionActorKinds)[number]

export const agreements = ['terms', 'confidentiality_undertaking', 'data_processing'] as const
export type Agreement = (typeof agreements)[number]

export const adminRoles = ['super_admin', 'admin', 'moderator'] as const
export type AdminRole = (typeof adminRoles)[number]

export const adminStatuses = ['active', 'suspended'] as const
export type AdminStatus = (typeof adminStatuses)[number]
