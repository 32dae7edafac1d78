import type { ProfessionalCaseItem } from '#app/domains/verification/index.server.ts'

/** Verification levels as admins read them. */
export const levelWords: Record<ProfessionalCaseItem['verification_status'], string> = {
	unverified: 'None',
	basic: 'Basic',
	full: 'Full',
	premium: 'Premium',
}
