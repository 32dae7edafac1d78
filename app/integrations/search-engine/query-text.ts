/** What a person typed, read as words, "phrases", -exclusions, AND, OR, NOT and brackets. Never fails. */
export type ParsedQuery = {
	/** False when nothing was typed: every document qualifies. */
	present: boolean
	/** FTS5 expression that a document must match; null with `present` means that nothing can match. */
	include: string | null
	/** FTS5 expression that no document may match. */
	exclude: string | null
	/** Each word or phrase wanted, as an FTS5 string of its own. */
	terms: string[]
}

export const MAX_QUERY_LENGTH = 200
const MAX_TERMS = 20

type Operator = 'and' | 'or' | 'not' | '(' | ')'
type Token = { operator: Operator } | { words: string[] }

const TOKEN = /"([^"]*)"?|[()]|[^\s()"]+/gu
const SEARCHABLE = /[\p{L}\p{N}\p{M}]+/gu
const operators: Record<string, Operator> = { AND: 'and', OR: 'or', NOT: 'not', '(': '(', ')': ')' }

/** Words that carry no meaning here; left out of documents and queries alike, so that phrases still meet. */
const FILLERS = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'or', 'the', 'to', 'with'])

/** The searchable words of a text, lower case, in order. */
export function searchableWords(text: string): string[] {
	const words = text.normalize('NFKC').toLowerCase().match(SEARCHABLE) ?? []
	return words.filter((word) => !FILLERS.has(word))
}

function tokensOf(text: string): Token[] {
	return [...text.matchAll(TOKEN)].flatMap(([raw, phrase]): Token[] => {
		const operator = operators[raw]
		if (operator) return [{ operator }]
		if (phrase !== undefined) return [{ words: searchableWords(phrase) }]
		const negated = /^[-−–]/u.test(raw)
		const words: Token = { words: searchableWords(raw) }
		return negated ? [{ operator: 'not' }, words] : [words]
	})
}

/** Letters, digits and marks only, between quotes: nothing in it can be read as FTS5 syntax. */
function quoted(words: readonly string[]): string {
	return `"${words.join(' ')}"`
}

function joined(parts: readonly string[], operator: ' AND ' | ' OR '): string | null {
	if (parts.length <= 1) return parts[0] ?? null
	return `(${parts.join(operator)})`
}

/** Recursive descent over the tokens; AND binds more tightly than OR, exclusions count for the whole query. */
function reader(tokens: readonly Token[]) {
	const excluded: string[] = []
	const terms: string[] = []
	let position = 0

	const next = (): Token | undefined => tokens[position]
	const isOperator = (token: Token | undefined, ...wanted: Operator[]) =>
		token !== undefined && 'operator' in token && wanted.includes(token.operator)

	function readTerm(negated: boolean): string | null {
		const token = next()
		position += 1
		if (token === undefined) return null
		if ('operator' in token) {
			const inner = readEither(negated)
			if (isOperator(next(), ')')) position += 1
			return inner
		}
		if (token.words.length === 0 || terms.length + excluded.length >= MAX_TERMS) return null
		const term = quoted(token.words)
		;(negated ? excluded : terms).push(term)
		return negated ? null : term
	}

	function readAll(negated: boolean): string | null {
		const parts: string[] = []
		let not = false
		for (let token = next(); token !== undefined && !isOperator(token, 'or', ')'); token = next()) {
			if (isOperator(token, 'and', 'not')) {
				not ||= isOperator(token, 'not')
				position += 1
				continue
			}
			const part = readTerm(negated || not)
			if (part) parts.push(part)
			not = false
		}
		return joined(parts, ' AND ')
	}

	function readEither(negated: boolean): string | null {
		const parts: string[] = []
		do {
			if (isOperator(next(), 'or')) position += 1
			const part = readAll(negated)
			if (part) parts.push(part)
		} while (isOperator(next(), 'or'))
		return joined(parts, ' OR ')
	}

	return { readEither, next, skip: () => void (position += 1), excluded, terms }
}

/** @param text as typed; all beyond 200 characters is left out */
export function parseQuery(text: string): ParsedQuery {
	const typed = Array.from(text.slice(0, MAX_QUERY_LENGTH * 4))
		.slice(0, MAX_QUERY_LENGTH)
		.join('')
		.trim()
	const read = reader(tokensOf(typed))
	const parts: string[] = []
	while (read.next() !== undefined) {
		const part = read.readEither(false)
		if (part) parts.push(part)
		read.skip()
	}
	const exclude = joined(read.excluded, ' OR ')
	const include = joined(parts, ' AND ')
	return {
		present: typed !== '' && !(include === null && exclude !== null),
		include,
		exclude,
		terms: read.terms,
	}
}
