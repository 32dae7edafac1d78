import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { transform } from 'esbuild'
import postcss from 'postcss'
import tailwindcss from 'tailwindcss'
import { beforeAll, expect, test } from 'vitest'
import config from '../../tailwind.config.ts'

const source = new URL('./app.css', import.meta.url)
let built = ''

/** The sheet as the production build makes it: PostCSS with Tailwind, then esbuild's minifier. */
beforeAll(async () => {
	const expanded = await postcss([tailwindcss(config)]).process(readFileSync(source, 'utf8'), {
		from: source.pathname,
	})
	built = (await transform(expanded.css, { loader: 'css', minify: true })).code.trim()
})

function brotli(text: string): number {
	return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

/** Every `.tsx` of this folder that makes markup, tests excepted. */
function markupSources(folder = new URL('./', import.meta.url)): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		if (entry.isDirectory()) return markupSources(new URL(`${entry.name}/`, folder))
		const isMarkup = entry.name.endsWith('.tsx') && !entry.name.includes('.test.')
		return isMarkup ? [readFileSync(new URL(entry.name, folder), 'utf8')] : []
	})
}

test('the sheet is at most 3 KB compressed', () => {
	expect(brotli(built)).toBeLessThanOrEqual(3072)
})

test.each([
	'var(',
	'--',
	'grid',
	'gap',
	'calc(',
	'gradient',
	'sticky',
	'animation',
	'transform:',
	'@layer',
	'@apply',
	'theme(',
	'vw',
	'vh',
	'oklch',
	'#0000',
	':is(',
	':where(',
	':has(',
	'inset:',
	'aspect-ratio',
	'object-fit',
	'clamp(',
	'min(',
	'max(',
	'margin-inline',
	'margin-block',
	'padding-inline',
	'padding-block',
	'border-inline',
	'border-block',
	'inset-',
	'@property',
	'@container',
	'@font-face',
	'@import',
	'display:contents',
	'backdrop-filter',
	'translate',
])('the sheet does not lean on %s', (construct) => {
	const words = built.replace(/url\([^)]*\)|text-transform/g, '')
	expect(words.includes(construct)).toBe(false)
})

test('every colour of the sheet is a token', () => {
	const tokens = JSON.stringify(config.theme.colors).toLowerCase()
	const used = new Set([...built.matchAll(/#[0-9a-f]{3,8}\b/gi)].map((match) => match[0].toLowerCase()))
	expect([...used].filter((colour) => !tokens.includes(`"${colour}"`))).toEqual([])
	expect(built).not.toMatch(/rgb|hsl/)
})

test('every class of a component stands in the sheet', () => {
	const known = new Set([...built.matchAll(/\.([a-z][a-z0-9-]*)/g)].map((match) => match[1]))
	const used = markupSources()
		.flatMap((text) => [...text.matchAll(/className="([^"]+)"/g)])
		.flatMap((match) => (match[1] ?? '').split(' '))
	expect(used.length).toBeGreaterThan(60)
	expect([...new Set(used)].filter((name) => !known.has(name))).toEqual([])
})

test('the dark theme repeats the selectors of the light one', () => {
	const [light = '', rest = ''] = built.split('@media(prefers-color-scheme:dark){')
	const dark = rest.split('@media')[0] ?? ''
	const darkSelectors = [...dark.matchAll(/([^{}]+)\{[^{}]*\}/g)].map((match) => match[1] ?? '')
	expect(darkSelectors.length).toBeGreaterThan(15)
	expect(darkSelectors.filter((selector) => !light.includes(selector))).toEqual([])
})
