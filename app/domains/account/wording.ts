/**
 * The wording people consent to, by version. A changed sentence is a new version: consents keep the hash of what
 * was read.
 */
export const WORDING_VERSION = '2026-11'

export const consentWording = {
	terms: 'I accept the terms of use and have read the privacy notice.',
	age_over_18: 'I am 18 or older.',
	profile_processing:
		'theNexus may keep my profile and match it with roles. No company sees who I am before I accept an introduction.',
	whatsapp_messages: 'theNexus may send me discreet notices by WhatsApp.',
} as const

export const agreementWording = {
	terms: 'We accept the terms of use for companies.',
	confidentiality_undertaking:
		'We use what we learn here for the introduction alone, share it only with the readers named in the request, and never try to find out who a masked card belongs to.',
	data_processing: 'We accept the data-processing agreement under the Nigeria Data Protection Act 2023.',
} as const
