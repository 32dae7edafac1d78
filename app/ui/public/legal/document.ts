import { WORDING_VERSION } from '#app/domains/account/wording.ts'
import type { ProseSection } from '../prose.tsx'

/** A legal text. A changed sentence is a new version. */
export type LegalDocument = {
	title: string
	/** One or two sentences under the title, also read by search engines. */
	summary: string
	sections: readonly ProseSection[]
}

/** The version in force; the first one, so there is nothing to compare it with. */
export const inForce = { version: WORDING_VERSION, since: '2026-11-01' }
