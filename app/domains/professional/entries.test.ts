import { afterEach, beforeEach, expect, test } from 'vitest'
import { make } from '#tests/factories/index.ts'
import { type TestApp, testApp } from '#tests/setup/app.ts'
import {
	addCertification,
	addEducation,
	addReference,
	listCertifications,
	listEducation,
	listReferences,
	listSkills,
	readOwnDetails,
	removeCertification,
	removeEducation,
	removeReference,
	removeSkill,
	saveSkills,
	updateCertification,
	updateEducation,
	updatePreferences,
	updateReference,
} from './index.server.ts'
import { CertificationEntry, EducationEntry, ReferenceEntry, UpdatePreferences } from './schema.ts'

let app: TestApp
beforeEach(async () => {
	app = await testApp()
})
afterEach(() => app.close())

async function rows(sql: string, ...args: (string | number)[]) {
	return (await app.runtime.database.unsafeClient.execute({ sql, args })).rows
}
const auditsOf = async (userId: string) =>
	(await rows('SELECT action_type FROM user_activity_logs WHERE user_id = ? ORDER BY rowid', userId)).map(
		(row) => row.action_type,
	)

const degree = (more: Record<string, string> = {}) =>
	EducationEntry.parse({
		institution_name: 'University of Ibadan',
		degree_type: 'bachelor',
		field_of_study: 'Economics',
		start_year: '1996',
		end_year: '2000',
		...more,
	})
const certificate = (more: Record<string, string> = {}) =>
	CertificationEntry.parse({
		certification_name: 'FCA',
		issuing_organization: 'Institute of Chartered Accountants of Nigeria',
		issue_date: '12/3/2012',
		...more,
	})
const referee = (more: Record<string, string> = {}) =>
	ReferenceEntry.parse({
		reference_name: 'Ngozi Balogun',
		reference_email: 'Ngozi.Balogun@gmail.com',
		reference_phone: '0803 555 0142',
		relationship: 'manager',
		permission_granted: 'on',
		...more,
	})
const skills = (skill_name: string[], more: Partial<Parameters<typeof saveSkills>[1]> = {}) => ({
	skill_name,
	proficiency_level: 'expert' as const,
	years_of_experience: null,
	is_primary_skill: false,
	...more,
})

test('adds, changes and removes a degree, each with its audit row and the points it is worth', async () => {
	const amaka = await make.professional(app)
	const { id } = await addEducation(amaka.ctx, degree())
	expect((await readOwnDetails(amaka.ctx)).profile_completeness).toBe(15)
	await updateEducation(amaka.ctx, { id, entry: degree({ grade: 'First class' }) })
	expect(await listEducation(amaka.ctx)).toMatchObject([{ id, grade: 'First class', end_year: 2000 }])
	await removeEducation(amaka.ctx, { id })
	expect(await listEducation(amaka.ctx)).toEqual([])
	expect((await readOwnDetails(amaka.ctx)).profile_completeness).toBe(0)
	expect(await auditsOf(amaka.user.id)).toEqual([
		'profile.education.add',
		'profile.education.update',
		'profile.education.remove',
	])
})

test('refuses years and days that cannot be so, beside the field', async () => {
	const amaka = await make.professional(app)
	await expect(addEducation(amaka.ctx, degree({ end_year: '1990' }))).rejects.toMatchObject({
		fields: { end_year: expect.any(String) },
	})
	await expect(
		addEducation(amaka.ctx, degree({ start_year: '2030', end_year: '2031' })),
	).rejects.toMatchObject({
		fields: { start_year: expect.any(String), end_year: expect.any(String) },
	})
	await expect(addCertification(amaka.ctx, certificate({ issue_date: '10/11/2026' }))).rejects.toMatchObject({
		fields: { issue_date: expect.any(String) },
	})
	await expect(addCertification(amaka.ctx, certificate({ expiry_date: 'March 2010' }))).rejects.toMatchObject(
		{
			fields: { expiry_date: expect.any(String) },
		},
	)
	expect(
		CertificationEntry.safeParse({ ...certificate(), credential_url: 'http://plain.example' }).success,
	).toBe(false)
})

