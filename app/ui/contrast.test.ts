import { expect, test } from 'vitest'
import config from '../../tailwind.config.ts'

const { night, ...light } = config.theme.colors

/** 0 to 1, by WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
	const long =
		colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join('') : colour.slice(1)
	const [red = 0, green = 0, blue = 0] = [0, 2, 4]
		.map((at) => parseInt(long.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
	const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
	return (high + 0.05) / (low + 0.05)
}

test('the measure itself: black on white is 21, a colour on itself 1', () => {
	expect(contrast('#000', '#fff')).toBeCloseTo(21)
	expect(contrast('#a1121f', '#a1121f')).toBe(1)
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

type Token = keyof typeof light
type NightToken = keyof typeof night

/** Words on what they stand on, in the light theme. */
const words: [Token, Token][] = [
	['ink', 'paper'], ['ink', 'card'], ['muted', 'paper'], ['muted', 'card'], ['indigo', 'paper'], ['indigo', 'card'],
	['link', 'paper'], ['link', 'card'], ['visited', 'paper'], ['visited', 'card'], ['error', 'paper'], ['error', 'card'],
	['brass-text', 'paper'], ['brass-text', 'card'], ['ok', 'ok-ground'], ['info', 'info-ground'], ['error', 'error-ground'],
	['brass-text', 'warn-ground'], ['card', 'indigo'], ['card', 'error'], ['card', 'brass-text'], ['ink', 'focus'],
] // prettier-ignore

test.each(words)('%s on %s can be read (4.5)', (word, ground) => {
	expect(contrast(light[word], light[ground])).toBeGreaterThanOrEqual(4.5)
})

const nightWords: [NightToken, NightToken][] = [
	['text', 'ground'], ['text', 'card'], ['muted', 'ground'], ['muted', 'card'], ['link', 'ground'], ['link', 'card'],
	['visited', 'ground'], ['visited', 'card'], ['heading', 'ground'], ['heading', 'card'], ['ok', 'card'], ['ok', 'ground'],
	['error', 'ground'], ['error', 'card'], ['ground', 'heading'], ['ground', 'error'],
] // prettier-ignore

test.each(nightWords)('by night, %s on %s can be read (4.5)', (word, ground) => {
	expect(contrast(night[word], night[ground])).toBeGreaterThanOrEqual(4.5)
})

test('the hero stays indigo by night: its words and its eyebrow can be read on it', () => {
	expect(contrast(light.card, light.indigo)).toBeGreaterThanOrEqual(4.5)
	expect(contrast(night.heading, light.indigo)).toBeGreaterThanOrEqual(4.5)
})

test.each([
	['field', light.field, light.card],
	['field on paper', light.field, light.paper],
	['field by night', light.field, night.card],
	['field on the ground by night', light.field, night.ground],
	['focus ring', light.ink, light.paper],
	['focus ring by night', light.card, night.ground],
])('the edge of a control can be seen (3): %s', (_, edge, ground) => {
	expect(contrast(edge, ground)).toBeGreaterThanOrEqual(3)
})
