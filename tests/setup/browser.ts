import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { isAppError } from '#app/lib/errors.ts'
import { sha256 } from '#app/lib/hash.server.ts'
import { user_sessions } from '#db/schema/index.ts'
import { build, toStatement } from '#db/statements.ts'
import type { Person } from '#app/policy/actors.ts'
import type { TestApp } from './app.ts'

type Route = {
	loader?: (args: LoaderFunctionArgs) => unknown
	action?: (args: ActionFunctionArgs) => unknown
}

type Answer = { status: number; location: string | null; data: unknown; headers: Headers }

/** A session of this person; returns the cookie a browser would send. */
export async function signIn(app: TestApp, viewer: Person): Promise<string> {
	const token = `test-session-${app.runtime.ids.uuid()}-${'0'.repeat(8)}`
	const now = app.clock.now()
	const row = toStatement(
		build.insert(user_sessions).values({
			id: app.runtime.ids.uuid(),
			user_id: viewer.userId,
			session_token: sha256(token),
			actor_kind: viewer.kind,
			last_seen_at: now,
			expires_at: now + 600_000,
			absolute_expires_at: now + 3_600_000,
			created_at: now,
		}),
	)
	await app.runtime.database.transaction((w) => w.add(row))
	return `nx=${token}`
}

function fromInit(value: unknown): Answer {
	if (value instanceof Response) {
		return {
			status: value.status,
			location: value.headers.get('location'),
			data: null,
			headers: value.headers,
		}
	}
	if (isAppError(value))
		return { status: value.status, location: null, data: value.data, headers: new Headers() }
	if (
		typeof value === 'object' &&
		value !== null &&
		'type' in value &&
		value.type === 'DataWithResponseInit'
	) {
		const { data, init } = value as unknown as { data: unknown; init: ResponseInit | null }
		return { status: init?.status ?? 200, location: null, data, headers: new Headers(init?.headers) }
	}
	return { status: 200, location: null, data: value, headers: new Headers() }
}

async function answer(run: () => unknown): Promise<Answer> {
	try {
		return fromInit(await run())
	} catch (thrown) {
		if (thrown instanceof Response || isAppError(thrown)) return fromInit(thrown)
		throw thrown
	}
}

type Visit = { params?: Record<string, string>; cookie?: string; headers?: Record<string, string> }

const ORIGIN = 'http://localhost:3999'

/** Calls a route's loader as a browser's GET would. */
export function get(route: Route, path: string, visit: Visit = {}): Promise<Answer> {
	const request = new Request(ORIGIN + path, {
		headers: { ...(visit.cookie ? { cookie: visit.cookie } : {}), ...visit.headers },
	})
	return answer(() => route.loader?.({ request, params: visit.params ?? {}, context: {} }))
}

export type Fields = Record<string, string | readonly string[]>

/** Calls a route's action as a browser's form would, from our own origin. */
export function post(route: Route, path: string, fields: Fields, visit: Visit = {}): Promise<Answer> {
	const body = new URLSearchParams()
	for (const [name, value] of Object.entries(fields))
		for (const item of [value].flat()) body.append(name, String(item))
	const request = new Request(ORIGIN + path, {
		method: 'POST',
		body: body.toString(),
		headers: {
			'content-type': 'application/x-www-form-urlencoded',
			'sec-fetch-site': 'same-origin',
			...(visit.cookie ? { cookie: visit.cookie } : {}),
			...visit.headers,
		},
	})
	return answer(() => route.action?.({ request, params: visit.params ?? {}, context: {} }))
}

type WithTokens = { tokens: { csrf: string; key: string } }

/** Opens a page, takes its form tokens and sends the form: what a person does. */
export async function fillIn(route: Route, path: string, fields: Fields, visit: Visit = {}): Promise<Answer> {
	const page = await get(route, path, visit)
	const { tokens } = page.data as WithTokens
	return post(route, path, { _csrf: tokens.csrf, _k: tokens.key, ...fields }, visit)
}
