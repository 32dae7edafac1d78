import type { TicketKind } from '#db/schema/support.enums.ts'

/** Days in which each kind is answered; the forms tell the same figures. */
export const answerDays: Record<TicketKind, number> = { contact: 5, scam: 3, grievance: 30 }
