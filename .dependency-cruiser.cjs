/** The downhill rule: imports only go down; HTTP, clock, network and database never leak up. */
const only = (name, from, to, comment, more = {}) => ({
	name,
	severity: 'error',
	comment,
	from: { path: from, pathNot: '\\.test\\.tsx?$', ...more },
	to: { path: to },
})

module.exports = {
	forbidden: [
		{
			name: 'no-circular',
			severity: 'error',
			from: {},
			to: { circular: true, dependencyTypesNot: ['type-only'] },
		},
		only(
			'nothing-imports-routes',
			'^(app|workers|db|server)/',
			'^app/routes/',
			'routes are doors, not parts',
		),
		only('lib-is-the-ground', '^app/lib/', '^(app/(?!lib/)|db/|workers/)', 'lib has no product noun'),
		only(
			'policy-is-pure',
			'^app/policy/',
			'^(app/(?!lib/|policy/)|workers/|node_modules/(?!zod))',
			'policy imports lib alone; row types come as types',
		),
		only(
			'policy-takes-row-types-only',
			'^app/policy/',
			'^db/(?!schema/)',
			'types of rows, nothing else of db',
		),
		only(
			'routes-have-no-database',
			'^(app/routes|app/ui|app/http|workers)/',
			'^(db/|node_modules/drizzle-orm|node_modules/@libsql|node_modules/libsql)',
			'only a records file names tables',
		),
		{
			name: 'tables-only-in-records',
			severity: 'error',
			comment: 'a domain reaches tables through its records file (schema types and enums excepted)',
			from: { path: '^app/domains/', pathNot: '(records\\.server\\.ts|\\.test\\.ts)$' },
			to: {
				path: '^(db/schema/(?!.*(enums|lookups)\\.ts)|node_modules/drizzle-orm)',
				dependencyTypesNot: ['type-only'],
			},
		},
		{
			name: 'domains-by-their-door',
			severity: 'error',
			comment:
				'another domain is entered by index.server.ts, schema.ts or a browser-safe file, never by its records or verbs',
			from: { path: '^app/domains/([^/]+)/' },
			to: { path: '^app/domains/(?!$1/)[^/]+/.+\\.server\\.ts$', pathNot: 'index\\.server\\.ts$' },
		},
		{
			name: 'routes-by-the-door',
			severity: 'error',
			from: { path: '^(app/routes|app/http|app/ui|workers)/' },
			to: { path: '^app/domains/[^/]+/.+\\.server\\.ts$', pathNot: 'index\\.server\\.ts$' },
		},
		{
			name: 'ui-is-markup',
			severity: 'error',
			comment: 'ui sees paths, lib and browser-safe domain files; of policy only types',
			from: { path: '^app/ui/', pathNot: '\\.test\\.tsx?$' },
			to: {
				path: '^(app/(http|integrations|policy|routes)/|workers/|app/runtime)',
				dependencyTypesNot: ['type-only'],
			},
		},
		only(
			'domains-know-no-http',
			'^app/domains/',
			'^(app/(http|ui|routes)/|workers/|app/runtime|node_modules/(@remix-run|react|express))',
			'verbs know no request',
		),
		only(
			'integrations-know-no-domain',
			'^app/integrations/',
			'^(app/(domains|http|ui|routes)/|workers/|db/)',
			'adapters speak to the outside only',
		),
		{
			name: 'one-door-to-workers',
			severity: 'error',
			from: { path: '^app/', pathNot: '^(app/routes/machine/jobs\\.ts|app/boot\\.server\\.ts)$' },
			to: { path: '^workers/' },
		},
		{
			name: 'vendors-in-integrations',
			severity: 'error',
			from: { path: '^(app|workers)/', pathNot: '^app/(integrations|lib|boot)' },
			to: { path: 'node_modules/(nodemailer|@upstash|meilisearch|croner|libsql|@node-rs)' },
		},
		{
			name: 'no-unresolved',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: '(^virtual:|\\?(inline|script)$|^build/)' },
		},
	],
	options: {
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(build|data|node_modules/\\.cache)' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'node', 'default', 'types'],
			extensions: ['.ts', '.tsx', '.js'],
		},
	},
}
