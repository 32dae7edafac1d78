export const emailCategories = ['transactional', 'marketing', 'system'] as const
export type EmailCategory = (typeof emailCategories)[number]

export const emailStatuses = ['pending', 'sent', 'delivered', 'bounced', 'failed'] as const
export type EmailStatus = (typeof emailStatuses)[number]
