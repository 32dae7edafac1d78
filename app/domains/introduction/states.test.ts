import fc from 'fast-check'
import { expect, test } from 'vitest'
import { introductionStatuses } from '#db/schema/introduction.enums.ts'
import { type RequestEvent, type RequestState, after, seenByCompany, stateOf } from './states.ts'

const now = 1_790_000_000_000
const states: RequestState[] = [
	'pending',
	'accepting',
	'accepted',
	'revoked',
	'declined',
	'expired',
	'withdrawn',
]
const events: RequestEvent[] = [
	'accept',
	'undo_acceptance',
	'reveal',
	'decline',
	'withdraw',
	'expire',
	'revoke',
]
const pending = { status: 'pending', expires_at: now + 1, accepting_at: null, revoked_at: null } as const

test('the whole table of transitions', () => {
	const possible = states.flatMap((state) =>
		events.flatMap((event) => {
			const next = after(state, event)
			return next === null ? [] : [`${state} -${event}-> ${next}`]
		}),
	)
	expect(possible).toEqual([
		'pending -accept-> accepting',
		'pending -decline-> declined',
		'pending -withdraw-> withdrawn',
		'pending -expire-> expired',
		'accepting -undo_acceptance-> pending',
		'accepting -reveal-> accepted',
		'accepting -withdraw-> withdrawn',
		'accepted -revoke-> revoked',
	])
})

test('a pending request is expired from its last instant on', () => {
	expect(stateOf(pending, now)).toBe('pending')
	expect(stateOf({ ...pending, expires_at: now }, now)).toBe('expired')
})

test('an acceptance under way does not expire, and the company sees it as pending', () => {
	const row = { ...pending, expires_at: now - 1, accepting_at: now - 5 }
	expect(stateOf(row, now)).toBe('accepting')
	expect(seenByCompany(stateOf(row, now), true)).toBe('pending')
})

test('an account that is gone reads like access taken back, and changes nothing else', () => {
	const changed = states.filter((state) => seenByCompany(state, true) !== seenByCompany(state, false))
	expect(changed).toEqual(['accepted'])
	expect(seenByCompany('accepted', false)).toBe('revoked')
})

test('access taken back is a state of its own', () => {
	const row = { ...pending, status: 'accepted', revoked_at: now } as const
	expect(stateOf(row, now)).toBe('revoked')
})

test('an answered, expired or withdrawn row keeps its state for ever', () => {
	const final = introductionStatuses.filter((status) => status !== 'pending' && status !== 'accepted')
	fc.assert(
		fc.property(fc.constantFrom(...final), fc.integer(), fc.integer(), (status, expires_at, at) => {
			expect(stateOf({ ...pending, status, expires_at }, at)).toBe(status)
		}),
	)
})
