import {
	employer_aliases,
	employer_domains,
	employer_groups,
	introduction_requests,
} from '#db/schema/index.ts'
import { build, toStatement } from '#db/statements.ts'
import { regateProfessional } from '#app/domains/employer/index.server.ts'
import { searchPeople } from '#app/domains/search/index.server.ts'
import { parseSearch } from '#app/domains/search/schema.ts'
import { DAY } from '#app/lib/clock.ts'
import { ref } from '#app/policy/reference.server.ts'
import type { TestApp } from '../setup/app.ts'
import { make } from './make.ts'

export type Partner = Awaited<ReturnType<typeof make.hrPartner>>
export type Person = Awaited<ReturnType<typeof make.professional>>

/** People with the gate tokens that the verbs derive, HR partners, and searches by the words of an address. */
export function searchScene(app: TestApp) {
	const query = (text: string) => parseSearch(new URLSearchParams(text)).query

	const search = (partner: Partner, text = '') => searchPeople(partner.ctx, query(text))

	const refOf = (partner: Partner, person: Person) => ref(partner.company.id, person.id, partner.ctx.keys.ref)

	const write = (...queries: Parameters<typeof toStatement>[0][]) =>
		app.runtime.database.transaction((w) => w.add(...queries.map(toStatement)))

	async function finds(partner: Partner, person: Person, text = ''): Promise<boolean> {
		const { cards } = await search(partner, text)
		return cards.some((card) => card.ref === refOf(partner, person))
	}

	async function person(columns: Parameters<typeof make.professional>[1] = {}): Promise<Person> {
		const made = await make.professional(app, {
			confidential_search: true,
			agencies_allowed: true,
			tokens: [],
			...columns,
		})
		await regate(made)
		return made
	}

	async function regate(made: Person) {
		const tokens = await regateProfessional(app.runtime.database.fresh, made.id, {})
		await app.runtime.database.transaction((w) => tokens(w))
	}

	const partnerOf = async (columns: Parameters<typeof make.company>[1], address?: string) =>
		make.hrPartner(app, { company: await make.company(app, columns), address })

	async function kolaGroup() {
		const [holdings, bank] = [app.runtime.ids.uuid(), app.runtime.ids.uuid()]
		const pensions = app.runtime.ids.uuid()
		const stamp = { created_at: app.clock.now() }
		await write(
			build.insert(employer_groups).values({ id: holdings, group_name: 'Kola Holdings', ...stamp }),
			build
				.insert(employer_groups)
				.values({ id: bank, group_name: 'Kola Bank', parent_group_id: holdings, ...stamp }),
			build
				.insert(employer_groups)
				.values({ id: pensions, group_name: 'Kola Pensions', parent_group_id: holdings, ...stamp }),
			build.insert(employer_aliases).values({
				id: app.runtime.ids.uuid(),
				group_id: bank,
				alias: 'KB Nigeria',
				alias_key: 'kb',
				...stamp,
			}),
			build.insert(employer_domains).values({ domain: 'kolabank.example', group_id: bank, ...stamp }),
		)
	}

	async function ask(partner: Partner, asked: Person) {
		const role = await make.role(app, partner)
		await write(
			build.insert(introduction_requests).values({
				id: app.runtime.ids.uuid(),
				job_role_id: role.id,
				company_id: partner.company.id,
				sent_by_hr_id: partner.id,
				sent_to_professional_id: asked.id,
				status: 'pending',
				expires_at: app.clock.now() + 7 * DAY,
				sent_at: app.clock.now(),
				created_at: app.clock.now(),
				masked_snapshot: '{}',
			}),
		)
		return role
	}

	async function documentOf(of: Person): Promise<string> {
		const rows = await app.runtime.database.unsafeClient.execute({
			sql: 'SELECT document_id FROM search_document_keys WHERE professional_id = ?',
			args: [of.id],
		})
		return String(rows.rows[0]?.document_id)
	}

	return { query, search, refOf, write, finds, person, regate, partnerOf, kolaGroup, ask, documentOf }
}
