import { damerauLevenshtein } from './edit-distance.ts'
import { type Parsed, fillerWords, parsed, tradeWords } from './employer-parts.ts'
import { commonWords } from './employer-words.ts'

/**
 * The name without what varies between spellings of one company: case, diacritics, punctuation, legal form,
 * "Nigeria", "Group" and the like. Equal keys are the same name. Empty when nothing is left.
 */
export function employerKey(name: string): string {
	return parsed(name).core.join(' ')
}

/** The name with its fillers, one spelling for each word: what an unresolved employer is compared by. */
export function employerWords(name: string): string {
	return parsed(name).words.join(' ')
}

/** Sounds that are often confused in writing fall together: Zennith and Senith, Guarantee and Garantee. */
function fold(word: string): string {
	const known = folded.get(word)
	if (known !== undefined) return known
	if (folded.size >= FOLDED_LIMIT) folded.clear()
	const sound = word
		.replace(/ph/g, 'f')
		.replace(/ck|q|c/g, 'k')
		.replace(/y/g, 'i')
		.replace(/z/g, 's')
		.replace(/(.)\1+/g, '$1')
	folded.set(word, sound)
	return sound
}

const folded = new Map<string, string>()
const FOLDED_LIMIT = 20_000

/** How many edits two words of this length may lie apart; short words must differ less. */
function tolerance(a: string, b: string): number {
	const shorter = Math.min(a.length, b.length)
	if (shorter >= 8) return 2
	if (shorter < 4 || fold(a)[0] !== fold(b)[0]) return 0
	return shorter >= 5 || a.length !== b.length ? 1 : 0
}

/** Equal but for a likely slip of the pen. */
function alike(a: string, b: string): boolean {
	if (a === b) return true
	if (a.length >= 3 && fold(a) === fold(b)) return true
	const most = tolerance(a, b)
	return Math.abs(a.length - b.length) <= most && most > 0 && damerauLevenshtein(a, b) <= most
}

const isCommon = (word: string) => commonWords.has(word)
const shares = (a: string[], b: string[]) => a.some((word) => b.includes(word))
const has = (words: string[], word: string) => words.some((other) => alike(word, other))
const within = (a: string[], b: string[]) => a.every((word) => has(b, word))

/** All brand words of the smaller name are in the larger; common words alone need the same words and one trade. */
function isCovered(small: Parsed, large: Parsed): boolean {
	if (!within(small.brand, large.brand)) return false
	return isRare(small) || (within(large.brand, small.brand) && sameTrade(small, large))
}

/** More than half of the smaller name's words are shared and rare, or half where the leading word is. */
function isOverlapping(small: Parsed, large: Parsed): boolean {
	const [first = '', otherFirst = ''] = [small.brand[0], large.brand[0]]
	const shared = small.brand.filter((word) => !isCommon(word) && has(large.brand, word))
	const leads = !isCommon(first) && alike(first, otherFirst)
	return shared.length * 2 > small.brand.length || (leads && shared.length * 2 === small.brand.length)
}

function sameBrand(a: Parsed, b: Parsed): boolean {
	const [small, large] = a.brand.length <= b.brand.length ? [a, b] : [b, a]
	if (small.brand.length === 0) return false
	if (alike(a.runs.brand, b.runs.brand)) return isRare(a) || isRare(b) || sameTrade(a, b)
	return isCovered(small, large) || isOverlapping(small, large)
}

const isRare = (name: Parsed) => name.brand.some((word) => !isCommon(word))
const sameTrade = (a: Parsed, b: Parsed) =>
	a.trade.length === 0 || b.trade.length === 0 || shares(a.trade, b.trade)

/** Of a reading of an acronym: how many words gave letters, and how many of them are the brand's. */
type Reading = { words: number; brand: number }

/**
 * Reads `letters` as beginnings of the words in order (UBA, GTBank, Dangcem, NNPC). Brand words must all give at
 * least one letter; fillers and trades may be passed over.
 */
function readAcronym(
	letters: string,
	words: string[],
	at: number,
	from: number,
	so: Reading,
): Reading | null {
	const word = words[at]
	if (word === undefined) return from === letters.length ? so : null
	const isBrand = !fillerWords.has(word) && !tradeWords.has(word)
	for (let taken = 1; taken <= word.length && letters[from + taken - 1] === word[taken - 1]; taken += 1) {
		const next = { words: so.words + 1, brand: so.brand + (isBrand ? 1 : 0) }
		const found = readAcronym(letters, words, at + 1, from + taken, next)
		if (found) return found
	}
	return isBrand ? null : readAcronym(letters, words, at + 1, from, so)
}

function isAcronym(letters: string, name: Parsed): boolean {
	if (name.words.length < 2 || name.words.length > 9) return false
	const reading = readAcronym(letters, name.words, 0, 0, { words: 0, brand: 0 })
	if (!reading || reading.words < 2) return false
	if (letters.length === 2) return reading.brand === 2
	return letters.length >= 4 || reading.brand >= 1 || reading.words >= 3
}

const hasAcronymOf = (a: Parsed, b: Parsed) => a.acronyms.some((letters) => isAcronym(letters, b))

/**
 * Whether two names may be one employer. It errs towards yes: a false yes hides a card, a false no shows one.
 * Takes names as typed or keys.
 */
export function isNear(a: string, b: string): boolean {
	const [left, right] = [parsed(a), parsed(b)]
	if (left.words.length === 0 || right.words.length === 0) return false
	if (left.runs.core === right.runs.core || left.runs.words === right.runs.words) return true
	if (sameBrand(left, right) || hasAcronymOf(left, right) || hasAcronymOf(right, left)) return true
	return left.brand.length === 0 && right.brand.length === 0 && alike(left.runs.core, right.runs.core)
}

/** Whether a word run together, such as a domain's label, begins with the name's own words. */
export function startsWithBrand(label: string, name: string): boolean {
	const { brand } = parsed(name).runs
	return brand.length >= 5 && isRare(parsed(name)) && label.startsWith(brand)
}
