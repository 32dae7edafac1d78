import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { newProfessionalRows } from '#app/domains/employer/index.server.ts'
import { consentRows } from './agreements.server.ts'
import { proofOfEmail } from './join-mail.server.ts'
import {
	answerExistingHolder,
	giveWay,
	newUser,
	readAddress,
	refuseWeakPassword,
} from './new-account.server.ts'
import { insertProfessional } from './records.server.ts'
import type { JoinProfessional } from './schema.ts'

/**
 * Opens a pending professional account and sends the link that proves its address. The caller's page is the
 * same for every address.
 * @throws FieldError for a weak password
 */
export async function joinProfessional(ctx: Context, input: JoinProfessional): Promise<void> {
	refuseWeakPassword(input)
	const address = await readAddress(ctx, input)
	if (address.holder && address.holder.status !== 'pending') return answerExistingHolder(ctx, address.holder)
	const way = await giveWay(ctx, address.holder)
	const userId = ctx.ids.uuid()
	const professionalId = ctx.ids.uuid()
	const now = ctx.clock.now()
	const proof = await proofOfEmail(ctx, { userId, email: input.email, firstName: input.first_name })
	const purposes = ['terms', 'age_over_18', 'profile_processing'] as const
	await ctx.transaction((w) => {
		way.apply(w)
		w.add(newUser(ctx, userId, 'professional', input, address))
		w.add(
			insertProfessional({
				id: professionalId,
				user_id: userId,
				first_name: input.first_name,
				last_name: input.last_name,
				location_city: input.location_city,
				location_state: input.location_state,
				created_at: now,
				updated_at: now,
				last_active_at: now,
			}),
			...newProfessionalRows({ professionalId, emailIndex: address.emailIndex, documentId: ctx.ids.uuid() }),
			...consentRows(
				ctx,
				userId,
				input.consent_whatsapp ? [...purposes, 'whatsapp_messages'] : [...purposes],
			),
			...proof,
			auditRow(ctx, { act: 'account.join', user_id: userId, entity_type: 'user', entity_id: userId }),
		)
	})
}
