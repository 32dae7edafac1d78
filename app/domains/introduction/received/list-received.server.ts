import type { Context } from '#app/domains/context.ts'
import type { PayFit } from '#app/policy/bands.ts'
import type { Professional } from '#app/policy/actors.ts'
import { authorize } from '#app/policy/policy.ts'
import { pageOf, readCursor } from '../cursor.ts'
import { type AskingCompany, askingCompany, ownPayFit } from '../offer.ts'
import type { ListReceived } from '../schema.ts'
import { type RequestState, stateOf } from '../states.ts'
import { findOwn, listHers } from './records.server.ts'

const PAGE = 20

export type ReceivedItem = {
	id: string
	state: RequestState
	role_title: string
	company: AskingCompany
	remote_option: 'on_site' | 'hybrid' | 'remote'
	salary_range_min: number
	salary_range_max: number
	pay_fit: PayFit
	sent_at: number
	expires_at: number
	response_date: number | null
}

/** Her own requests of one tab, 20 a page; what is pending comes soonest deadline first. */
export async function listReceived(ctx: Context<Professional>, input: ListReceived) {
	authorize(ctx.viewer, 'introduction.read', { professional_id: ctx.viewer.professionalId })
	const { professionalId } = ctx.viewer
	const now = ctx.clock.now()
	const [rows, own] = await Promise.all([
		listHers(ctx.fresh, professionalId, {
			tab: input.tab,
			now,
			after: readCursor(input.after),
			limit: PAGE + 1,
		}),
		findOwn(ctx.fresh, professionalId),
	])
	const { page, next } = pageOf(rows, PAGE, (row) => ({ at: row.sorted_by, id: row.request.id }))
	const items = page.map(({ request, role, company }): ReceivedItem => {
		const { id, sent_at, expires_at, response_date } = request
		const { role_title, remote_option, salary_range_min, salary_range_max } = role
		return {
			id,
			state: stateOf(request, now),
			role_title,
			company: askingCompany(role, company, request.status === 'accepted'),
			remote_option,
			salary_range_min,
			salary_range_max,
			pay_fit: ownPayFit(role, own?.salary_expectation_min ?? null),
			sent_at,
			expires_at,
			response_date,
		}
	})
	return { items, next }
}
