import type { Dice } from './random.ts'

/** A sector inside a sentence, and who watches over it. */
const sectors: Record<string, readonly [noun: string, regulator: string]> = {
	'Financial Services': ['financial services', 'the Central Bank'],
	Technology: ['technology', 'the data protection commission'],
	'Oil & Gas': ['oil and gas', 'the petroleum regulator'],
	Telecommunications: ['telecommunications', 'the communications commission'],
	Healthcare: ['healthcare', 'the Ministry of Health'],
	Manufacturing: ['manufacturing', 'the standards organisation'],
	'Retail & E-commerce': ['retail', 'the consumer protection commission'],
	'Professional Services': ['professional services', 'the corporate registry'],
	'Real Estate': ['property and construction', 'the planning authorities'],
	'Media & Entertainment': ['media', 'the broadcasting commission'],
	Education: ['education', 'the universities commission'],
	Agriculture: ['agriculture', 'the food and drug agency'],
	'Transportation & Logistics': ['transport and logistics', 'the ports authority'],
	'Hospitality & Tourism': ['hospitality', 'the tourism authority'],
	'Energy & Utilities': ['power and utilities', 'the electricity commission'],
}

export const sectorNoun = (industry: string): string => sectors[industry]?.[0] ?? industry.toLowerCase()
const regulatorOf = (industry: string): string => sectors[industry]?.[1] ?? 'the regulator'

const customers = ['180,000', '400,000', '650,000', '1.2 million', '2.4 million', '5 million']

type Setting = { industry: string; isNow: boolean; team?: number }

/** What may stand in a slot; figures grow out of the draw alone. */
const slots: Record<string, (dice: Dice, setting: Setting) => string> = {
	team: (dice, { team }) => String(team ?? dice.pick([40, 65, 80, 110, 120, 150, 180, 240, 320])),
	small: (dice) => String(dice.int(6, 24)),
	n: (dice) => dice.pick(['two', 'three', 'four', 'five', 'six', 'seven']),
	pct: (dice) => String(dice.int(12, 42)),
	bn: (dice) => `₦${dice.pick([2.4, 3.5, 4, 6, 7.5, 9, 12, 14, 18, 22, 28, 35, 48, 60, 85, 120])}bn`,
	m: (dice) => `₦${dice.int(6, 48) * 20}m`,
	months: (dice) => String(dice.int(8, 30)),
	days: (dice) => String(dice.int(14, 26)),
	sites: (dice) => String(dice.int(9, 90)),
	low: (dice) => String(dice.int(61, 78)),
	high: (dice) => String(dice.int(91, 98)),
	customers: (dice) => dice.pick(customers),
	sector: (_, { industry }) => sectorNoun(industry),
	regulator: (_, { industry }) => regulatorOf(industry),
}

const sentenceStart = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** @throws for a slot that does not exist: a slip in the texts */
function slot(name: string, dice: Dice, setting: Setting): string {
	const fill = slots[name]
	if (!fill) throw new Error(`no slot ${name}`)
	return fill(dice, setting)
}

/** Fills {slots} and chooses the tense of each [now|then]. */
export function fillText(template: string, dice: Dice, setting: Setting): string {
	const text = template
		.replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_, now: string, then: string) => (setting.isNow ? now : then))
		.replace(/\{(\w+)\}/g, (_, name: string) => slot(name, dice, setting))
	return sentenceStart(text)
}

/** "Raised 4 sites" -> "raised 4 sites", for the middle of a sentence. */
export function inSentence(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1)
}
