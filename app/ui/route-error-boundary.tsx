import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { retryAfterOf } from '#app/lib/errors.ts'
import { ErrorPage } from './error-page.tsx'
import { useReference } from './reference.tsx'

type Refusal = { status: number; sentence?: string; retryAfterSeconds?: number }

/** Reads what a refusal carries for the person; anything unexpected says nothing at all. */
export function refusalOf(error: unknown): Refusal {
	if (!isRouteErrorResponse(error)) return { status: 500 }
	const data: unknown = error.data
	if (typeof data !== 'object' || data === null) return { status: error.status }
	const sentence = 'sentence' in data && typeof data.sentence === 'string' ? data.sentence : undefined
	return { status: error.status, sentence, retryAfterSeconds: retryAfterOf(error) ?? undefined }
}

/**
 * The `ErrorBoundary` of every route.
 * @example export { RouteErrorBoundary as ErrorBoundary } from '#app/ui/route-error-boundary.tsx'
 */
export function RouteErrorBoundary() {
	return <ErrorPage {...refusalOf(useRouteError())} reference={useReference()} />
}
