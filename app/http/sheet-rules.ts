/** A rule of a sheet, cut so that what a page does not use can be left out. */
export type SheetRule = {
	/** What stands before the brace, for rules that are kept or dropped whole; null where selectors decide. */
	head: string | null
	selectors: { text: string; needs: string[] }[]
	body: string
	/** The rules of a media query. */
	rules: SheetRule[] | null
}

/** The words a selector needs in a page: `.class` and element names. States and attributes may come and go. */
function needsOf(selector: string): string[] {
	const bare = selector.replace(/\[[^\]]*\]|#[\w-]+|::?[\w-]+(\([^)]*\))?/g, '')
	return [...bare.matchAll(/\.[\w-]+|(?<![\w.-])[a-z][a-z0-9]*/g)].map((match) => match[0])
}

/** The index after the brace that closes the one at `open`. */
function closeOf(css: string, open: number): number {
	let depth = 0
	for (let at = open; at < css.length; at += 1) {
		if (css[at] === '{') depth += 1
		if (css[at] === '}') depth -= 1
		if (depth === 0) return at + 1
	}
	return css.length
}

function ruleOf(head: string, body: string): SheetRule {
	if (/^@(media|supports)/.test(head)) return { head, selectors: [], body: '', rules: readSheet(body) }
	if (head.startsWith('@')) return { head, selectors: [], body, rules: null }
	const selectors = head.split(',').map((text) => ({ text, needs: needsOf(text) }))
	return { head: null, selectors, body, rules: null }
}

/** Reads a minified sheet of ours: no comments, no commas within a selector, no braces within a value. */
export function readSheet(css: string): SheetRule[] {
	const rules: SheetRule[] = []
	let at = 0
	for (;;) {
		const open = css.indexOf('{', at)
		if (open < 0) return rules
		const end = closeOf(css, open)
		rules.push(ruleOf(css.slice(at, open).trim(), css.slice(open + 1, end - 1)))
		at = end
	}
}

/** The sheet of a page in which these words stand; order is kept, and with it who wins. */
export function writeSheet(rules: readonly SheetRule[], words: ReadonlySet<string>): string {
	return rules
		.map(({ head, selectors, body, rules: inner }) => {
			if (inner) {
				const kept = writeSheet(inner, words)
				return kept ? `${head}{${kept}}` : ''
			}
			if (head) return `${head}{${body}}`
			const used = selectors.filter(({ needs }) => needs.every((word) => words.has(word)))
			return used.length > 0 ? `${used.map(({ text }) => text).join(',')}{${body}}` : ''
		})
		.join('')
}

/** Every class and element name of a page's markup. */
export function wordsOf(markup: string): Set<string> {
	const words = new Set<string>()
	for (const [, element, classes] of markup.matchAll(/<([a-z][a-z0-9]*)|\sclass="([^"]*)"/g)) {
		if (element) words.add(element)
		else for (const name of classes?.split(' ') ?? []) words.add(`.${name}`)
	}
	return words
}
