import { startOfWatDay } from '#app/lib/clock.ts'
import { isDomainNear } from '#app/policy/employer-domain.ts'
import { employerKey, isNear } from '#app/policy/employer-name.ts'
import type { GateRules } from '#app/policy/gate.ts'
import { type World, type WorldPerson, groupName } from './gate-world.ts'
import type { MadeWorld } from './make-world.ts'

/**
 * `can_see` read off confidentiality.md word by word, over the world's own description: no tokens, no SQL, no
 * code of the gate. Only the comparison of two names is shared, which has tests of its own.
 */
export function modelSees(
	world: World,
	made: MadeWorld,
	rules: GateRules,
	companyAt: number,
	personAt: number,
): boolean {
	const [c, p] = [world.companies[companyAt], world.people[personAt]]
	if (!c || !p) throw new Error('no such place in the world')
	const hrActive = c.hrStatus === 'active' && c.userStatus === 'active'
	const levels = rules.required === 'full' ? ['full', 'premium'] : ['basic', 'full', 'premium']
	const conditions = [
		hrActive,
		c.verification === 'verified' || c.verification === 'premium',
		c.status === 'active',
		p.userStatus === 'active',
		p.open,
		p.paused === null || p.paused <= rules.now,
		p.visibility === 'network' || p.visibility === 'public',
		levels.includes(p.level),
		!isInboxFull(world, p, rules),
		!modelBlocks(world, made, companyAt, personAt),
	]
	return conditions.every(Boolean)
}

function isInboxFull(world: World, p: WorldPerson, rules: GateRules): boolean {
	const seen = p.requests.slice(0, world.companies.length).filter((r) => !r.suppressed)
	const pending = seen.filter((r) => r.status === 'pending' && (r.expires > rules.now || r.accepting))
	const month = seen.filter((r) => r.sent >= startOfWatDay('2026-11-01'))
	return pending.length >= rules.inboxLimit || (p.monthLimit !== null && month.length >= p.monthLimit)
}

const groupNames = (world: World, at: number) => [groupName(at), world.groups[at]?.alias ?? []].flat()

function ownDomains(world: World, companyAt: number): string[] {
	const c = world.companies[companyAt]
	return [c?.domain, c?.mail].filter((d): d is string => typeof d === 'string' && d !== 'gmail.com')
}

const hostOf = (domain: string) => domain.split('.').slice(-2).join('.')

/** group(parties): by exact name, by mail domain, by near name, then up and down. */
function familyOf(
	world: World,
	made: MadeWorld,
	companyAt: number,
): { resolved: Set<number>; all: Set<number> } {
	const name = world.companies[companyAt]?.name ?? ''
	const domains = ownDomains(world, companyAt)
	const [resolved, all] = [new Set<number>(), new Set<number>()]
	made.groups.forEach((group, at) => {
		const names = groupNames(world, at)
		const owns = (domain: string | null | undefined) =>
			Boolean(domain && group.domain && domain !== 'gmail.com' && hostOf(domain) === hostOf(group.domain))
		if (names.some((n) => employerKey(n) === employerKey(name))) resolved.add(at)
		if (owns(world.companies[companyAt]?.domain)) resolved.add(at)
		const near =
			names.some((n) => isNear(n, name) || domains.some((d) => isDomainNear(d, n))) ||
			(group.domain !== null && isDomainNear(group.domain, name))
		if (resolved.has(at) || domains.some(owns) || near) all.add(at)
	})
	for (let round = 0; round < made.groups.length; round += 1)
		made.groups.forEach(({ parent }, at) => {
			if (parent !== null && all.has(at)) all.add(parent)
			if (parent !== null && all.has(parent)) all.add(at)
		})
	return { resolved, all }
}

/** Her own list hits the company, its family or its sectors. */
function listHits(world: World, made: MadeWorld, companyAt: number, personAt: number): boolean {
	const family = familyOf(world, made, companyAt)
	const industries = [
		world.companies[companyAt]?.industry,
		...[...family.resolved].map((at) => world.groups[at]?.industry),
	]
	const groups = [...family.all].map((at) => made.groups[at]?.id)
	return (made.people[personAt]?.blocks ?? []).some(
		(b) =>
			b.company_id === made.companies[companyAt]?.id ||
			(b.group_id !== null && groups.includes(b.group_id)) ||
			(b.sector !== null && industries.includes(b.sector)),
	)
}

/** The four ways of `blocked`. */
function modelBlocks(world: World, made: MadeWorld, companyAt: number, personAt: number): boolean {
	const [c, p] = [world.companies[companyAt], world.people[personAt]]
	if (!c || !p) return true
	const samePerson =
		p.phone !== null && p.phone === c.phone && made.companies[companyAt]?.phoneProved === true
	const atWork = p.confidential && worksThere(world, made, companyAt, p)
	return listHits(world, made, companyAt, personAt) || c.isAgency || samePerson || atWork
}

function worksThere(world: World, made: MadeWorld, companyAt: number, p: WorldPerson): boolean {
	const employers = [p.current, ...p.work.filter((w) => w.isCurrent).map((w) => w.name)].filter(
		(n) => n !== null,
	)
	if (employers.length === 0) return !p.noEmployer
	const { all } = familyOf(world, made, companyAt)
	const company = world.companies[companyAt]?.name ?? ''
	const names = [company, ...[...all].flatMap((at) => groupNames(world, at))]
	const domains = [
		...ownDomains(world, companyAt),
		...[...all].flatMap((at) => made.groups[at]?.domain ?? []),
	]
	return employers.some((employer) => {
		const bearers = made.groups.map((_, at) => at).filter((at) => groupNames(world, at).some((n) => employerKey(n) === employerKey(employer))) // prettier-ignore
		if (bearers.some((at) => all.has(at))) return true
		if (bearers.length === 1) return false
		return names.some((n) => isNear(n, employer)) || domains.some((d) => isDomainNear(d, employer))
	})
}
