export const supportLevels = ['basic', 'standard', 'priority'] as const
export type SupportLevel = (typeof supportLevels)[number]

export const subscriptionStatuses = ['trial', 'active', 'past_due', 'cancelled', 'expired'] as const
export type SubscriptionStatus = (typeof subscriptionStatuses)[number]

export const billingCycles = ['monthly', 'annual'] as const
export type BillingCycle = (typeof billingCycles)[number]

export const invoiceStatuses = ['pending', 'paid', 'overdue', 'cancelled'] as const
export type InvoiceStatus = (typeof invoiceStatuses)[number]

export const paymentMethods = ['bank_transfer', 'card', 'paystack', 'flutterwave'] as const
export type PaymentMethod = (typeof paymentMethods)[number]

export const paymentStatuses = ['pending', 'successful', 'failed', 'refunded'] as const
export type PaymentStatus = (typeof paymentStatuses)[number]
