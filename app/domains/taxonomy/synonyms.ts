import { words } from './vocabulary.ts'

/** Phrases that mean the same in a search. The first of each line stands in the index text and in queries. */
const lines: readonly (readonly string[])[] = [
	[
		'chief executive officer',
		'ceo',
		'md',
		'managing director',
		'md ceo',
		'group managing director',
		'gmd',
		'group ceo',
	],
	[
		'chief financial officer',
		'cfo',
		'finance director',
		'executive director finance',
		'ed finance',
		'director of finance',
	],
	['chief operating officer', 'coo', 'operations director', 'executive director operations'],
	['chief information officer', 'cio', 'it director', 'head of it', 'head of technology'],
	['chief technology officer', 'cto', 'technology director'],
	[
		'chief human resources officer',
		'chro',
		'hr director',
		'head of hr',
		'head of human resources',
		'chief people officer',
	],
	['chief marketing officer', 'cmo', 'marketing director', 'head of marketing'],
	['chief risk officer', 'cro', 'head of risk'],
	['chief compliance officer', 'cco', 'head of compliance'],
	['chief audit executive', 'chief internal auditor', 'head of internal audit', 'cae'],
	['chief information security officer', 'ciso', 'head of information security'],
	['chief commercial officer', 'commercial director'],
	['chief legal officer', 'clo', 'general counsel', 'head of legal'],
	['company secretary', 'co sec', 'cosec', 'company secretary legal adviser'],
	['deputy managing director', 'dmd'],
	['executive director', 'ed'],
	['general manager', 'gm'],
	['deputy general manager', 'dgm'],
	['assistant general manager', 'agm'],
	['vice president', 'vp', 'v p'],
	['senior vice president', 'svp'],
	['executive vice president', 'evp'],
	['non executive director', 'ned', 'independent director', 'board member'],
	['human resources', 'hr', 'people', 'human capital', 'talent'],
	['information technology', 'it', 'ict'],
	['oil and gas', 'upstream', 'downstream', 'petroleum', 'energy oil'],
	['financial services', 'banking', 'bank', 'banks'],
	['telecommunications', 'telecom', 'telecoms', 'telco'],
	['fast moving consumer goods', 'fmcg', 'consumer goods'],
	['mergers and acquisitions', 'm and a', 'mergers'],
	['international financial reporting standards', 'ifrs', 'ifrs 9', 'ifrs 17'],
	['financial planning and analysis', 'fp and a', 'fpa'],
	['business development', 'bd', 'biz dev'],
	['health safety and environment', 'hse', 'qhse', 'ehs'],
	['supply chain', 'scm', 'logistics and supply'],
	['procurement', 'sourcing', 'purchasing'],
	['enterprise resource planning', 'erp'],
	['anti money laundering', 'aml', 'aml cft'],
	['project management', 'programme management', 'program management'],
	['cloud computing', 'cloud', 'aws', 'azure'],
	['structured query language', 'sql'],
]

const byForm = new Map<string, readonly string[]>()
for (const line of lines) for (const form of line) byForm.set(words(form), line)

/** All forms that mean the same as this phrase, itself first; only itself where no list has it. */
export function synonymsOf(phrase: string): string[] {
	const own = words(phrase)
	return [...new Set([own, ...(byForm.get(own) ?? [])])]
}

const LONGEST_PHRASE = 5

/**
 * Known phrases in a text, longest first and not overlapping: `CFO with IFRS` -> `cfo`, `ifrs`. Every other word
 * stands by itself, so that a query's nonsense stays nonsense.
 */
export function phrasesIn(text: string): string[] {
	const all = words(text).split(' ').filter(Boolean)
	const found: string[] = []
	for (let i = 0; i < all.length;) {
		let size = Math.min(LONGEST_PHRASE, all.length - i)
		while (size > 1 && !byForm.has(all.slice(i, i + size).join(' '))) size -= 1
		found.push(all.slice(i, i + size).join(' '))
		i += size
	}
	return found
}
