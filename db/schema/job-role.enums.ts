export const seniorityLevels = ['director', 'vp', 'c_suite', 'executive'] as const
export type SeniorityLevel = (typeof seniorityLevels)[number]

export const remoteOptions = ['on_site', 'hybrid', 'remote'] as const
export type RemoteOption = (typeof remoteOptions)[number]

export const jobRoleStatuses = ['draft', 'active', 'paused', 'filled', 'closed'] as const
export type JobRoleStatus = (typeof jobRoleStatuses)[number]
