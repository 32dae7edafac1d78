import { createHash } from 'node:crypto'
import counters from '#app/enhance/counters.ts?script'
import forms from '#app/enhance/forms.ts?script'
import keys from '#app/enhance/keys.ts?script'
import session from '#app/enhance/session.ts?script'
import css from '#app/ui/app.css?inline'
import { readSheet, wordsOf, writeSheet } from './sheet-rules.ts'

export type FinishedPage = {
	html: string
	/** Its Content-Security-Policy: exactly this sheet, and this script where there is one. */
	policy: string
}

/** A text that stands inline, and the source that the policy names it by. */
type Inline = { text: string; source: string }

/** As many as there are kinds of pages; the ceiling only guards against a mistake. */
const MOST_KEPT = 500

/** Keeps what was made for a key, so that a hash is taken once. */
function kept(make: (key: string) => string): (key: string) => Inline {
	const made = new Map<string, Inline>()
	return (key) => {
		const known = made.get(key)
		if (known) return known
		if (made.size >= MOST_KEPT) made.clear()
		const text = make(key)
		const source = `'sha256-${createHash('sha256').update(text).digest('base64')}'`
		made.set(key, { text, source })
		return { text, source }
	}
}

const sheet = readSheet(css)
const sheetOf = kept((words) => writeSheet(sheet, new Set(words.split(' '))))

/** The optional script, and what a page must hold to need a part of it. */
const parts = [
	{ text: session, needs: /<body/ },
	{ text: forms, needs: /<form method="post"/ },
	{ text: counters, needs: / data-limit="/ },
	{ text: keys, needs: /<article|<tbody|name="q"/ },
]
const scriptOf = kept((chosen) =>
	chosen
		.split(' ')
		.map((at) => parts[Number(at)]?.text)
		.join(''),
)
/** Classes that the script itself brings in. */
const SCRIPT_WORDS = ['.hint', '.notice']

function scriptFor(markup: string): Inline {
	const chosen = parts.flatMap(({ needs }, at) => (needs.test(markup) ? [at] : []))
	return scriptOf(chosen.join(' '))
}

function policyOf(style: Inline, script: Inline | null): string {
	return [
		"default-src 'none'",
		`style-src ${style.source}`,
		...(script ? [`script-src ${script.source}`] : []),
		"img-src 'self' data:",
		"form-action 'self'",
		"frame-ancestors 'none'",
		"base-uri 'none'",
		"object-src 'none'",
	].join('; ')
}

/**
 * Puts into a rendered page what stands inline in it: of the sheet the rules that it uses, and of the optional
 * script the parts that it needs. A page stays one request, and equal markup gives equal bytes.
 */
export function finishPage(markup: string, { enhanced }: { enhanced: boolean }): FinishedPage {
	const words = wordsOf(markup)
	const script = enhanced ? scriptFor(markup) : null
	if (script) for (const word of SCRIPT_WORDS) words.add(word)
	const style = sheetOf([...words].sort().join(' '))
	const inline = script ? `<script type="module">${script.text}</script>` : ''
	const html = markup
		.replace('<style></style>', () => `<style>${style.text}</style>`)
		.replace(/<\/body><\/html>$/, () => `${inline}</body></html>`)
	return { html: `<!doctype html>${html}`, policy: policyOf(style, script) }
}
