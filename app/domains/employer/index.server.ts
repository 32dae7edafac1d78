export { companyJoinedRows } from './company-joined.server.ts'
export { findable, unblocked, visibleTo } from './gate-condition-records.server.ts'
export { type GateChange, type GateState, type GateWork, tokensOf } from './gate-state.ts'
export { readGateRules } from './read-gate-rules.server.ts'
export { readParties } from './read-parties.server.ts'
export { listVisible, readEmployerGraph, readGateSubjects } from './records.server.ts'
export {
	type Regate,
	gateTokenRows,
	newProfessionalRows,
	regateProfessional,
} from './regate-professional.server.ts'
