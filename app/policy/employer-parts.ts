import { commonWords, fillers, legalForms, spellings, suffixes, trades } from './employer-words.ts'

/** A company name taken apart. */
export type Parsed = {
	/** All words but the legal form. */
	words: string[]
	/** Without fillers; what the key is made of. */
	core: string[]
	/** Without trades too: the words that say which company it is. */
	brand: string[]
	/** Trade words. */
	trade: string[]
	/** Each list as one run of letters, for spacing that differs. */
	runs: { words: string; core: string; brand: string }
	/** What of this name may be the acronym of another. */
	acronyms: string[]
}

/** Cyrillic and Greek letters that look Latin, so that a look-alike spelling is no disguise. */
const lookAlikes: Record<string, string> = {
	а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', і: 'i', ѕ: 's', ј: 'j',
	α: 'a', β: 'b', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', ø: 'o', đ: 'd', ł: 'l', ı: 'i',
	ß: 'ss', æ: 'ae', œ: 'oe',
} // prettier-ignore

function plainLetters(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/[\p{M}\p{Cf}'’‘`´]/gu, '')
		.toLowerCase()
		.replace(/[^\x00-\x7f]/g, (letter) => lookAlikes[letter] ?? letter)
		.replace(/&|\+/g, ' and ')
		.replace(/\b(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu, (acronym) => acronym.replaceAll('.', '') + ' ')
}

/** "u b a" is the acronym "uba". */
function joinSingles(words: string[]): string[] {
	return words
		.join(' ')
		.replace(/(?<=^| )[a-z](?: [a-z](?= |$))+/g, (run) => run.replaceAll(' ', ''))
		.split(' ')
		.filter(Boolean)
}

/** "kolabank" -> kola, bank; repeated for "kolabankplc". */
function splitSuffix(word: string): string[] {
	const suffix = suffixes.find(
		(end) => word.endsWith(end) && word.length - end.length >= (end === 'bank' ? 2 : 3),
	)
	if (!suffix) return [word]
	return [...splitSuffix(word.slice(0, -suffix.length)), ...splitSuffix(suffix)]
}

const spellingOf = new Map(Object.entries(spellings))
const spelled = (word: string) => spellingOf.get(word) ?? word
export const tradeWords = new Set([...trades].map(spelled))
export const fillerWords = new Set([...fillers].map(spelled))

const isAcronymLength = (letters: string) => letters.length >= 2 && letters.length <= 10

function parse(name: string): Parsed {
	const all = joinSingles(
		plainLetters(name)
			.split(/[^\p{L}\p{N}]+/u)
			.filter(Boolean),
	)
	const words = all
		.flatMap(splitSuffix)
		.filter((word) => !legalForms.has(word))
		.map(spelled)
	const narrow = words.filter((word) => !fillerWords.has(word))
	const core = narrow.length > 0 ? narrow : words
	const brand = narrow.filter((word) => !tradeWords.has(word))
	const runs = { words: words.join(''), core: core.join(''), brand: brand.join('') }
	const single = brand.filter((word) => word.length >= 3 && word.length <= 6 && !commonWords.has(word))
	return {
		words,
		core,
		brand,
		trade: narrow.filter((word) => tradeWords.has(word)),
		runs,
		acronyms: [...new Set([runs.core, runs.brand, ...single])].filter(isAcronymLength),
	}
}

const parsedNames = new Map<string, Parsed>()
const PARSED_LIMIT = 20_000

/** Takes a name apart; remembers what it has seen. */
export function parsed(name: string): Parsed {
	const known = parsedNames.get(name)
	if (known) return known
	if (parsedNames.size >= PARSED_LIMIT) parsedNames.clear()
	const fresh = parse(name)
	parsedNames.set(name, fresh)
	return fresh
}
