import { isAppError } from '#app/lib/errors.ts'

export type Refusal = { code: string; sentence: string; fields: Record<string, string> }

/** The refusal that `act` ends in, as code and sentences. @throws Error when it passes or fails otherwise */
export async function refusal(act: Promise<unknown>): Promise<Refusal> {
	const error: unknown = await act.then(
		() => null,
		(thrown: unknown) => thrown,
	)
	if (!isAppError(error))
		throw error instanceof Error ? error : new Error('expected a refusal, and it passed')
	const fields = 'fields' in error ? (error.fields as Record<string, string>) : {}
	return { code: error.code, sentence: error.data.sentence, fields }
}
