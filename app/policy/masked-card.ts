import { z } from 'zod'
import { type PayFit, noticeBand, payFit, yearsBand } from './bands.ts'
import { type Disclosed, asDisclosed } from './disclosed.ts'

export type CardLevel = 'unverified' | 'basic' | 'full' | 'premium'
export type CardSeniority = 'director' | 'vp' | 'c_suite' | 'executive'

/** What a card is made of. Neither id, name, title, employer, school, city nor date can be given. */
export type CardSource = {
	/** ref(company, professional) and its short label. */
	ref: string
	label: string
	/** Read from titles by the taxonomy; null when the titles do not say. */
	function: string | null
	seniority_level: CardSeniority | null
	current_industry: string | null
	location_state: string
	years_of_experience: number | null
	notice_period_days: number
	willing_to_relocate: boolean
	/** Skills by the taxonomy's names, primary ones first. */
	skills: readonly string[]
	/** Listed qualifications by their short names. */
	qualifications: readonly string[]
	verification_status: CardLevel
	verified_references: number
	/** Only beside a published role: the top of its range and her lowest acceptable pay, in whole naira. */
	pay: { role_max: number; expected_min: number | null } | null
	/** Lines made from the same fields, best first. */
	why: readonly string[]
}

const shape = z.object({
	ref: z.string(),
	label: z.string(),
	headline: z.string(),
	facts: z.object({
		sector: z.string().nullable(),
		state: z.string(),
		years: z.string().nullable(),
		notice: z.string(),
		relocate: z.string().nullable(),
	}),
	tags: z.array(z.object({ text: z.string(), tone: z.enum(['good', 'plain', 'warning']) })),
	skills: z.array(z.string()),
	qualifications: z.array(z.string()),
	why: z.array(z.string()),
})

export type MaskedCard = z.infer<typeof shape>
type Tag = MaskedCard['tags'][number]

const MOST_SKILLS = 12
const MOST_LINES = 5

const bandNames: Record<CardSeniority, string> = {
	director: 'director band',
	vp: 'vice president band',
	executive: 'executive band',
	c_suite: 'C-suite band',
}

/** "Finance leader, director band". */
function headline(source: CardSource): string {
	const leader = source.function ? `${source.function} leader` : 'Senior leader'
	return source.seniority_level ? `${leader}, ${bandNames[source.seniority_level]}` : leader
}

const good = (text: string): Tag => ({ text, tone: 'good' })

function verificationTags(level: CardLevel): Tag[] {
	if (level === 'premium') return [good('Identity checked'), good('Premium: references verified')]
	if (level === 'full') return [good('Identity checked')]
	return level === 'basic' ? [{ text: 'E-mail and phone checked', tone: 'plain' }] : []
}

/** One confirmed referee could be guessed; the number is told from two on. */
function referenceTags(count: number): Tag[] {
	if (count < 2) return []
	return [good(count === 2 ? 'Two references' : `${count} references`)]
}

const payTags: Record<PayFit, Tag> = {
	meets: { text: 'Pay ranges meet', tone: 'plain' },
	close: { text: 'Pay ranges are close', tone: 'plain' },
	differs: { text: 'Pay ranges differ', tone: 'warning' },
	not_stated: { text: 'Pay not stated', tone: 'plain' },
}

function payTag(pay: CardSource['pay']): Tag[] {
	return pay ? [payTags[payFit({ max: pay.role_max }, { min: pay.expected_min })]] : []
}

/** All that HR sees of a person before acceptance. */
export function maskCard(source: CardSource): Disclosed<MaskedCard> {
	return asDisclosed({
		ref: source.ref,
		label: source.label,
		headline: headline(source),
		facts: {
			sector: source.current_industry,
			state: source.location_state,
			years: yearsBand(source.years_of_experience),
			notice: noticeBand(source.notice_period_days),
			relocate: source.willing_to_relocate ? 'Would relocate' : null,
		},
		tags: [
			...verificationTags(source.verification_status),
			...referenceTags(source.verified_references),
			...payTag(source.pay),
		],
		skills: source.skills.slice(0, MOST_SKILLS),
		qualifications: [...source.qualifications],
		why: source.why.slice(0, MOST_LINES),
	})
}

/**
 * A card as it was stored with a request (`masked_snapshot`). Only `maskCard` writes that column.
 * @throws when the text is no card
 */
export function readStoredCard(text: string): Disclosed<MaskedCard> {
	return asDisclosed(shape.parse(JSON.parse(text)))
}
