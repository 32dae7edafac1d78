import { signIn } from '#tests/setup/browser.ts'
import { LETTER, refOf, scene } from './scene.ts'

export type Form = {
	form: { errors: Record<string, string[]>; formErrors: string[]; values: Record<string, unknown> }
}
export type Tokens = { tokens: { csrf: string; key: string } }

/** A scene with both sides signed in, and the address of the form that asks her. */
export async function stage(more: Parameters<typeof scene>[0] = {}) {
	const s = await scene(more)
	const ref = refOf(s.app, s.hr, s.her)
	return {
		...s,
		ref,
		path: `/hr/requests/new?ref=${ref}&job_role_id=${s.role.id}`,
		asHr: { cookie: await signIn(s.app, s.hr.viewer) },
		asHer: { cookie: await signIn(s.app, s.her.viewer) },
	}
}

export const at = (id: string, visit: { cookie: string }) => ({ ...visit, params: { id } })

/** What is typed into the form of a new request. */
export const typed = (s: Awaited<ReturnType<typeof stage>>) => ({
	ref: s.ref,
	job_role_id: s.role.id,
	personalized_message: LETTER,
})
