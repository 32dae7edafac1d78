import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { finishPage } from '#app/http/finish-page.server.ts'

const everything =
	'<html><head><style></style></head><body><main><form method="post"><textarea data-limit="5"></textarea></form><article></article></main></body></html>'

const scriptOf = (html: string) => /<script type="module">(.*)<\/script>/s.exec(html)?.[1] ?? ''

const finished = (markup: string) => finishPage(markup, { enhanced: true })

test('all parts of the script together are at most 2 KB compressed', () => {
	const script = scriptOf(finished(everything).html)
	for (const sign of ['pageshow', 'submit', 'data-limit', 'keydown', '.error-summary'])
		expect(script).toContain(sign)
	expect(brotliCompressSync(script).length).toBeLessThanOrEqual(2_048)
})

test('a page gets the parts that it needs, at its end', () => {
	const bare = finished('<html><head><style></style></head><body><main><p>Menu</p></main></body></html>').html
	expect(scriptOf(bare)).toContain('pageshow')
	expect(scriptOf(bare)).not.toMatch(/submit|keydown|data-limit/)
	expect(bare).toMatch(/<\/main><script type="module">[^<]+<\/script><\/body><\/html>$/)
})

test('the script cannot end its element, leaves nothing behind and calls nobody', () => {
	const script = scriptOf(finished(everything).html)
	expect(script).not.toMatch(/<\/?script|<!--/i)
	expect(script).not.toMatch(
		/fetch\(|XMLHttpRequest|localStorage|sessionStorage|indexedDB|beforeunload|innerHTML|eval/,
	)
	for (const part of ['session', 'forms', 'counters', 'keys'])
		expect(readFileSync(new URL(`./${part}.ts`, import.meta.url), 'utf8')).not.toMatch(/unload|WebSocket/)
})

test('without the script a page has none, and its policy allows none', () => {
	const { html, policy } = finishPage(everything, { enhanced: false })
	expect(html).not.toContain('<script')
	expect(policy).not.toContain('script-src')
	expect(finished(everything).policy).toMatch(/script-src 'sha256-[\w+/]+=*'/)
})

test('equal markup gives equal bytes', () => {
	expect(finished(everything)).toEqual(finished(everything))
})
