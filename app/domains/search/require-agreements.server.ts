import { hasAcceptedAgreements } from '#app/domains/account/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { ForbiddenError } from '#app/lib/errors.ts'
import type { HrPartner } from '#app/policy/actors.ts'

/** @throws ForbiddenError until this HR user has accepted the terms, the undertaking and the agreement on data */
export async function requireAgreements(ctx: Context<HrPartner>): Promise<void> {
	if (await hasAcceptedAgreements(ctx)) return
	throw new ForbiddenError(
		'agreements not accepted',
		'Before your first search, accept the terms and the confidentiality undertaking. You find them in the menu.',
	)
}
