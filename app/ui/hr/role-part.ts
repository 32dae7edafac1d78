import type { RoleChoices, RoleDetail } from '#app/domains/job-role/index.server.ts'
import type { LIMITS } from '#app/domains/job-role/schema.ts'
import type { FormState } from '../form-state.ts'

/** What every part of the form is drawn from; `role` is null for a new one. */
export type RolePart = {
	form: FormState
	role: RoleDetail | null
	choices: RoleChoices & { states: readonly string[] }
	limits: typeof LIMITS
}
