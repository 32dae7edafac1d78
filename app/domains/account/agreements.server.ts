import type { Statement } from '#db/statements.ts'
import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { sha256 } from '#app/lib/hash.server.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import { insertAgreement, insertConsent, listAgreements } from './records.server.ts'
import { agreementWording, consentWording, WORDING_VERSION } from './wording.ts'

type Agreement = keyof typeof agreementWording
type Purpose = keyof typeof consentWording

const agreementNames = Object.keys(agreementWording) as Agreement[]

/** One row for each agreement, for the batch that accepts them. */
export function agreementRows(ctx: Context, userId: string): Statement[] {
	return agreementNames.map((agreement) =>
		insertAgreement({
			id: ctx.ids.uuid(),
			user_id: userId,
			agreement,
			version: WORDING_VERSION,
			accepted_at: ctx.clock.now(),
		}),
	)
}

/** Consents with the hash of the wording that was on the page, and their audit row. */
export function consentRows(ctx: Context, userId: string, purposes: Purpose[]): Statement[] {
	const rows = purposes.map((purpose) =>
		insertConsent({
			id: ctx.ids.uuid(),
			user_id: userId,
			purpose,
			version: WORDING_VERSION,
			text_hash: sha256(consentWording[purpose]),
			channel: 'web',
			given_at: ctx.clock.now(),
		}),
	)
	const audit = auditRow(ctx, {
		act: 'consent.give',
		user_id: userId,
		entity_type: 'user',
		entity_id: userId,
		metadata: { purposes, version: WORDING_VERSION },
	})
	return [...rows, audit]
}

/** Whether this HR user has accepted the current version of all three agreements. */
export async function hasAcceptedAgreements(ctx: Context<HrPartner>): Promise<boolean> {
	const rows = await listAgreements(ctx.fresh, ctx.viewer.userId, WORDING_VERSION)
	return agreementNames.every((name) => rows.some((row) => row.agreement === name))
}

/** Accepts what is still open of the three; a repeat changes nothing. */
export async function acceptUndertaking(ctx: Context<HrPartner>): Promise<void> {
	if (await hasAcceptedAgreements(ctx)) return
	await ctx.transaction((w) => {
		w.add(...agreementRows(ctx, ctx.viewer.userId))
		w.add(
			auditRow(ctx, {
				act: 'agreement.accept',
				metadata: { agreements: agreementNames, version: WORDING_VERSION },
			}),
		)
	})
}
