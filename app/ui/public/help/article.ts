import type { PublicFacts } from '#app/domains/setting/index.server.ts'
import type { Block } from '../prose.tsx'

export type Article = {
	title: string
	/** One line, for the list and for search engines. */
	summary: string
	/** Periods and limits come from the settings, never from the text. */
	blocks: (facts: PublicFacts) => readonly Block[]
}
