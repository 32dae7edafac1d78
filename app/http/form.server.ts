import { parseWithZod } from '@conform-to/zod/v4'
import { data, redirect } from '@remix-run/node'
import type { z } from 'zod'
import {
	countKeys,
	findKey,
	insertKey,
	type KeyRef,
	storeResponse,
} from '#app/domains/idempotency/index.server.ts'
import { formatWatTime } from '#app/lib/clock.ts'
import { AppError, ConflictError, FieldError, isAppError, retryAfterOf } from '#app/lib/errors.ts'
import { hmac, sameSecret } from '#app/lib/hash.server.ts'
import type { Viewer } from '#app/policy/actors.ts'
import type { FormState as FormOrNothing, FormTokens } from '#app/ui/form-state.ts'
import { readForm } from './body.server.ts'
import type { RequestContext } from './guards.server.ts'
import { csrfToken, requireOwnOrigin } from './origin.server.ts'

type FormState = NonNullable<FormOrNothing>

/** Which form of which thing; `thing` is an id where one page edits many. */
export type FormName = { name: string; thing?: string }

const MACHINERY = ['_csrf', '_k']
const NEVER_KEPT = /password|^code$/

const routeOf = (form: FormName) => (form.thing ? `${form.name}:${form.thing}` : form.name)

/** `_k` = HMAC(session, form and thing, how often it has succeeded): success raises the version. */
async function expectedKey(ctx: RequestContext, form: FormName): Promise<string> {
	const version = await countKeys(ctx.fresh, ctx.binding, routeOf(form))
	return hmac(ctx.keys.signing[0] ?? '', 'form', ctx.binding, routeOf(form), String(version))
}

/** The tokens a loader hands to its form. */
export async function formTokens(ctx: RequestContext, name: string, thing?: string): Promise<FormTokens> {
	return { csrf: csrfToken(ctx), key: await expectedKey(ctx, { name, thing }) }
}

function single(form: FormData, name: string): string | null {
	const value = form.get(name)
	return typeof value === 'string' ? value : null
}

/** Typed values by field, for the form to show again; passwords and codes are never sent back. */
function keptValues(form: FormData): FormState['values'] {
	const values: FormState['values'] = {}
	for (const name of new Set(form.keys())) {
		if (MACHINERY.includes(name) || NEVER_KEPT.test(name)) continue
		const all = form.getAll(name).filter((value) => typeof value === 'string')
		values[name] = all.length > 1 ? all : (all[0] ?? '')
	}
	return values
}

type Failed = ReturnType<typeof data<{ form: FormState }>>

function failed(
	form: FormData,
	status: number,
	errors: FormState['errors'],
	formErrors: string[],
	headers?: HeadersInit,
): Failed {
	return data({ form: { errors, formErrors, values: keptValues(form) } }, { status, headers })
}

/** When to come back, for a form that was refused for now. */
function waiting(error: AppError): HeadersInit | undefined {
	const seconds = retryAfterOf(error)
	return seconds ? { 'Retry-After': String(seconds) } : undefined
}

/** What was sent, under a key of ours: a plain hash of a form with a password in it would be a target. */
function requestHash(ctx: RequestContext, form: FormData): string {
	const fields = [...form.entries()].filter(([name]) => !MACHINERY.includes(name))
	return hmac(
		ctx.keys.signing.at(-1) ?? '',
		'request',
		...fields.map(([name, value]) => `${name}=${String(value)}`),
	)
}

/** Another request with the same key was faster; thrown out of the batch, never seen by a person. */
const REPEATED = 'repeated form key'

/** The same context, whose first batch also takes the form's key: effect and key commit together. */
function keyedContext<V extends Viewer>(
	ctx: RequestContext<V>,
	ref: KeyRef,
	hash: string,
): RequestContext<V> {
	let taken = false
	return {
		...ctx,
		transaction: (fill) =>
			ctx.transaction((w) => {
				if (!taken) {
					taken = true
					w.must(insertKey(ref, hash, ctx.clock.now()), () => new ConflictError(REPEATED, ''))
				}
				fill(w)
			}),
	}
}

async function rememberResponse(ctx: RequestContext, ref: KeyRef, response: Response): Promise<void> {
	const location = response.headers.get('location')
	if (!location || !(await findKey(ctx.fresh, ref))) return
	await ctx.transaction((w) => w.add(storeResponse(ref, { location })))
}

