/** What went wrong, as a closed list; the HTTP status follows from it. */
export const errorStatus = {
	not_found: 404,
	forbidden: 403,
	signed_out: 401,
	wrong_method: 405,
	conflict: 409,
	invalid: 422,
	malformed: 400,
	too_large: 413,
	unsupported: 415,
	wrong_host: 421,
	limited: 429,
	unavailable: 503,
} as const

export type ErrorCode = keyof typeof errorStatus

/**
 * The one error family. It is shaped like Remix's ErrorResponse (status, statusText, internal, data) and does
 * not extend Error: Remix replaces Error instances by "Unexpected Server Error" in production, so a 404 thrown
 * by a verb would lose its page. `message` is for the log; `data.sentence` is for the person.
 */
export class AppError {
	readonly internal = false
	readonly status: number
	readonly statusText: string
	readonly stack: string | undefined

	constructor(
		readonly code: ErrorCode,
		readonly message: string,
		readonly data: { sentence: string; retryAfterSeconds?: number; missing?: string } = { sentence: '' },
	) {
		this.status = errorStatus[code]
		this.statusText = code
		this.stack = new Error(message).stack
	}
}

/** A thing that is hidden, absent, deleted, malformed or another tenant's: one answer for all (404). */
export class NotFoundError extends AppError {
	constructor(message = 'not found') {
		super('not_found', message)
	}
}

/** One's own page, without the right, plan or verification for it (403); `sentence` says what is missing. */
export class ForbiddenError extends AppError {
	constructor(message: string, sentence: string) {
		super('forbidden', message, { sentence })
	}
}

/** A lost race or a repeated act (409): the state has moved on, nothing was changed. */
export class ConflictError extends AppError {
	constructor(message: string, sentence: string) {
		super('conflict', message, { sentence })
	}
}

/** Input that is well formed but wrong (422); `fields` maps a field's name on the wire to its sentence. */
export class FieldError extends AppError {
	constructor(
		readonly fields: Record<string, string>,
		sentence = '',
	) {
		super('invalid', `invalid fields: ${Object.keys(fields).join(', ')}`, { sentence })
	}
}

/** Too many attempts (429); the person may come back after `retryAfterSeconds`. */
export class LimitError extends AppError {
	constructor(message: string, sentence: string, retryAfterSeconds: number) {
		super('limited', message, { sentence, retryAfterSeconds })
	}
}

/** The database or a queue cannot take it now (503); nothing was changed. */
export class UnavailableError extends AppError {
	constructor(
		message: string,
		sentence = 'The service is busy. Nothing was changed. Please try again shortly.',
	) {
		super('unavailable', message, { sentence, retryAfterSeconds: 5 })
	}
}

/** Seconds after which a refused person may come back, or null; reads what Remix made of the error too. */
export function retryAfterOf(error: unknown): number | null {
	if (typeof error !== 'object' || error === null || !('data' in error)) return null
	const { data } = error
	if (typeof data !== 'object' || data === null || !('retryAfterSeconds' in data)) return null
	return typeof data.retryAfterSeconds === 'number' ? data.retryAfterSeconds : null
}

/** True for errors of this family, also across two copies of this module (the server's and the build's). */
export function isAppError(error: unknown): error is AppError {
	return (
		typeof error === 'object' &&
		error !== null &&
		'code' in error &&
		'internal' in error &&
		typeof error.code === 'string' &&
		error.code in errorStatus
	)
}
