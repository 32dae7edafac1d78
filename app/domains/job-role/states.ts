import type { JobRoleStatus } from '#db/schema/job-role.enums.ts'

/** From which states an act may start. `filled` and `closed` are final: such a role is only read. */
export const startsFrom = {
	change: ['draft', 'active', 'paused'],
	publish: ['draft', 'paused'],
	pause: ['active'],
	close: ['draft', 'active', 'paused'],
} as const satisfies Record<string, readonly JobRoleStatus[]>

export type RoleAct = keyof typeof startsFrom

export function canStart(act: RoleAct, status: JobRoleStatus): boolean {
	const from: readonly JobRoleStatus[] = startsFrom[act]
	return from.includes(status)
}

/** The sentence for an act that comes too late. */
export const tooLate: Record<RoleAct, string> = {
	change: 'This role has been closed, or a colleague changed it a moment ago. Check it and save again.',
	publish: 'This role is published already, or it has been closed. Nothing was changed.',
	pause: 'This role is not published at the moment. Nothing was changed.',
	close: 'This role has been closed already. Nothing was changed.',
}
