/** Every address of the product as a function. A path outside this file is a mistake. */

type Query = Record<string, string | readonly string[] | number | undefined | null>

/** `withQuery('/hr/search', { q: 'tax', skill: ['sql', 'python'] })`; empty values are left out. */
export function withQuery(path: string, query: Query): string {
	const search = new URLSearchParams()
	for (const [name, value] of Object.entries(query)) {
		const values = Array.isArray(value) ? value : [value]
		for (const item of values)
			if (item !== undefined && item !== null && item !== '') search.append(name, String(item))
	}
	const text = search.toString()
	return text ? `${path}?${text}` : path
}

export const legalPages = ['privacy', 'terms', 'cookies', 'dpa', 'licence'] as const
export type LegalPage = (typeof legalPages)[number]

export const helpArticles = [
	'joining', 'hiding-from-your-employer', 'what-a-company-sees', 'accepting', 'declining', 'undoing', 'taking-back-access',
	'references', 'verification-levels', 'data-costs', 'shared-phone', 'company-verification', 'credits',
	'writing-a-request', 'named-readers',
] as const // prettier-ignore
export type HelpSlug = (typeof helpArticles)[number]

const visitor = {
	landing: () => '/',
	join: () => '/join',
	joinProfessional: () => '/join/professional',
	joinCompany: () => '/join/company',
	joinSent: () => '/join/sent',
	verifyEmail: (token: string) => `/verify-email/${token}`,
	login: (redirectTo?: string) => withQuery('/login', { redirect_to: redirectTo }),
	leave: () => '/leave',
	style: () => '/style',
	howItWorks: () => '/how-it-works',
	confidentiality: () => '/confidentiality',
	pricing: (query: { cycle?: 'annual'; vat?: '1' } = {}) => withQuery('/pricing', query),
	rights: () => '/rights',
	neverPay: () => '/never-pay',
	scam: (receipt?: string) => withQuery('/scam', { receipt }),
	verify: () => '/verify',
	legal: (page: LegalPage) => `/legal/${page}`,
	help: () => '/help',
	helpArticle: (slug: HelpSlug) => `/help/${slug}`,
	contact: (receipt?: string) => withQuery('/contact', { receipt }),
	grievance: (receipt?: string) => withQuery('/grievance', { receipt }),
	status: () => '/status',
	sitemap: () => '/sitemap.xml',
	securityText: () => '/.well-known/security.txt',
}

/** Pages without a person on them: search engines may keep them, and they are the same for every visitor. */
export const marketingPaths: ReadonlySet<string> = new Set([
	visitor.landing(),
	visitor.howItWorks(),
	visitor.confidentiality(),
	visitor.pricing(),
	visitor.join(),
	visitor.joinProfessional(),
	visitor.joinCompany(),
	visitor.rights(),
	visitor.neverPay(),
	visitor.scam(),
	visitor.verify(),
	visitor.contact(),
	visitor.grievance(),
	...legalPages.map(visitor.legal),
	visitor.help(),
	...helpArticles.map(visitor.helpArticle),
])

const account = {
	menu: () => '/menu',
	logout: () => '/logout',
}

const professional = {
	home: () => '/home',
	profile: () => '/profile',
	basics: () => '/profile/basics',
	preferences: () => '/profile/preferences',
	work: (id?: string) => (id ? `/profile/work/${id}` : '/profile/work'),
	education: (id?: string) => (id ? `/profile/education/${id}` : '/profile/education'),
	skills: () => '/profile/skills',
	certifications: (id?: string) => (id ? `/profile/certifications/${id}` : '/profile/certifications'),
	references: () => '/references',
	reference: (id: string) => `/references/${id}`,
	requests: (tab?: string) => withQuery('/requests', { tab }),
	request: (id: string) => `/requests/${id}`,
	notifications: () => '/notifications',
}

const hr = {
	desk: () => '/hr',
	terms: (redirectTo?: string) => withQuery('/hr/terms', { redirect_to: redirectTo }),
	roles: (status?: string) => withQuery('/hr/roles', { status }),
	newRole: () => '/hr/roles/new',
	role: (id: string) => `/hr/roles/${id}`,
	editRole: (id: string) => `/hr/roles/${id}/edit`,
	search: (query: Query = {}) => withQuery('/hr/search', query),
	person: (ref: string, jobRoleId?: string) => withQuery(`/hr/p/${ref}`, { job_role_id: jobRoleId }),
	requests: (query: Query = {}) => withQuery('/hr/requests', query),
	newRequest: (ref: string, jobRoleId?: string) =>
		withQuery('/hr/requests/new', { ref, job_role_id: jobRoleId }),
	request: (id: string) => `/hr/requests/${id}`,
	notifications: () => '/hr/notifications',
}

const admin = {
	queues: () => '/admin',
	professionals: () => '/admin/verify/professionals',
	professional: (id: string) => `/admin/verify/professionals/${id}`,
	companies: () => '/admin/verify/companies',
	company: (id: string) => `/admin/verify/companies/${id}`,
}

const machine = {
	job: (name: string) => `/machine/jobs/${name}`,
	mailbox: () => '/demo/mailbox',
}

export const paths = { ...visitor, account, professional, hr, admin, machine, withQuery }

/** Where an actor lands after signing in. */
export function homeOf(kind: 'professional' | 'hr_partner' | 'admin'): string {
	return { professional: professional.home(), hr_partner: hr.desk(), admin: admin.queues() }[kind]
}
