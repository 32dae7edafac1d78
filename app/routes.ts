import { type RouteConfig, index, prefix, route } from '@remix-run/route-config'

/** The whole surface: URL -> file, grouped by who may open it. Each file's first statement is its guard. */
export default [
	index('routes/public/landing.tsx'),
	route('join', 'routes/public/join.tsx'),
	route('join/professional', 'routes/public/join-professional.tsx'),
	route('join/company', 'routes/public/join-company.tsx'),
	route('join/sent', 'routes/public/join-sent.tsx'),
	route('verify-email/:t', 'routes/public/verify-email.tsx'),
	route('login', 'routes/public/login.tsx'),
	route('leave', 'routes/public/leave.tsx'),
	route('style', 'routes/public/style.tsx'),

	route('menu', 'routes/account/menu.tsx'),
	route('logout', 'routes/account/logout.tsx'),

	route('home', 'routes/professional/home.tsx'),
	route('profile', 'routes/professional/profile.tsx'),
	...prefix('profile', [
		route('basics', 'routes/professional/basics.tsx'),
		route('preferences', 'routes/professional/preferences.tsx'),
		route('work/:id?', 'routes/professional/work.tsx'),
		route('education/:id?', 'routes/professional/education.tsx'),
		route('skills', 'routes/professional/skills.tsx'),
		route('certifications/:id?', 'routes/professional/certifications.tsx'),
	]),
	route('references', 'routes/professional/references.tsx'),
	route('references/:id', 'routes/professional/reference.tsx'),
	route('requests', 'routes/professional/requests.tsx'),
	route('requests/:id', 'routes/professional/request.tsx'),
	route('notifications', 'routes/professional/notifications.tsx'),

	...prefix('hr', [
		index('routes/hr/desk.tsx'),
		route('terms', 'routes/hr/terms.tsx'),
		route('roles', 'routes/hr/roles.tsx'),
		route('roles/new', 'routes/hr/role-new.tsx'),
		route('roles/:id', 'routes/hr/role.tsx'),
		route('roles/:id/edit', 'routes/hr/role-edit.tsx'),
		route('search', 'routes/hr/search.tsx'),
		route('p/:ref', 'routes/hr/person.tsx'),
		route('requests', 'routes/hr/requests.tsx'),
		route('requests/new', 'routes/hr/request-new.tsx'),
		route('requests/:id', 'routes/hr/request.tsx'),
		route('notifications', 'routes/hr/notifications.tsx'),
	]),

	...prefix('admin', [
		index('routes/admin/queues.tsx'),
		route('verify/professionals/:id?', 'routes/admin/verify-professionals.tsx'),
		route('verify/companies/:id?', 'routes/admin/verify-companies.tsx'),
	]),

	route('demo/mailbox', 'routes/demo/mailbox.tsx'),
	route('demo/mailbox/json', 'routes/demo/mailbox-json.ts'),
	route('machine/jobs/:name', 'routes/machine/jobs.ts'),
	route('healthz', 'routes/machine/healthz.ts'),
	route('readyz', 'routes/machine/readyz.ts'),
	route('*', 'routes/public/not-found.tsx'),
] satisfies RouteConfig
