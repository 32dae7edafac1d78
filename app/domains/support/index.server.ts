export { type ClaimAnswer, type OwnAddresses, checkClaim } from './check-claim.server.ts'
export { type Receipt, openTicket } from './open-ticket.server.ts'
export { readReceipt } from './read-receipt.server.ts'
export { type PartStatus, type ServiceStatus, readServiceStatus } from './read-service-status.server.ts'
