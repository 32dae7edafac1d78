import { expect, test } from 'vitest'
import { make } from '#tests/factories/index.ts'
import { acts, introduce, one, refOf, rows, scene, send } from '#tests/introductions/scene.ts'
import { findUnmasked, listSent, readSent, readUnmasked } from '../index.server.ts'

test('a named reader sees exactly what the decisions list, and the showing is written down', async () => {
	using s = await scene()
	await make.work(s.app, s.her.id)
	const id = await introduce(s.app, s.hr, s.role, s.her)
	const page = await findUnmasked(s.hr.ctx, { ref: refOf(s.app, s.hr, s.her) })
	expect(page?.introduction_id).toBe(id)
	expect(Object.keys(page?.profile ?? {}).sort()).toEqual([
		'certifications',
		'confirmed_references',
		'contact',
		'education',
		'has_photo',
		'has_resume',
		'person',
		'work',
	])
	expect(Object.keys(page?.profile.person ?? {}).sort()).toEqual([
		'current_company',
		'current_title',
		'first_name',
		'last_name',
		'linkedin_url',
		'portfolio_url',
		'preferred_name',
		'profile_summary',
	])
	expect(page?.profile.contact).toEqual({ email: s.her.user.address, phone: null })
	const text = JSON.stringify(page?.profile)
	for (const secret of [s.her.id, s.her.user.id, '45000000', '80000000', 'salary'])
		expect(text).not.toContain(secret)
	const audit = await one(
		s.app,
		"SELECT * FROM user_activity_logs WHERE action_type = 'introduction.read_unmasked'",
	)
	expect(audit).toMatchObject({ user_id: s.hr.user.id, entity_id: id })
	const ledger = await one(s.app, "SELECT * FROM disclosure_ledger WHERE surface = 'page'")
	expect(ledger).toMatchObject({
		professional_id: s.her.id,
		viewer_user_id: s.hr.user.id,
		introduction_id: id,
	})
	const fields = JSON.parse(String(ledger.fields)) as string[]
	expect(JSON.parse(String(audit.metadata)).fields).toEqual(fields)
	expect(fields).toEqual(
		expect.arrayContaining(['first_name', 'email', 'work', 'education', 'confirmed_references']),
	)
})

test('references are told as a number only', async () => {
	using s = await scene()
	const { crypto, ids, database } = s.app.runtime
	for (const [name, status, permission] of [
		['Chief Bayo Ogunlesi', 'verified', 1],
		['Dr Hauwa Sani', 'verified', 0],
		['Mr Emeka Nnadi', 'pending', 1],
	] as const) {
		const id = ids.uuid()
		await database.unsafeClient.execute({
			sql: `INSERT INTO professional_references (id, professional_id, reference_name, reference_email, relationship, verification_status, permission_granted)
				VALUES (?, ?, ?, ?, 'former chairman', ?, ?)`,
			args: [
				id,
				s.her.id,
				name,
				crypto.seal(
					{ table: 'professional_references', column: 'reference_email', row: id },
					'r@mail.example',
				),
				status,
				permission,
			],
		})
	}
	const id = await introduce(s.app, s.hr, s.role, s.her)
	const profile = await readUnmasked(s.hr.ctx, { introduction_id: id })
	expect(profile.confirmed_references).toBe(1)
	for (const name of ['Ogunlesi', 'Sani', 'Nnadi', 'r@mail.example'])
		expect(JSON.stringify(profile)).not.toContain(name)
})

