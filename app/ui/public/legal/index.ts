import type { LegalPage } from '#app/paths.ts'
import { cookies } from './cookies.ts'
import type { LegalDocument } from './document.ts'
import { dpa } from './dpa.ts'
import { licence } from './licence.ts'
import { privacy } from './privacy.ts'
import { terms } from './terms.ts'

export const legalDocuments: Record<LegalPage, LegalDocument> = { privacy, terms, cookies, dpa, licence }
