export { type PublicFacts, readPublicFacts } from './read-public-facts.server.ts'
export { readSettings } from './read-settings.server.ts'
export { readVatRate } from './read-vat-rate.server.ts'
