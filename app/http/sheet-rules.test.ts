import { readFileSync } from 'node:fs'
import { transform } from 'esbuild'
import postcss from 'postcss'
import tailwindcss from 'tailwindcss'
import { beforeAll, expect, test } from 'vitest'
import config from '../../tailwind.config.ts'
import { readSheet, wordsOf, writeSheet } from './sheet-rules.ts'

const source = new URL('../ui/app.css', import.meta.url)
let built = ''

beforeAll(async () => {
	const expanded = await postcss([tailwindcss(config)]).process(readFileSync(source, 'utf8'), {
		from: source.pathname,
	})
	built = (await transform(expanded.css, { loader: 'css', minify: true })).code.trim()
})

const prune = (css: string, markup: string) => writeSheet(readSheet(css), wordsOf(markup))

const sample =
	'*,:before{margin:0}.card{padding:1rem}.card h2,.row>a:hover{color:red}a[aria-current]{color:blue}.field-error .error{color:red}@media(min-width:40em){.card{padding:2rem}.row{display:flex}}@page{margin:1cm}@media print{.nav{display:none}}'

test('a page keeps the rules whose classes and elements stand on it, in their order', () => {
	expect(prune(sample, '<div class="card"><h2>Desk</h2></div>')).toBe(
		'*,:before{margin:0}.card{padding:1rem}.card h2{color:red}@media(min-width:40em){.card{padding:2rem}}@page{margin:1cm}',
	)
	expect(prune(sample, '<p class="row"><a href="/">Start</a></p>')).toBe(
		'*,:before{margin:0}.row>a:hover{color:red}a[aria-current]{color:blue}@media(min-width:40em){.row{display:flex}}@page{margin:1cm}',
	)
})

test('a class counts in full, never by its beginning', () => {
	expect(prune('.card-wide{margin:0}.wide .card{margin:1px}', '<div class="card"></div>')).toBe('')
	expect(prune('.card{margin:0}', '<div class="card-wide"></div>')).toBe('')
	expect(prune('#main p{margin:0}', '<main id="main"><p>One</p></main>')).toBe('#main p{margin:0}')
})

test('with every word of the sheet nothing is lost', () => {
	const rules = readSheet(built)
	const everything = new Set([...built.matchAll(/\.[a-z][\w-]*|[a-z][a-z0-9]*/g)].map((match) => match[0]))
	expect(writeSheet(rules, everything)).toBe(built)
})

test('what is dropped could not have matched: each dropped selector names a word that the page lacks', () => {
	const markup =
		'<html><body><main class="page bounds"><h1>Desk</h1><a class="button" href="/">Go</a></main></body></html>'
	const words = wordsOf(markup)
	const kept = prune(built, markup)
	for (const name of ['.page', '.bounds', '.button']) expect(kept).toContain(name)
	for (const name of ['.error-summary', '.data-table', '.field']) expect(kept).not.toContain(name)
	expect(words).toEqual(new Set(['html', 'body', 'main', 'h1', 'a', '.page', '.bounds', '.button']))
})

test('the sheet is written so that it can be cut: no comma within a selector, no brace within a value', () => {
	expect(built).not.toMatch(/:(is|where|not|has)\(/)
	expect(built).not.toMatch(/\/\*|@import|@charset/)
	expect((built.match(/\{/g) ?? []).length).toBe((built.match(/\}/g) ?? []).length)
})