test('nobody else of the company, no other company, nobody before acceptance', async () => {
	using s = await scene()
	const reader = await make.hrPartner(s.app, { company: s.company })
	const owner = await make.hrPartner(s.app, { company: s.company, role_in_platform: 'owner' })
	const stranger = await make.hrPartner(s.app)
	const id = await send(s.app, s.hr, s.role, s.her, [reader])
	const at = refOf(s.app, s.hr, s.her)
	expect(await findUnmasked(s.hr.ctx, { ref: at })).toBeNull()
	await s.app.runtime.database.unsafeClient.execute({
		sql: "UPDATE introduction_requests SET status = 'accepted', response_date = sent_at WHERE id = ?",
		args: [id],
	})
	expect(await findUnmasked(reader.ctx, { ref: at })).not.toBeNull()
	expect(await findUnmasked(owner.ctx, { ref: at })).toBeNull()
	expect(await findUnmasked(stranger.ctx, { ref: at })).toBeNull()
	expect(await findUnmasked(stranger.ctx, { ref: refOf(s.app, stranger, s.her) })).toBeNull()
	for (const partner of [owner, stranger])
		await expect(readUnmasked(partner.ctx, { introduction_id: id })).rejects.toMatchObject({
			code: 'not_found',
		})
	expect(await readSent(owner.ctx, { id })).toMatchObject({
		state: 'accepted',
		contact: null,
		is_reader: false,
	})
	await expect(readSent(stranger.ctx, { id })).rejects.toMatchObject({ code: 'not_found' })
	expect(await findUnmasked(s.hr.ctx, { ref: 'no ref' })).toBeNull()
	const shown = await rows(
		s.app,
		"SELECT DISTINCT viewer_user_id FROM disclosure_ledger WHERE surface = 'page'",
	)
	expect(shown).toEqual([{ viewer_user_id: reader.user.id }])
})

test('what stays open stays open: neither a pause nor a block ends it, erasure does', async () => {
	using s = await scene()
	const id = await introduce(s.app, s.hr, s.role, s.her)
	const at = refOf(s.app, s.hr, s.her)
	const { unsafeClient } = s.app.runtime.database
	await unsafeClient.execute({
		sql: 'UPDATE professionals SET open_to_opportunities = 0 WHERE id = ?',
		args: [s.her.id],
	})
	expect(await findUnmasked(s.hr.ctx, { ref: at })).not.toBeNull()
	await unsafeClient.execute({
		sql: "UPDATE users SET status = 'deleted' WHERE id = ?",
		args: [s.her.user.id],
	})
	expect(await findUnmasked(s.hr.ctx, { ref: at })).toBeNull()
	expect(await readSent(s.hr.ctx, { id })).toMatchObject({ state: 'revoked', contact: null })
	expect((await listSent(s.hr.ctx, { status: 'accepted' })).items).toMatchObject([{ state: 'revoked' }])
})

test('a reader who has not given the undertaking is asked for it first', async () => {
	using s = await scene()
	const id = await introduce(s.app, s.hr, s.role, s.her)
	await s.app.runtime.database.unsafeClient.execute({
		sql: 'DELETE FROM accepted_agreements WHERE user_id = ?',
		args: [s.hr.user.id],
	})
	await expect(readUnmasked(s.hr.ctx, { introduction_id: id })).rejects.toMatchObject({ code: 'forbidden' })
})

test('the contact on the page of the request is a showing too, with the fewer fields it shows', async () => {
	using s = await scene()
	const id = await introduce(s.app, s.hr, s.role, s.her)
	await readSent(s.hr.ctx, { id })
	const ledger = await one(s.app, "SELECT fields FROM disclosure_ledger WHERE surface = 'page'")
	expect(JSON.parse(String(ledger.fields)).sort()).toEqual([
		'current_company',
		'current_title',
		'email',
		'first_name',
		'last_name',
		'phone',
		'preferred_name',
	])
	expect(await acts(s.app, id)).toContain('introduction.read_unmasked')
})

test('the company never learns whether she has looked', async () => {
	using s = await scene()
	const id = await send(s.app, s.hr, s.role, s.her)
	const before = await readSent(s.hr.ctx, { id })
	await s.app.runtime.database.unsafeClient.execute({
		sql: 'UPDATE introduction_requests SET viewed_by_professional = 1, viewed_at = sent_at + 5 WHERE id = ?',
		args: [id],
	})
	expect(await readSent(s.hr.ctx, { id })).toEqual(before)
	expect(JSON.stringify(before)).not.toContain('view')
})
