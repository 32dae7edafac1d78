import type { Dice } from '../random.ts'
import type { Employer } from './employer.ts'
import { groups } from './groups.ts'
import { singles } from './singles.ts'

/** Every third company of no group is known to nobody: people write its name, and no admin has resolved it yet. */
const isUnresolved = (index: number) => index % 3 === 1

export const unresolvedEmployers: readonly Employer[] = singles.filter((_, index) => isUnresolved(index))
export const knownSingles: readonly Employer[] = singles.filter((_, index) => !isUnresolved(index))

const grouped = groups.flatMap(({ head, members }) => [head, ...members])
const everybody = [...grouped, ...singles]
const isLarge = new Set(grouped)

/** Found by name, for lists that name companies. @throws when there is none: a slip in the lists */
export function employerCalled(name: string): Employer {
	const found = everybody.find((one) => one.name === name)
	if (!found) throw new Error(`no employer ${name} in the demo`)
	return found
}

const headOf = new Map(
	groups.flatMap(({ head, members }) => [head, ...members].map((one) => [one, head] as const)),
)

/** The head of the group an employer belongs to; itself where it belongs to none. */
export const groupOf = (one: Employer): Employer => headOf.get(one) ?? one

const industries = [...new Set(everybody.map((one) => one.industry))]
const weighted = (list: readonly Employer[]) => list.map((one) => [one, isLarge.has(one) ? 3 : 1] as const)
const byIndustry = new Map(
	industries.map((name) => [name, weighted(everybody.filter((one) => one.industry === name))]),
)
const anywhere = weighted(everybody)

/** Companies of groups employ more people than others. @param besides mostly not one of these; null is any sector */
export function drawEmployer(
	dice: Dice,
	industry: string | null,
	besides: readonly Employer[] = [],
): Employer {
	const choices = byIndustry.get(industry ?? '') ?? anywhere
	const drawn = dice.weighted(choices)
	return besides.includes(drawn) ? dice.weighted(choices) : drawn
}

const withoutForm = (name: string) => name.replace(/ (Ltd|Plc)$/, '')

/** Spellings of a company with a legal form; a school or a hospital has none. */
const variants: readonly ((name: string) => string)[] = [
	withoutForm,
	(name) => withoutForm(name).toUpperCase(),
	(name) => `${withoutForm(name)} Nig. Ltd`,
	(name) => `${withoutForm(name)} Nigeria Limited`,
	(name) => name.replace(/ Ltd$/, ' Limited').replace(/ Plc$/, ' PLC'),
]

/** The name as a person writes it: mostly the legal one, else an alias or a spelling of her own. */
export function writtenName(dice: Dice, { name, aliases }: Employer): string {
	if (dice.chance(0.76)) return name
	if (aliases.length > 0 && dice.chance(0.5)) return dice.pick(aliases)
	return withoutForm(name) === name ? name : dice.pick(variants)(name)
}
