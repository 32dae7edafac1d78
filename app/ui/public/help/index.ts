import type { PublicFacts } from '#app/domains/setting/index.server.ts'
import { type HelpSlug, helpArticles } from '#app/paths.ts'
import type { Block } from '../prose.tsx'
import type { Article } from './article.ts'
import * as companies from './companies.ts'
import * as everyone from './everyone.ts'
import * as professionals from './professionals.ts'

export const articles: Record<HelpSlug, Article> = {
	joining: professionals.joining,
	'hiding-from-your-employer': professionals.hiding,
	'what-a-company-sees': professionals.companySees,
	accepting: professionals.accepting,
	declining: professionals.declining,
	undoing: professionals.undoing,
	'taking-back-access': professionals.takingBack,
	references: professionals.references,
	'verification-levels': professionals.levels,
	'data-costs': everyone.dataCosts,
	'shared-phone': everyone.sharedPhone,
	'company-verification': companies.companyVerification,
	credits: companies.credits,
	'writing-a-request': companies.writing,
	'named-readers': companies.namedReaders,
}

export type FoundArticle = { slug: HelpSlug; title: string; summary: string }

function textOf(block: Block): string {
	if (typeof block === 'string') return block
	return 'go' in block ? block.go.label : block.list.join(' ')
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const wordsOf = (text: string) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** How well an article answers: a word of the title counts five, of the summary two, of the text one; 0 is no. */
function scoreOf({ title, summary, blocks }: Article, words: readonly string[], facts: PublicFacts): number {
	const parts = [
		[plain(title), 5],
		[plain(summary), 2],
		[plain(blocks(facts).map(textOf).join(' ')), 1],
	] as const
	const scores = words.map((word) =>
		parts.reduce((sum, [text, weight]) => sum + (text.includes(word) ? weight : 0), 0),
	)
	return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0)
}

/** Articles that hold every word of `q`, best first; without a word, all of them in their order. */
export function findArticles(q: string, facts: PublicFacts): FoundArticle[] {
	const words = wordsOf(q).slice(0, 8)
	return helpArticles
		.map((slug) => ({ slug, ...articles[slug], score: scoreOf(articles[slug], words, facts) }))
		.filter(({ score }) => words.length === 0 || score > 0)
		.sort((a, b) => b.score - a.score)
		.map(({ slug, title, summary }) => ({ slug, title, summary }))
}
