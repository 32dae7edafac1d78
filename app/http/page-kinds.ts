import { marketingPaths } from '#app/paths.ts'

/**
 * What may be kept of a page, and by whom.
 * - `marketing`: the same for every visitor who brings no cookie; shared caches may hold it for a minute
 * - `own`: one's own page, or a form of a visitor; kept by this browser, asked about each time
 * - `guarded`: shows another person, a secret or an admin's case; kept by nobody
 * - `resource`: no page; its route sets its own rule
 */
export type PageKind = 'marketing' | 'own' | 'guarded' | 'resource'

/** Every route of app/routes.ts by its pattern. What does not stand here is guarded. */
export const pageKinds: Readonly<Record<string, PageKind>> = {
	'/': 'marketing',
	'/join': 'marketing',
	'/join/professional': 'marketing',
	'/join/company': 'marketing',
	'/join/sent': 'own',
	'/verify-email/:t': 'guarded',
	'/login': 'own',
	'/leave': 'resource',
	'/style': 'guarded',
	'/how-it-works': 'marketing',
	'/confidentiality': 'marketing',
	'/pricing': 'marketing',
	'/rights': 'marketing',
	'/never-pay': 'marketing',
	'/scam': 'marketing',
	'/verify': 'marketing',
	'/legal/:page': 'marketing',
	'/help': 'marketing',
	'/help/:a': 'marketing',
	'/contact': 'marketing',
	'/grievance': 'marketing',
	'/status': 'guarded',
	'/sitemap.xml': 'resource',
	'/robots.txt': 'resource',
	'/.well-known/security.txt': 'resource',
	'/menu': 'own',
	'/logout': 'guarded',
	'/home': 'own',
	'/profile': 'own',
	'/profile/basics': 'own',
	'/profile/preferences': 'own',
	'/profile/work/:id?': 'own',
	'/profile/education/:id?': 'own',
	'/profile/skills': 'own',
	'/profile/certifications/:id?': 'own',
	'/references': 'guarded',
	'/references/:id': 'guarded',
	'/requests': 'guarded',
	'/requests/:id': 'guarded',
	'/notifications': 'own',
	'/hr': 'own',
	'/hr/terms': 'own',
	'/hr/roles': 'own',
	'/hr/roles/new': 'own',
	'/hr/roles/:id': 'own',
	'/hr/roles/:id/edit': 'own',
	'/hr/search': 'guarded',
	'/hr/p/:ref': 'guarded',
	'/hr/requests': 'guarded',
	'/hr/requests/new': 'guarded',
	'/hr/requests/:id': 'guarded',
	'/hr/notifications': 'guarded',
	'/admin': 'guarded',
	'/admin/verify/professionals/:id?': 'guarded',
	'/admin/verify/companies/:id?': 'guarded',
	'/demo/mailbox': 'guarded',
	'/demo/mailbox/json': 'resource',
	'/machine/jobs/:name': 'resource',
	'/healthz': 'resource',
	'/readyz': 'resource',
	'/*': 'guarded',
}

const part = (text: string) => {
	if (text.endsWith('?')) return '(?:/[^/]+)?'
	return text.startsWith(':') ? '/[^/]+' : `/${text.replaceAll('.', '\\.')}`
}

const patternOf = (route: string) => new RegExp(`^${route.split('/').slice(1).map(part).join('')}$`)

const withParams = Object.entries(pageKinds)
	.filter(([route]) => route.includes(':'))
	.map(([route, kind]) => ({ pattern: patternOf(route), kind }))

/** The kind of the page at a path. Marketing pages are those that search engines may keep, no others. */
export function pageKind(path: string): PageKind {
	const whole = Object.hasOwn(pageKinds, path) ? pageKinds[path] : undefined
	const kind = whole ?? withParams.find(({ pattern }) => pattern.test(path))?.kind ?? 'guarded'
	return kind === 'marketing' && !marketingPaths.has(path) ? 'guarded' : kind
}
