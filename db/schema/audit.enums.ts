export const disclosureSurfaces = [
	'page',
	'email',
	'whatsapp',
	'sms',
	'search-index',
	'export',
	'webhook',
	'api',
	'file',
	'job-payload',
	'log',
	'audit',
] as const
export type DisclosureSurface = (typeof disclosureSurfaces)[number]
