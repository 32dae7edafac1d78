export const employmentTypes = ['full_time', 'contract', 'consulting'] as const
export type EmploymentType = (typeof employmentTypes)[number]

export const degreeTypes = ['bachelor', 'master', 'phd', 'other'] as const
export type DegreeType = (typeof degreeTypes)[number]

export const proficiencyLevels = ['beginner', 'intermediate', 'expert'] as const
export type ProficiencyLevel = (typeof proficiencyLevels)[number]

export const referenceStatuses = ['pending', 'contacted', 'verified'] as const
export type ReferenceStatus = (typeof referenceStatuses)[number]
