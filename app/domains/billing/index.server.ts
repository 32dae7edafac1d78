export {
	type CreditState,
	type ReturnReason,
	giveBackCredit,
	readCredits,
	readCreditState,
	takeCredit,
} from './credit-ledger.server.ts'
export { type Plan, listPlans } from './list-plans.server.ts'
