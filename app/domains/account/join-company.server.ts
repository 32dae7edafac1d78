import { auditRow } from '#app/domains/audit/index.server.ts'
import type { Context } from '#app/domains/context.ts'
import { companyJoinedRows } from '#app/domains/employer/index.server.ts'
import { notificationRow, renderMail } from '#app/domains/notification/index.server.ts'
import { mailRow } from '#app/domains/outbox/index.server.ts'
import { FieldError } from '#app/lib/errors.ts'
import { paths } from '#app/paths.ts'
import { agreementRows, consentRows } from './agreements.server.ts'
import { isFreeMailDomain } from './free-mail.ts'
import { proofOfEmail } from './join-mail.server.ts'
import {
	answerExistingHolder,
	giveWay,
	newUser,
	readAddress,
	refuseWeakPassword,
	type Address,
	type Way,
} from './new-account.server.ts'
import {
	findCompanyClash,
	findCompanyOwner,
	findUser,
	insertCompany,
	insertHrPartner,
	insertJoinRequest,
} from './records.server.ts'
import type { JoinCompany } from './schema.ts'

const domainOf = (email: string) => email.slice(email.lastIndexOf('@') + 1)

/** A company is its RC number: a clash makes no second one, its owner is asked, and the page says the same. */
async function askOwner(ctx: Context, input: JoinCompany, companyId: string): Promise<void> {
	const id = ctx.ids.uuid()
	const now = ctx.clock.now()
	const ownerId = await findCompanyOwner(ctx.fresh, companyId)
	const owner = ownerId ? await findUser(ctx.fresh, ownerId) : null
	const name = `${input.first_name} ${input.last_name}`
	const mail = owner
		? await renderMail(ctx, {
				user_id: owner.id,
				to: ctx.crypto.open({ table: 'users', column: 'email', row: owner.id }, owner.email),
				template: 'company_join_request',
				variables: {
					requester_name: name,
					requester_title: input.job_title,
					link: ctx.origins.public + paths.hr.desk(),
				},
			})
		: null
	await ctx.transaction((w) => {
		w.add(
			insertJoinRequest({
				id,
				company_id: companyId,
				rc_number: input.rc_number,
				company_name: input.company_name,
				requester_name: name,
				requester_email: ctx.crypto.seal(
					{ table: 'company_join_requests', column: 'requester_email', row: id },
					input.email,
				),
				requester_email_index: ctx.crypto.blindIndex('company_join_requests', 'requester_email', input.email),
				requester_job_title: input.job_title,
				created_at: now,
			}),
			auditRow(ctx, { act: 'company.join_request', entity_type: 'company', entity_id: companyId }),
		)
		if (!owner || !mail) return
		w.add(
			mailRow(ctx, mail),
			notificationRow(ctx, {
				user_id: owner.id,
				type: 'company_join_request',
				title: `${name} asks to join`,
				message: `${name}, ${input.job_title}, asks to join your company here.`,
				action_url: paths.hr.desk(),
			}),
		)
	})
}

async function openCompany(ctx: Context, input: JoinCompany, address: Address, way: Way): Promise<void> {
	const [userId, companyId, hrPartnerId] = [ctx.ids.uuid(), ctx.ids.uuid(), ctx.ids.uuid()]
	const now = ctx.clock.now()
	const proof = await proofOfEmail(ctx, {
		userId,
		email: input.email,
		firstName: input.first_name,
		companyName: input.company_name,
	})
	const joined = await companyJoinedRows(ctx, {
		companyId,
		companyName: input.company_name,
		emailDomain: domainOf(input.email),
	})
	const stamps = { created_at: now, updated_at: now }
	await ctx.transaction((w) => {
		way.apply(w)
		w.add(newUser(ctx, userId, 'hr_partner', input, address))
		w.add(
			insertCompany({
				id: companyId,
				company_name: input.company_name,
				rc_number: input.rc_number,
				industry: input.industry,
				company_size: input.company_size,
				headquarters_location: input.headquarters_location,
				email_domain: domainOf(input.email),
				...stamps,
			}),
			insertHrPartner({
				id: hrPartnerId,
				user_id: userId,
				company_id: companyId,
				first_name: input.first_name,
				last_name: input.last_name,
				job_title: input.job_title,
				role_in_platform: 'owner',
				can_manage_billing: true,
				...stamps,
			}),
			...joined,
			...agreementRows(ctx, userId),
			...consentRows(ctx, userId, ['terms']),
			...proof,
			auditRow(ctx, { act: 'company.join', user_id: userId, entity_type: 'company', entity_id: companyId }),
		)
	})
}

/**
 * Opens a pending company with its owner's account, or asks the owner of the company that already has this RC
 * number or name. The caller's page is the same in every case.
 * @throws FieldError for a free-mail address or a weak password
 */
export async function joinCompany(ctx: Context, input: JoinCompany): Promise<void> {
	if (isFreeMailDomain(domainOf(input.email)))
		throw new FieldError({
			email: 'Enter your address at the company: private mailboxes cannot speak for it',
		})
	refuseWeakPassword(input, [input.company_name])
	const address = await readAddress(ctx, input)
	if (address.holder && address.holder.status !== 'pending') return answerExistingHolder(ctx, address.holder)
	const clash = await findCompanyClash(ctx.fresh, input.rc_number, input.company_name)
	const way = await giveWay(ctx, address.holder)
	return clash && clash.id !== way.companyId
		? askOwner(ctx, input, clash.id)
		: openCompany(ctx, input, address, way)
}
