export const ticketKinds = ['contact', 'grievance', 'scam'] as const
export type TicketKind = (typeof ticketKinds)[number]

export const ticketStatuses = ['open', 'answered', 'closed'] as const
export type TicketStatus = (typeof ticketStatuses)[number]
