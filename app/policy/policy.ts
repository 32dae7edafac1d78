import { ForbiddenError, NotFoundError } from '#app/lib/errors.ts'
import type { Viewer } from './actors.ts'
import { type Act, type Subject, decide } from './capabilities.ts'

/**
 * Lets the act pass or throws; the first line of every verb.
 * @throws ForbiddenError when one's own right or verification is missing, with the sentence for the page
 * @throws NotFoundError when the thing is another's, or the act is not for this actor
 */
export function authorize(viewer: Viewer, act: Act, subject?: Subject): void {
	const answer = decide(viewer, act, subject)
	if (answer === 'allow') return
	if (answer.kind === 'lacking') throw new ForbiddenError(`${viewer.kind} lacks ${act}`, answer.sentence)
	throw new NotFoundError(`${act} is not for ${viewer.kind}`)
}

/** For the pages: whether to show the control. The verb asks again. */
export function may(viewer: Viewer, act: Act, subject?: Subject): boolean {
	return decide(viewer, act, subject) === 'allow'
}

/** What is missing and who can give it, in words for the page; null when nothing is or when it is not theirs. */
export function whatIsMissing(viewer: Viewer, act: Act, subject?: Subject): string | null {
	const answer = decide(viewer, act, subject)
	return answer !== 'allow' && answer.kind === 'lacking' ? answer.sentence : null
}
