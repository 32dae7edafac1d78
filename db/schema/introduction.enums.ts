export const introductionStatuses = ['pending', 'accepted', 'declined', 'expired', 'withdrawn'] as const
export type IntroductionStatus = (typeof introductionStatuses)[number]

export const introductionOutcomes = ['hired', 'rejected', 'withdrew', 'no_response'] as const
export type IntroductionOutcome = (typeof introductionOutcomes)[number]

export const draftStatuses = ['draft', 'held'] as const
export type DraftStatus = (typeof draftStatuses)[number]

export const creditReasons = ['grant', 'release', 'answered', 'withdrawn', 'adjustment'] as const
export type CreditReason = (typeof creditReasons)[number]
