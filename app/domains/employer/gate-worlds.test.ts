import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, inject, test } from 'vitest'
import { openDatabase } from '#db/client.server.ts'
import { type GateRules, canSee } from '#app/policy/gate.ts'
import { modelSees } from '#tests/policy/gate-model.ts'
import { type World, WORLD_NOW, worlds } from '#tests/policy/gate-world.ts'
import { type MadeWorld, makeWorld, worldCrypto } from '#tests/policy/make-world.ts'
import { listVisible, readGateSubjects, readParties, regateProfessional } from './index.server.ts'

const WORLDS = 200

const folder = mkdtempSync(join(tmpdir(), 'nexus-worlds-'))
const file = join(folder, 'nexus.db')
copyFileSync(inject('templateDatabase'), file)
const database = openDatabase({ url: `file:${file}` })
const ctx = { fresh: database.fresh, crypto: worldCrypto }
afterAll(() => {
	database.close()
	rmSync(folder, { recursive: true, force: true })
})

type Tally = { visible: number; hidden: number; reasons: Set<string> }

/** Function, SQL condition and model for every pair of HR partner and professional. */
async function compare(world: World, made: MadeWorld, tally: Tally): Promise<void> {
	const rules: GateRules = { required: world.required, inboxLimit: world.inboxLimit, now: WORLD_NOW }
	const people = made.people.map(({ id }) => id)
	const subjects = await readGateSubjects(database.fresh, people, WORLD_NOW)
	for (const [companyAt, { hr }] of made.companies.entries()) {
		const viewer = await readParties(ctx, hr)
		const inSql = await listVisible(database.fresh, viewer, people, rules)
		for (const [personAt, id] of people.entries()) {
			const subject = subjects.get(id)
			if (!subject) throw new Error('a person of the world is missing')
			const decision = canSee(viewer, subject, rules)
			if (!decision.visible) tally.reasons.add(decision.reason)
			tally[decision.visible ? 'visible' : 'hidden'] += 1
			const place = `company ${companyAt}, person ${personAt}`
			expect([place, 'sql', inSql.has(id)]).toEqual([place, 'sql', decision.visible])
			expect([place, 'model', modelSees(world, made, rules, companyAt, personAt)]).toEqual([
				place,
				'model',
				decision.visible,
			])
		}
	}
}

/** The first person takes a new job; her tokens follow in the same batch. */
async function move(world: World, made: MadeWorld): Promise<World> {
	const [first, ...others] = world.people
	const id = made.people[0]?.id
	if (!first || !id) return world
	const regate = await regateProfessional(database.fresh, id, {
		current_company: world.move,
		has_no_employer: false,
	})
	await database.transaction((w) => {
		w.add({
			sql: 'UPDATE professionals SET current_company = ?, has_no_employer = 0 WHERE id = ?',
			args: [world.move, id],
		})
		regate(w)
	})
	return { ...world, people: [{ ...first, current: world.move, noEmployer: false }, ...others] }
}

test(
	`the gate's function, its SQL form and the written rule agree on ${WORLDS} random worlds`,
	{ timeout: 180_000 },
	async () => {
		const tally: Tally = { visible: 0, hidden: 0, reasons: new Set() }
		await fc.assert(
			fc.asyncProperty(worlds, async (world) => {
				const made = await makeWorld(database, world)
				await compare(world, made, tally)
				await compare(await move(world, made), made, tally)
			}),
			{ numRuns: WORLDS },
		)
		expect(tally.visible).toBeGreaterThan(50)
		expect(tally.hidden).toBeGreaterThan(50)
		expect([...tally.reasons].sort()).toEqual(
			[
			'agency', 'blocked', 'company_inactive', 'company_unverified', 'inbox_full', 'level', 'not_open', 'paused', 'private',
			'subject_inactive', 'viewer_inactive',
		], // prettier-ignore
		)
	},
)