test('a certificate that reads differently loses our confirmation', async () => {
	const amaka = await make.professional(app)
	const { id } = await addCertification(amaka.ctx, certificate())
	await app.runtime.database.unsafeClient.execute('UPDATE professional_certifications SET is_verified = 1')
	await updateCertification(amaka.ctx, { id, entry: certificate() })
	expect(await listCertifications(amaka.ctx)).toMatchObject([{ is_verified: true }])
	await updateCertification(amaka.ctx, { id, entry: certificate({ credential_id: 'MB 012345' }) })
	expect(await listCertifications(amaka.ctx)).toMatchObject([{ is_verified: false }])
	await removeCertification(amaka.ctx, { id })
	expect(await listCertifications(amaka.ctx)).toEqual([])
})

test('a referee’s address and number lie encrypted and are read back for her alone', async () => {
	const amaka = await make.professional(app)
	const { id } = await addReference(amaka.ctx, referee())
	const [row] = await rows(
		'SELECT reference_email, reference_phone FROM professional_references WHERE id = ?',
		id,
	)
	expect(row).toMatchObject({
		reference_email: expect.stringMatching(/^v1\./),
		reference_phone: expect.stringMatching(/^v1\./),
	})
	expect(await listReferences(amaka.ctx)).toMatchObject([
		{
			reference_email: 'ngozi.balogun@gmail.com',
			reference_phone: '+2348035550142',
			permission_granted: true,
		},
	])
	expect(Object.keys((await listReferences(amaka.ctx))[0] ?? {})).not.toContain('verification_notes')
	expect(JSON.stringify(await rows('SELECT * FROM user_activity_logs'))).not.toMatch(/ngozi|balogun|5550142/i)
})

test('another person in a referee’s place has confirmed nothing', async () => {
	const amaka = await make.professional(app)
	const { id } = await addReference(amaka.ctx, referee())
	await app.runtime.database.unsafeClient.execute(
		"UPDATE professional_references SET verification_status = 'verified'",
	)
	await updateReference(amaka.ctx, { id, entry: referee({ reference_title: 'Chief Executive' }) })
	expect(await listReferences(amaka.ctx)).toMatchObject([{ verification_status: 'verified' }])
	await updateReference(amaka.ctx, { id, entry: referee({ reference_email: 'other@gmail.com' }) })
	expect(await listReferences(amaka.ctx)).toMatchObject([{ verification_status: 'pending' }])
	await removeReference(amaka.ctx, { id })
	expect(await listReferences(amaka.ctx)).toEqual([])
})

test('no colleague is a referee: not by name, spelling or mail domain, nor at a second current employer', async () => {
	const amaka = await make.professional(app, { current_company: 'Kola Bank Plc' })
	await make.work(app, amaka.id, {
		company_name: 'Bonny Marine Limited',
		job_title: 'Non-executive Director',
	})
	for (const reference_company of ['Kola Bank', 'KOLA BANK NIGERIA LTD', 'Bonny Marine']) {
		await expect(addReference(amaka.ctx, referee({ reference_company }))).rejects.toMatchObject({
			fields: { reference_company: expect.stringContaining('colleagues') },
		})
	}
	await expect(
		addReference(amaka.ctx, referee({ reference_email: 'n.balogun@kolabank.com' })),
	).rejects.toMatchObject({
		fields: { reference_email: expect.stringContaining('Kola Bank Plc') },
	})
	await addReference(
		amaka.ctx,
		referee({ reference_company: 'Adunola Foods Plc', reference_email: 'n@adunolafoods.com' }),
	)
	expect(await listReferences(amaka.ctx)).toHaveLength(1)
})

test('skills are stored by the taxonomy’s name in lower case, however they are written, once each', async () => {
	const amaka = await make.professional(app)
	await saveSkills(amaka.ctx, skills(['Project Management', 'project-management', 'SQL']))
	expect(await rows('SELECT skill_name FROM professional_skills ORDER BY 1')).toMatchObject([
		{ skill_name: 'project management' },
		{ skill_name: 'sql' },
	])
	await saveSkills(amaka.ctx, skills(['sql'], { proficiency_level: 'beginner', years_of_experience: 7 }))
	expect(await listSkills(amaka.ctx)).toMatchObject([
		{ name: 'Project Management' },
		{ name: 'SQL', proficiency_level: 'beginner', years_of_experience: 7 },
	])
	await removeSkill(amaka.ctx, { skill_name: 'SQL' })
	expect(await listSkills(amaka.ctx)).toHaveLength(1)
	await expect(removeSkill(amaka.ctx, { skill_name: 'SQL' })).rejects.toMatchObject({ code: 'not_found' })
	expect(await auditsOf(amaka.user.id)).toEqual([
		'profile.skill.add',
		'profile.skill.update',
		'profile.skill.remove',
	])
})

