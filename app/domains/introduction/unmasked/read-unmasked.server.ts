import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { NotFoundError } from '#app/lib/errors.ts'
import type { HrPartner } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { unref } from '#app/policy/reference.server.ts'
import { requireUndertaking } from '../undertaking.server.ts'
import {
	type ReadableIntroduction,
	type WholeProfile,
	findReadable,
	findReadableById,
	findWholeProfile,
	insertDisclosure,
} from './records.server.ts'
import {
	type ContactCard,
	type UnmaskedProfile,
	contactCard,
	fieldsOf,
	unmaskedProfile,
} from './unmasked-profile.server.ts'

/** Stands in for a text that is no ref, so that it takes the same path as a stranger's. */
const NOBODY = '00000000-0000-4000-8000-000000000000'

/** Every showing is written down with the fields it shows, before it is shown. */
async function recordShowing(ctx: Context<HrPartner>, introduction: ReadableIntroduction, fields: string[]) {
	await ctx.transaction((w) =>
		w.add(
			auditRow(ctx, {
				act: 'introduction.read_unmasked',
				entity_type: 'introduction_request',
				entity_id: introduction.id,
				metadata: { fields },
			}),
			insertDisclosure({
				id: ctx.ids.uuid(),
				professional_id: introduction.professional_id,
				viewer_user_id: ctx.viewer.userId,
				viewer_company_id: ctx.viewer.companyId,
				surface: 'page',
				fields,
				introduction_id: introduction.id,
				occurred_at: ctx.clock.now(),
			}),
		),
	)
}

const readingOf = ({ viewer }: Context<HrPartner>) => ({
	hr_partner_id: viewer.hrPartnerId,
	company_id: viewer.companyId,
})

async function show<T extends UnmaskedProfile | ContactCard>(
	ctx: Context<HrPartner>,
	introduction: ReadableIntroduction | null,
	build: (whole: WholeProfile) => T,
): Promise<T | null> {
	const whole = introduction ? await findWholeProfile(ctx.fresh, introduction.professional_id) : null
	if (!introduction || !whole) return null
	const { company_id, reader_id } = introduction
	authorize(ctx.viewer, 'introduction.read_unmasked', { company_id, reader_ids: [reader_id] })
	await requireUndertaking(ctx)
	const shown = build(whole)
	await recordShowing(ctx, introduction, fieldsOf(shown))
	return shown
}

export type UnmaskedPage = { introduction_id: string; profile: UnmaskedProfile }

/**
 * The whole profile behind a ref, for a named reader of an accepted, unrevoked introduction of the own company;
 * null for everybody else, who may still see the card. Writes the audit and the ledger row of the page.
 */
export async function findUnmasked(
	ctx: Context<HrPartner>,
	input: { ref: string },
): Promise<UnmaskedPage | null> {
	const professionalId = unref(ctx.viewer.companyId, input.ref, ctx.keys.ref) ?? NOBODY
	const introduction = await findReadable(ctx.fresh, readingOf(ctx), professionalId)
	const profile = await show(ctx, introduction, (whole) => unmaskedProfile(ctx, whole))
	return introduction && profile ? { introduction_id: introduction.id, profile } : null
}

/** The same by the introduction. @throws NotFoundError for whoever is no reader of it, and once it is revoked */
export async function readUnmasked(
	ctx: Context<HrPartner>,
	input: { introduction_id: string },
): Promise<UnmaskedProfile> {
	const introduction = await findReadableById(ctx.fresh, readingOf(ctx), input.introduction_id)
	const profile = await show(ctx, introduction, (whole) => unmaskedProfile(ctx, whole))
	if (!profile) throw new NotFoundError('unmasked profile')
	return profile
}

/** Name and contact for the page of a request; null for whoever may not read them. */
export async function findContact(
	ctx: Context<HrPartner>,
	introductionId: string,
): Promise<ContactCard | null> {
	const introduction = await findReadableById(ctx.fresh, readingOf(ctx), introductionId)
	return show(ctx, introduction, (whole) => contactCard(ctx, whole))
}
