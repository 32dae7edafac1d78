import type { Context } from '#app/domains/context.ts'
import { attemptLimit } from '#app/lib/attempt-limit.ts'
import { MINUTE } from '#app/lib/clock.ts'
import { LimitError } from '#app/lib/errors.ts'
import { domainsAbove, readClaim } from './claim.ts'
import { findReceipt, isDomainOfVerified } from './records.server.ts'

/** Where the product answers and what it sends mail from; from the environment, never from a request. */
export type OwnAddresses = { hosts: readonly string[]; mailDomain: string }

export type ClaimAnswer = 'ours' | 'company' | 'no'

const byNetwork = attemptLimit({ most: 60, windowMs: 10 * MINUTE })

type Asked = Pick<Context, 'replica' | 'clock' | 'source'>

function limitQuestions(ctx: Asked): void {
	const wait = byNetwork.take(ctx.source.ipPrefix ?? 'unknown', ctx.clock.now())
	if (wait)
		throw new LimitError('claims by network', 'Too many questions at the moment. Please try later.', wait)
}

async function ofCompany(ctx: Asked, domain: string): Promise<ClaimAnswer> {
	return (await isDomainOfVerified(ctx.replica, domainsAbove(domain))) ? 'company' : 'no'
}

/**
 * Whether a pasted web address, e-mail address or receipt number is ours or a verified company's. Telephone
 * numbers never are: none is published. The answer names nobody.
 * @throws LimitError after 60 questions in 10 minutes from one network
 */
export async function checkClaim(
	ctx: Asked,
	input: { claim: string },
	own: OwnAddresses,
): Promise<ClaimAnswer> {
	limitQuestions(ctx)
	const claim = readClaim(input.claim)
	switch (claim.kind) {
		case 'receipt':
			return (await findReceipt(ctx.replica, claim.number)) ? 'ours' : 'no'
		case 'email':
			return claim.domain === own.mailDomain ? 'ours' : ofCompany(ctx, claim.domain)
		case 'address':
			return own.hosts.includes(claim.host) ? 'ours' : ofCompany(ctx, claim.host)
		case 'phone':
		case 'unreadable':
			return 'no'
	}
}
