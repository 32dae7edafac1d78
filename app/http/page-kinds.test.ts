import { expect, test } from 'vitest'
import { marketingPaths } from '#app/paths.ts'
import routes from '#app/routes.ts'
import { cacheRule } from './headers.server.ts'
import { pageKind, pageKinds } from './page-kinds.ts'

type Route = { path?: string; index?: boolean; children?: Route[] }

function patterns(list: readonly Route[], under = ''): string[] {
	return list.flatMap((route) => {
		const full = route.path === undefined ? under : `${under}/${route.path}`
		return [...(route.children ? [] : [full || '/']), ...patterns(route.children ?? [], full)]
	})
}

test('every route has a kind, and every kind a route', () => {
	expect(Object.keys(pageKinds).toSorted()).toEqual(patterns(routes as Route[]).toSorted())
})

test('the pages that search engines may keep are those of the marketing kind, no others', () => {
	for (const path of marketingPaths) expect(pageKind(path), path).toBe('marketing')
	const known = Object.entries(pageKinds).filter(
		([route, kind]) => kind === 'marketing' && !/[:*]/.test(route),
	)
	for (const [route] of known) expect(marketingPaths.has(route), route).toBe(true)
})

test.each([
	['/hr/roles/6f1c2a34-5b6d-4e7f-8a90-123456789abc', 'own'],
	['/hr/roles/new', 'own'],
	['/hr/roles/6f1c2a34-5b6d-4e7f-8a90-123456789abc/edit', 'own'],
	['/profile/work', 'own'],
	['/profile/work/6f1c2a34-5b6d-4e7f-8a90-123456789abc', 'own'],
	['/hr/p/AAAAAAAAAAAAAAAAAAAAAA', 'guarded'],
	['/hr/requests/6f1c2a34-5b6d-4e7f-8a90-123456789abc', 'guarded'],
	['/requests/6f1c2a34-5b6d-4e7f-8a90-123456789abc', 'guarded'],
	['/admin/verify/companies/6f1c2a34-5b6d-4e7f-8a90-123456789abc', 'guarded'],
	['/legal/privacy', 'marketing'],
	['/legal/unknown', 'guarded'],
	['/home/', 'guarded'],
	['/home.data', 'guarded'],
	['/profile/work/a/b', 'guarded'],
	['/constructor', 'guarded'],
	['/nothing', 'guarded'],
])('%s is %s', (path, kind) => {
	expect(pageKind(path)).toBe(kind)
})

test('a refusal is kept by nobody, and a shared cache keeps nothing that was made for one browser', () => {
	for (const kind of ['marketing', 'own', 'guarded', 'resource'] as const) {
		expect(cacheRule(kind, { status: 404, isForOne: false })).toBe('no-store')
		expect(cacheRule(kind, { status: 200, isForOne: true })).not.toContain('public')
	}
	expect(cacheRule('own', { status: 200, isForOne: false })).toBe('private, no-cache')
	expect(cacheRule('guarded', { status: 200, isForOne: false })).toBe('no-store')
})
