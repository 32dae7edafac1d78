export const companySizes = ['1-10', '11-50', '51-200', '201-500', '500+'] as const
export type CompanySize = (typeof companySizes)[number]

export const companyVerificationStatuses = ['pending', 'verified', 'premium'] as const
export type CompanyVerificationStatus = (typeof companyVerificationStatuses)[number]

export const companyStatuses = ['active', 'suspended', 'inactive'] as const
export type CompanyStatus = (typeof companyStatuses)[number]

export const subscriptionTiers = ['trial', 'basic', 'professional', 'enterprise'] as const
export type SubscriptionTier = (typeof subscriptionTiers)[number]

export const platformRoles = ['owner', 'admin', 'member'] as const
export type PlatformRole = (typeof platformRoles)[number]

export const hrPartnerStatuses = ['active', 'inactive'] as const
export type HrPartnerStatus = (typeof hrPartnerStatuses)[number]

export const joinRequestStatuses = ['pending', 'approved', 'refused', 'expired'] as const
export type JoinRequestStatus = (typeof joinRequestStatuses)[number]
