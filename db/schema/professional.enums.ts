export const profileVisibilities = ['private', 'network', 'public'] as const
export type ProfileVisibility = (typeof profileVisibilities)[number]

export const verificationLevels = ['unverified', 'basic', 'full', 'premium'] as const
export type VerificationLevel = (typeof verificationLevels)[number]

export const remotePreferences = ['on_site', 'hybrid', 'remote', 'any'] as const
export type RemotePreference = (typeof remotePreferences)[number]

export const blockKinds = ['company', 'group', 'sector', 'agencies'] as const
export type BlockKind = (typeof blockKinds)[number]
