import { afterEach, beforeEach, expect, test } from 'vitest'
import * as notices from '#app/routes/hr/notifications.tsx'
import * as terms from '#app/routes/hr/terms.tsx'
import * as ownNotices from '#app/routes/professional/notifications.tsx'
import { make } from '#tests/factories/index.ts'
import { type TestApp, testApp } from '#tests/setup/app.ts'
import { fillIn, get, signIn } from '#tests/setup/browser.ts'

let app: TestApp
beforeEach(async () => {
	app = await testApp()
})
afterEach(() => app.close())

async function rows(sql: string, ...args: (string | number)[]) {
	return (await app.runtime.database.unsafeClient.execute({ sql, args })).rows
}

type FormAnswer = { form: { errors: Record<string, string[]> } }

test('the agreements are accepted once, and lead back to where one came from', async () => {
	const { viewer, user } = await make.hrPartner(app, { agreed: false })
	const cookie = await signIn(app, viewer)
	const path = '/hr/terms?redirect_to=%2Fhr%2Fsearch%3Fq%3Dtax'
	expect((await get(terms, path, { cookie })).data).toMatchObject({
		accepted: false,
		redirectTo: '/hr/search?q=tax',
	})
	const bare = await fillIn(terms, path, { redirect_to: '/hr/search?q=tax' }, { cookie })
	expect(Object.keys((bare.data as FormAnswer).form.errors)).toHaveLength(3)
	const ticks = { accept_terms: 'on', accept_undertaking: 'on', accept_data_processing: 'on' }
	const done = await fillIn(terms, path, { ...ticks, redirect_to: '/hr/search?q=tax' }, { cookie })
	expect(done).toMatchObject({ status: 303, location: '/hr/search?q=tax' })
	expect(await rows('SELECT id FROM accepted_agreements WHERE user_id = ?', user.id)).toHaveLength(3)
	const outside = await fillIn(terms, '/hr/terms', { ...ticks, redirect_to: '//evil.example' }, { cookie })
	expect(outside).toMatchObject({ status: 303, location: '/hr' })
	expect((await get(terms, path, { cookie })).data).toMatchObject({ accepted: true })
})

async function notify(userId: string, title: string) {
	await rows(
		`INSERT INTO notifications (id, user_id, notification_type, title, message, action_url, channel, status, created_at)
		VALUES (?, ?, 'role_closed', ?, 'A note.', '/home', 'in_app', 'delivered', ?)`,
		app.runtime.ids.uuid(),
		userId,
		title,
		app.clock.now(),
	)
}

test.each([
	['hr', notices, '/hr/notifications'],
	['professional', ownNotices, '/notifications'],
] as const)('notices of a %s: own ones only, by pages, marked as read at once', async (kind, route, path) => {
	const me = kind === 'hr' ? await make.hrPartner(app) : await make.professional(app)
	const other = kind === 'hr' ? await make.hrPartner(app) : await make.professional(app)
	const cookie = await signIn(app, me.viewer)
	for (let n = 0; n < 21; n += 1) {
		app.clock.advance(1_000)
		await notify(me.user.id, `Mine ${n}`)
	}
	await notify(other.user.id, 'Not mine')
	type Page = { items: { title: string; is_read: boolean }[]; next: string | null }
	const first = (await get(route, path, { cookie })).data as Page
	expect(first.items.map((item) => item.title)).not.toContain('Not mine')
	expect(first.items[0]?.title).toBe('Mine 20')
	const second = (await get(route, `${path}?after=${first.next}`, { cookie })).data as Page
	expect(second.items.map((item) => item.title)).toEqual(['Mine 0'])
	expect((await fillIn(route, path, { intent: 'read_all' }, { cookie })).status).toBe(303)
	const after = (await get(route, path, { cookie })).data as Page
	expect(after.items.every((item) => item.is_read)).toBe(true)
	expect(await rows('SELECT id FROM notifications WHERE is_read = 0')).toHaveLength(1)
})
