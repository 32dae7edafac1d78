import type { Craft } from '../crafts/index.ts'
import { fillText, inSentence, sectorNoun } from '../fill-text.ts'
import type { Dice } from '../random.ts'
import {
	approaches,
	communities,
	firstResults,
	focuses,
	openings,
	scales,
	secondResults,
	wishes,
} from './phrases.ts'

export type SummaryFacts = {
	craft: Craft
	focus: string
	years: number
	industry: string
	/** The sector before the present one; the same where there was no other. */
	formerIndustry: string
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function sentences(dice: Dice, facts: SummaryFacts) {
	const { craft, years, focus, industry, formerIndustry } = facts
	const former = formerIndustry === industry ? 'another company of the sector' : sectorNoun(formerIndustry)
	const [win = '', otherWin = ''] = dice.some(craft.wins, 2)
	const words = (text: string, result: string) =>
		text
			.replace('{years}', String(years))
			.replace('{noun}', craft.noun)
			.replace('{Noun}', capital(craft.noun))
			.replace('{former}', former)
			.replace('{focus}', focus)
			.replace('{win}', inSentence(result))
	return (text: string, which: 'first' | 'second' = 'first') => {
		return fillText(words(text, which === 'first' ? win : otherWin), dice, { industry, isNow: false })
	}
}

/** A summary of some 120 to 220 words in two paragraphs, without names of people or employers. */
export function composeSummary(dice: Dice, facts: SummaryFacts): string {
	const write = sentences(dice, facts)
	const strengths = dice.some(facts.craft.strengths, 3).map((text) => write(text))
	const manners = dice.some(approaches, 2)
	const first = [
		write(dice.pick(openings)),
		write(dice.pick(focuses)),
		write(dice.pick(scales)),
		...strengths.slice(0, 2),
		write(dice.pick(firstResults)),
	]
	const second = [
		write(dice.pick(secondResults), 'second'),
		...manners,
		...(dice.chance(0.5) ? strengths.slice(2) : []),
		...(dice.chance(0.6) ? [dice.pick(communities)] : []),
		dice.pick(wishes),
	]
	return `${first.join(' ')}\n\n${second.join(' ')}`
}

const headlines: readonly ((facts: SummaryFacts) => string)[] = [
	({ craft, years, focus }) => `${years} years in ${craft.noun}: ${focus}`,
	({ craft, years, focus }) => `${capital(focus)}. ${years} years in ${craft.noun}`,
	({ craft, years, industry }) => `${capital(craft.noun)} for ${sectorNoun(industry)}, ${years} years`,
	({ focus, industry }) => `${capital(focus)} for companies in ${sectorNoun(industry)}`,
	({ craft, focus }) => `${capital(craft.noun)} leader. ${capital(focus)}`,
]

/** One line. A sector of the function's own name is not said twice. */
export function composeHeadline(dice: Dice, facts: SummaryFacts): string {
	const line = dice.pick(headlines)(facts)
	return sectorNoun(facts.industry) === facts.craft.noun
		? `${facts.years} years in ${facts.craft.noun}: ${facts.focus}`
		: line
}
