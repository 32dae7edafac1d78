import {
	credit_ledger,
	disclosure_ledger,
	introduction_readers,
	introduction_requests,
	notifications,
} from '#db/schema/index.ts'
import type { CreditReason } from '#db/schema/introduction.enums.ts'
import type { NotificationType } from '#db/schema/lookups.ts'
import { forCompany, forHer } from '#app/domains/introduction/wording.ts'
import { DAY, HOUR } from '#app/lib/clock.ts'
import { shownFields } from '#app/policy/disclosure.ts'
import { type Dice, diceFor } from '../random.ts'
import type { RowSheet } from '../row-sheet.ts'
import type { RequestPlan } from './request.ts'
import { snapshotOf } from './snapshot.ts'

export type Writing = { sheet: RowSheet; refKey: string; now: number }

function addRequest({ sheet, refKey }: Writing, request: RequestPlan): void {
	const { id, role, company, sender, readers, listed, status, sent_at, expires_at, ended_at } = request
	const isAnswered = status === 'accepted' || status === 'declined'
	sheet.add(introduction_requests, {
		id,
		job_role_id: role.id,
		company_id: company.id,
		sent_by_hr_id: sender.id,
		sent_to_professional_id: listed.person.id,
		personalized_message: request.letter,
		status,
		professional_response: request.professional_response,
		response_date: isAnswered ? ended_at : null,
		expires_at,
		viewed_by_professional: request.viewed_at !== null,
		viewed_at: request.viewed_at,
		interview_scheduled: request.interview_scheduled,
		outcome: request.outcome,
		outcome_date: request.outcome_date,
		sent_at,
		created_at: sent_at,
		updated_at: endOf(request),
		masked_snapshot: snapshotOf(listed.person, role, refKey),
		decline_reason: request.decline_reason,
	})
	for (const reader of readers)
		sheet.add(introduction_readers, { introduction_id: id, hr_partner_id: reader.id, added_at: sent_at })
}

/** When the row last changed: its answer, its end, or its release. */
function endOf({ status, sent_at, expires_at, ended_at }: RequestPlan): number {
	return ended_at ?? (status === 'expired' ? expires_at : sent_at)
}

const CREDIT_BACK_WITHIN = DAY

function returnReason({ status, sent_at, ended_at }: RequestPlan): CreditReason | null {
	if (status === 'accepted' || status === 'declined') return 'answered'
	const isEarly = ended_at !== null && ended_at - sent_at <= CREDIT_BACK_WITHIN
	return status === 'withdrawn' && isEarly ? 'withdrawn' : null
}

function addCredits({ sheet }: Writing, request: RequestPlan, dice: Dice): void {
	const { id: introduction_id, company, sender, listed, sent_at } = request
	const movement = (change: number, reason: CreditReason, created_by_user_id: string, created_at: number) =>
		sheet.add(credit_ledger, {
			id: dice.uuid(),
			company_id: company.id,
			change,
			reason,
			introduction_id,
			created_by_user_id,
			created_at,
		})
	movement(-1, 'release', sender.user_id, sent_at)
	const back = returnReason(request)
	if (back) movement(1, back, back === 'answered' ? listed.person.user_id : sender.user_id, endOf(request))
}

type Notice = {
	user_id: string
	type: NotificationType
	words: { title: string; message: string }
	side: 'hers' | 'company'
	at: number
	isRead: boolean
}

/** What each side was told, in the product's own words. */
function noticesOf(request: RequestPlan, now: number): Notice[] {
	const { listed, sender, readers, role, status, sent_at, expires_at } = request
	const at = endOf(request)
	const isOld = now - at > 4 * DAY
	const hers = { user_id: listed.person.user_id, side: 'hers' } as const
	const senders = { user_id: sender.user_id, side: 'company', at, isRead: isOld } as const
	const isSeen = request.viewed_at !== null || now - sent_at > 8 * DAY
	const received: Notice = {
		...hers,
		type: 'intro_request',
		words: forHer.received(expires_at),
		at: sent_at,
		isRead: isSeen,
	}
	switch (status) {
		case 'pending':
			return [received]
		case 'accepted':
			return [
				received,
				{ ...hers, type: 'intro_contact_shared', words: forHer.shared(), at, isRead: isOld },
				...readers.map(({ user_id }): Notice => ({
					...senders,
					user_id,
					type: 'intro_accepted',
					words: forCompany.accepted(role.role_title),
				})),
			]
		case 'declined':
			return [received, { ...senders, type: 'intro_declined', words: forCompany.declined(role.role_title) }]
		case 'expired':
			return [received, { ...senders, type: 'intro_expired', words: forCompany.expired(role.role_title) }]
		case 'withdrawn':
			return [received, { ...hers, type: 'intro_withdrawn', words: forHer.withdrawn(), at, isRead: isOld }]
	}
}

const pages = { hers: '/requests', company: '/hr/requests' } as const

function addNotices({ sheet, now }: Writing, request: RequestPlan, dice: Dice): void {
	for (const { user_id, type, words, side, at, isRead } of noticesOf(request, now))
		sheet.add(notifications, {
			id: dice.uuid(),
			user_id,
			notification_type: type,
			title: words.title,
			message: words.message,
			related_entity_type: 'introduction_request',
			related_entity_id: request.id,
			action_url: `${pages[side]}/${request.id}`,
			channel: 'in_app',
			status: 'delivered',
			is_read: isRead,
			read_at: isRead ? Math.min(now, at + 3 * HOUR) : null,
			sent_at: at,
			delivered_at: at,
			created_at: at,
		})
}

const told = [
	...shownFields('hr_reader', 'email', 'professionals'),
	...shownFields('hr_reader', 'email', 'users'),
]

/** The line of her ledger for each reader who was told her contact. */
function addDisclosures({ sheet }: Writing, request: RequestPlan, dice: Dice): void {
	if (request.status !== 'accepted') return
	for (const reader of request.readers)
		sheet.add(disclosure_ledger, {
			id: dice.uuid(),
			professional_id: request.listed.person.id,
			viewer_user_id: reader.user_id,
			viewer_company_id: request.company.id,
			surface: 'email',
			fields: told,
			introduction_id: request.id,
			occurred_at: endOf(request),
		})
}

/** Requests with readers, credits, notices and ledger lines; credits in the order in which they moved. */
export function addRequests(writing: Writing, requests: readonly RequestPlan[]): void {
	for (const request of [...requests].sort((a, b) => a.sent_at - b.sent_at)) {
		const dice = diceFor(`request_rows:${request.id}`)
		addRequest(writing, request)
		addCredits(writing, request, dice)
		addNotices(writing, request, dice)
		addDisclosures(writing, request, dice)
	}
}
