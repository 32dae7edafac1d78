import { introduction_drafts, introduction_readers, outbox } from '#db/schema/index.ts'
import { DAY, HOUR, MINUTE } from '#app/lib/clock.ts'
import type { Listed } from '../people/person-rows.ts'
import { type Dice, diceFor } from '../random.ts'
import type { RowSheet } from '../row-sheet.ts'
import { type Desk, type Market, drawAsking } from './draw-requests.ts'
import { drawLetter } from './letters.ts'
import type { Asking } from './request.ts'

const DRAFTS = 10
/** How long those on hold still wait after the start, in minutes. */
const HELD_FOR = [4, 9, 14]

/** The job that releases a held request, as the verb would have queued it. */
function addRelease(sheet: RowSheet, dice: Dice, draft_id: string, due_at: number, created_at: number): void {
	sheet.add(outbox, {
		id: dice.uuid(),
		job_name: 'introduction.release',
		payload: JSON.stringify({ draft_id }),
		dedupe_key: `introduction.release:${draft_id}:${due_at}`,
		due_at,
		created_at,
	})
}

type Drawn = Asking & { listed: Listed }

function timesOf(dice: Dice, now: number, heldFor: number | null) {
	const created_at = heldFor === null ? now - dice.int(1, 9) * DAY - 2 * HOUR : now - MINUTE
	const release_at = heldFor === null ? null : now + heldFor * MINUTE
	return { created_at, updated_at: created_at, release_at, held_at: release_at && created_at }
}

function addDraft(sheet: RowSheet, dice: Dice, found: Drawn, times: ReturnType<typeof timesOf>): void {
	const { role, company, sender, readers, listed } = found
	const { release_at, created_at } = times
	const id = dice.uuid()
	sheet.add(introduction_drafts, {
		id,
		job_role_id: role.id,
		company_id: company.id,
		sent_by_hr_id: sender.id,
		sent_to_professional_id: listed.person.id,
		personalized_message: drawLetter(dice, role),
		status: release_at === null ? 'draft' : 'held',
		...times,
	})
	for (const reader of readers)
		sheet.add(introduction_readers, { introduction_id: id, hr_partner_id: reader.id, added_at: created_at })
	if (release_at !== null) addRelease(sheet, dice, id, release_at, created_at)
}

/** Requests that are not sent yet: drafts, and some on hold whose time is not over. */
export function addDrafts(sheet: RowSheet, market: Market, at: Desk): void {
	const dice = diceFor('drafts')
	const roles = market.roles.filter((role) => role.status === 'active')
	const taken = new Set<string>()
	for (const heldFor of [...Array.from({ length: DRAFTS }, () => null), ...HELD_FOR]) {
		const found = drawAsking(dice, market, at, roles)
		const pair = found && `${found.company.id}:${found.listed.person.id}`
		if (!found || !pair || taken.has(pair)) continue
		taken.add(pair)
		addDraft(sheet, dice, found, timesOf(dice, market.now, heldFor))
	}
}
