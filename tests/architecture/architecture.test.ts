import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')

function filesUnder(folder: string): string[] {
	const full = join(ROOT, folder)
	if (!existsSync(full)) return []
	return readdirSync(full, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
}

const code = ['app', 'db', 'workers', 'server'].flatMap(filesUnder).filter((file) => /\.tsx?$/.test(file))
const product = code.filter((file) => !/\.test\.tsx?$/.test(file))
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const parse = (file: string) =>
	ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)

const GUARD = /^(allow|require)[A-Z]/

/** The name of the function that a statement calls first, through await and destructuring. */
function calledBy(statement: ts.Statement | undefined): string | null {
	if (!statement) return null
	const expression = expressionOf(statement)
	const inner = expression && ts.isAwaitExpression(expression) ? expression.expression : expression
	return inner && ts.isCallExpression(inner) ? inner.expression.getText() : null
}

function expressionOf(statement: ts.Statement): ts.Expression | undefined {
	if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0]?.initializer
	const holds = ts.isExpressionStatement(statement) || ts.isReturnStatement(statement)
	return holds ? statement.expression : undefined
}

const DOOR = /^(loader|action)$/

type Door = { name: string; first: string | null }

/** A door that is a function; one that is a value has no first statement and so no guard. */
function doorsOf(node: ts.Node): Door[] {
	if (ts.isFunctionDeclaration(node) && node.name && DOOR.test(node.name.text))
		return [{ name: node.name.text, first: calledBy(node.body?.statements[0]) }]
	if (!ts.isVariableStatement(node)) return []
	const names = node.declarationList.declarations.map((declaration) => declaration.name.getText())
	return names.filter((name) => DOOR.test(name)).map((name) => ({ name, first: null }))
}

/** Loaders and actions of a route module with the first call of each. */
function doors(file: string): Door[] {
	const found: Door[] = []
	parse(file).forEachChild((node) => void found.push(...doorsOf(node)))
	return found
}

const routes = filesUnder('app/routes').filter((file) => /\.tsx?$/.test(file))

test('every loader and action opens with a guard', () => {
	const unguarded = routes.flatMap((file) =>
		doors(file)
			.filter(({ first }) => !first || !GUARD.test(first))
			.map(({ name }) => `${file}: ${name}`),
	)
	expect(unguarded).toEqual([])
})

test('every route has a loader, so that a lone data request meets its guard', () => {
	expect(routes.filter((file) => !doors(file).some(({ name }) => name === 'loader'))).toEqual([])
})

test('the route table and the route files are the same set', () => {
	const table = [...read('app/routes.ts').matchAll(/'(routes\/[^']+)'/g)]
		.map((match) => `app/${match[1]}`)
		.sort()
	expect(table).toEqual([...routes].sort())
})

test('no test file stands among the routes', () => {
	expect(routes.filter((file) => file.includes('.test.'))).toEqual([])
})

test('there is no room for odds and ends', () => {
	const folders = new Set(code.flatMap((file) => file.split('/').slice(0, -1)))
	const banned = ['utils', 'util', 'helpers', 'common', 'misc', 'shared', 'services']
	expect(banned.filter((name) => folders.has(name))).toEqual([])
})

test('the environment is read in one file', () => {
	const readers = product.filter((file) => /process\.env/.test(read(file)))
	expect(readers).toEqual(['app/lib/env.server.ts'])
})

test('nothing prints but the log', () => {
	expect(product.filter((file) => /\bconsole\./.test(read(file)))).toEqual([])
})

test('time and randomness come from the context', () => {
	const impure = product.filter(
		(file) =>
			/^app\/(domains|policy|routes|ui)\//.test(file) &&
			/Date\.now\(|new Date\(\)|Math\.random\(|randomUUID\(|randomBytes\(/.test(read(file)),
	)
	expect(impure).toEqual([])
})

test('raw SQL stands in migrations and schema alone', () => {
	const raw = product.filter((file) => /sql\.raw\(/.test(read(file)) && !file.startsWith('db/schema/'))
	expect(raw).toEqual([])
})

test('interactive transactions are not used: a write is one batch', () => {
	const interactive = product.filter((file) => /\.transaction\('(write|read|deferred)'\)/.test(read(file)))
	expect(interactive).toEqual([])
})

test('a lint rule is switched off with its reason only', () => {
	const silent = code.flatMap((file) =>
		read(file)
			.split('\n')
			.filter((line) => /eslint-disable/.test(line) && !/ -- \S/.test(line))
			.map((line) => `${file}: ${line.trim()}`),
	)
	expect(silent).toEqual([])
})

test('migrations are numbered without gaps and each number stands once', () => {
	const numbers = filesUnder('db/migrations')
		.map((file) => Number(/(\d{4})_[a-z_]+\.sql$/.exec(file)?.[1]))
		.sort((a, b) => a - b)
	expect(numbers).toEqual(numbers.map((_, index) => index + 1))
})

test('the lock file names no host and holds a sha512 for every package', () => {
	const lock = JSON.parse(read('package-lock.json')) as {
		packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }>
	}
	const entries = Object.entries(lock.packages).filter(([path]) => path !== '')
	expect(entries.filter(([, entry]) => entry.resolved).map(([path]) => path)).toEqual([])
	expect(
		entries.filter(([, entry]) => !entry.integrity?.startsWith('sha512-')).map(([path]) => path),
	).toEqual([])
})

test('documents link to files that exist', () => {
	const documents = [
		'README.md',
		'CONTRIBUTING.md',
		'SECURITY.md',
		...filesUnder('docs').filter((file) => file.endsWith('.md')),
	]
	const broken = documents.flatMap((file) =>
		[...read(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
			.map((match) => join(file, '..', match[1] ?? ''))
			.filter((target) => !existsSync(join(ROOT, target)))
			.map((target) => `${file} -> ${target}`),
	)
	expect(broken).toEqual([])
})