test('an unknown skill is refused with what may have been meant', async () => {
	const amaka = await make.professional(app)
	await expect(saveSkills(amaka.ctx, skills(['SQL', 'Projekt Managment']))).rejects.toMatchObject({
		fields: { skill_name: expect.stringMatching(/Projekt Managment.*Did you mean Project Management/) },
	})
	await expect(saveSkills(amaka.ctx, skills(['Xyzzy']))).rejects.toMatchObject({
		fields: { skill_name: expect.stringContaining('Choose one from the list') },
	})
	expect(await listSkills(amaka.ctx)).toEqual([])
})

test('takes five main skills and no sixth, even when two come at once', async () => {
	const amaka = await make.professional(app)
	await saveSkills(
		amaka.ctx,
		skills(['SQL', 'Python', 'Compliance', 'Supply Chain'], { is_primary_skill: true }),
	)
	const results = await Promise.allSettled([
		saveSkills(amaka.ctx, skills(['Risk Management'], { is_primary_skill: true })),
		saveSkills(amaka.ctx, skills(['Data Analysis'], { is_primary_skill: true })),
	])
	expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected'])
	expect((await listSkills(amaka.ctx)).filter((skill) => skill.is_primary_skill)).toHaveLength(5)
	await saveSkills(amaka.ctx, skills(['SQL'], { is_primary_skill: true, years_of_experience: 9 }))
})

test('entries of another person and unknown ids are absent', async () => {
	const [amaka, tunde] = [await make.professional(app), await make.professional(app)]
	const [education, certification, reference] = [
		await addEducation(tunde.ctx, degree()),
		await addCertification(tunde.ctx, certificate()),
		await addReference(tunde.ctx, referee()),
	]
	const absent = { code: 'not_found' }
	for (const id of [education.id, certification.id, reference.id, app.runtime.ids.uuid(), 'nonsense']) {
		await expect(updateEducation(amaka.ctx, { id, entry: degree() })).rejects.toMatchObject(absent)
		await expect(updateCertification(amaka.ctx, { id, entry: certificate() })).rejects.toMatchObject(absent)
		await expect(updateReference(amaka.ctx, { id, entry: referee() })).rejects.toMatchObject(absent)
		await expect(removeEducation(amaka.ctx, { id })).rejects.toMatchObject(absent)
		await expect(removeCertification(amaka.ctx, { id })).rejects.toMatchObject(absent)
		await expect(removeReference(amaka.ctx, { id })).rejects.toMatchObject(absent)
	}
	expect(await rows('SELECT count(*) AS n FROM professional_references')).toMatchObject([{ n: 1 }])
})

test('preferences keep pay in order and are hers alone to change', async () => {
	const amaka = await make.professional(app)
	app.clock.advance(1_000)
	const wishes = {
		salary_expectation_min: '45m',
		salary_expectation_max: 'N80,000,000',
		notice_period_days: '60',
	}
	await updatePreferences(amaka.ctx, UpdatePreferences.parse({ ...wishes, willing_to_relocate: 'on' }))
	expect(await readOwnDetails(amaka.ctx)).toMatchObject({
		salary_expectation_min: 45_000_000,
		salary_expectation_max: 80_000_000,
		notice_period_days: 60,
		willing_to_relocate: true,
		updated_at: app.clock.now(),
	})
	const crossed = UpdatePreferences.safeParse({ ...wishes, salary_expectation_max: '40m' })
	expect(crossed.error?.issues.map((issue) => issue.path)).toEqual([['salary_expectation_max']])
	const admin = await make.admin(app)
	await expect(updatePreferences(admin.ctx as never, UpdatePreferences.parse(wishes))).rejects.toMatchObject({
		code: 'not_found',
	})
	expect(await auditsOf(amaka.user.id)).toEqual(['profile.update'])
})