/** The answer to a form that was sent before: the same 303, or the form again when its content differs. */
async function replay(request: Request, ctx: RequestContext, ref: KeyRef, hash: string, form: FormData) {
	const stored = await findKey(ctx.fresh, ref)
	if (!stored) return null
	if (!sameSecret(stored.request_hash, hash)) {
		return failed(form, 409, {}, [
			`Already saved at ${formatWatTime(stored.created_at)}. Save again to keep these changes.`,
		])
	}
	const answer = JSON.parse(stored.response) as { location?: string }
	return redirect(answer.location ?? new URL(request.url).pathname, 303)
}

function errorsOf(error: unknown, form: FormData): Failed {
	if (error instanceof FieldError) {
		const errors = Object.fromEntries(Object.entries(error.fields).map(([name, text]) => [name, [text]]))
		return failed(form, 422, errors, error.data.sentence ? [error.data.sentence] : [])
	}
	const kept = ['conflict', 'limited', 'unavailable']
	if (isAppError(error) && kept.includes(error.code))
		return failed(form, error.status, {}, [error.data.sentence], waiting(error))
	throw error
}

type Parsed<S extends z.ZodType> = { input: z.infer<S> } | { failure: Failed }

function parse<S extends z.ZodType>(form: FormData, schema: S): Parsed<S> {
	const fields = new FormData()
	for (const [name, value] of form.entries()) if (!MACHINERY.includes(name)) fields.append(name, value)
	const submission = parseWithZod(fields, { schema })
	if (submission.status === 'success') return { input: submission.value }
	const issues = Object.entries(submission.error ?? {})
	const errors: FormState['errors'] = {}
	const formErrors: string[] = []
	for (const [name, sentences] of issues) {
		if (name === '') formErrors.push(...(sentences ?? []))
		else errors[name.replace(/\[\d+\]$/, '')] = sentences ?? []
	}
	return { failure: failed(form, 422, errors, formErrors) }
}

type Received = { body: FormData; ref: KeyRef; hash: string }

/** The form as it came: within its limits, from our own page, with its key and the hash of its fields. */
async function receive(request: Request, ctx: RequestContext, form: FormName): Promise<Received> {
	if (request.method !== 'POST') throw new AppError('wrong_method', `method ${request.method}`)
	const body = await readForm(request)
	requireOwnOrigin(request, ctx, single(body, '_csrf'))
	const ref = { actor: ctx.binding, route: routeOf(form), key: single(body, '_k') ?? '' }
	return { body, ref, hash: requestHash(ctx, body) }
}

const STALE = 'This page had been open for a while or was changed elsewhere. Check it and send it again.'

/** The answer to a form whose key has been used or is not this page's; null for a fresh one. */
async function answerToKey(request: Request, ctx: RequestContext, form: FormName, received: Received) {
	const { body, ref, hash } = received
	const before = await replay(request, ctx, ref, hash, body)
	if (before) return before
	if (sameSecret(ref.key, await expectedKey(ctx, form))) return null
	// the same send may have been answered between the two reads
	return (await replay(request, ctx, ref, hash, body)) ?? failed(body, 409, {}, [STALE])
}

/**
 * Receives a form: size and type, origin, idempotency key, fields; then runs `act`. Wrong fields, lost races
 * and limits come back as the form with what was typed (422, 409, 429, 503); a repeated send gets the answer of
 * the first and changes nothing.
 * @param form `repeatable` forms (signing in) carry no key: a repeat needs its own answer with its own cookie
 * @param act must answer with a redirect; its first batch carries the form's key
 */
export async function submit<S extends z.ZodType, V extends Viewer>(
	request: Request,
	ctx: RequestContext<V>,
	form: FormName & { schema: S; repeatable?: boolean },
	act: (ctx: RequestContext<V>, input: z.infer<S>) => Promise<Response>,
): Promise<Response | Failed> {
	const received = await receive(request, ctx, form)
	const { body, ref, hash } = received
	const answered = form.repeatable ? null : await answerToKey(request, ctx, form, received)
	if (answered) return answered
	const parsed = parse(body, form.schema)
	if ('failure' in parsed) return parsed.failure
	try {
		if (form.repeatable) return await act(ctx, parsed.input)
		const response = await act(keyedContext(ctx, ref, hash), parsed.input)
		await rememberResponse(ctx, ref, response)
		return response
	} catch (error) {
		const repeated = isAppError(error) && error.message === REPEATED
		return (repeated ? await replay(request, ctx, ref, hash, body) : null) ?? errorsOf(error, body)
	}
}
