export const settingValueTypes = ['string', 'integer', 'boolean', 'json'] as const
export type SettingValueType = (typeof settingValueTypes)[number]

export const moderationSeverities = ['low', 'medium', 'high', 'critical'] as const
export type ModerationSeverity = (typeof moderationSeverities)[number]

export const moderationStatuses = ['pending', 'reviewed', 'approved', 'removed'] as const
export type ModerationStatus = (typeof moderationStatuses)[number]
