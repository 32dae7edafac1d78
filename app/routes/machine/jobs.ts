import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { runJobOnce } from '#app/domains/outbox/index.server.ts'
import { isJobName, type JobName } from '#app/domains/outbox/jobs.ts'
import { requireDelivery } from '#app/http/machine.server.ts'
import { allowProbe } from '#app/http/machine.server.ts'
import { NotFoundError, isAppError } from '#app/lib/errors.ts'
import { registry } from '#workers/registry.ts'

/** A job has no page. */
export function loader({ request }: LoaderFunctionArgs) {
	allowProbe(request)
	return answer(405, { error: 'POST only' }, { Allow: 'POST' })
}

/** QStash and the local scheduler deliver here: 2xx done, 4xx never again, 5xx try again. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { ctx, messageId, body } = await requireDelivery(request)
	const name = params.name ?? ''
	if (!isJobName(name)) throw new NotFoundError(`job ${name}`)
	try {
		const result = await run(name, { ctx, messageId, body })
		if (result.status === 'malformed') return neverAgain('malformed payload')
		ctx.log.info(
			{ job: name, status: result.status, counts: result.counts, request_id: ctx.requestId },
			'job',
		)
		return answer(200, result)
	} catch (error) {
		ctx.log.error(
			{ job: name, error: isAppError(error) ? error.message : error, request_id: ctx.requestId },
			'job failed',
		)
		return isAppError(error) && error.status < 500 ? neverAgain(error.code) : answer(500, { error: 'failed' })
	}
}

async function run<K extends JobName>(job: K, delivery: Awaited<ReturnType<typeof requireDelivery>>) {
	const { ctx, messageId, body } = delivery
	const scheduled = /^[\w.]+:(\d{4}-\d\d-\d\dT\d\d:\d\d)$/.exec(messageId)
	const systemCtx = { ...ctx, viewer: { kind: 'system' as const, job } }
	return runJobOnce(
		systemCtx,
		{ job, payload: parse(body), messageId, window: scheduled?.[1] ?? null },
		registry[job],
	)
}

function parse(body: string): unknown {
	try {
		return JSON.parse(body || '{}')
	} catch {
		return null
	}
}

function answer(status: number, value: object, headers: Record<string, string> = {}) {
	return Response.json(value, { status, headers: { 'Cache-Control': 'no-store', ...headers } })
}

/** QStash stops retrying on this header and 489. */
function neverAgain(reason: string) {
	return answer(489, { error: reason }, { 'Upstash-NonRetryable-Error': 'true' })
}
