import { hasAcceptedAgreements } from '#app/domains/account/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { ForbiddenError } from '#app/lib/errors.ts'
import type { HrPartner } from '#app/policy/actors.ts'

/** @throws ForbiddenError until this HR user is bound by the terms and the confidentiality undertaking */
export async function requireUndertaking(ctx: Context<HrPartner>): Promise<void> {
	if (await hasAcceptedAgreements(ctx)) return
	throw new ForbiddenError(
		'agreements not accepted',
		'Before you ask or read about a person, accept the terms and the confidentiality undertaking. You find them in the menu.',
	)
}
