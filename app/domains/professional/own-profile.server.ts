import type { Statement } from '#db/statements.ts'
import type { Context } from '#app/domains/context.ts'
import { type AppError, FieldError, NotFoundError } from '#app/lib/errors.ts'
import { isUuid } from '#app/lib/ids.ts'
import type { Professional } from '#app/policy/actors.ts'
import {
	type EntryKind,
	type Guard,
	type Own,
	type ProfileChange,
	type ProfileRow,
	findProfile,
	roomFor,
	updateProfile,
} from './records.server.ts'
import { ENTRY_LIMITS } from './schema.ts'

/** Her own row, from the primary. @throws NotFoundError when her profile is gone */
export async function readProfile(ctx: Context<Professional>): Promise<ProfileRow> {
	const profile = await findProfile(ctx.fresh, ctx.viewer.professionalId)
	if (!profile) throw new NotFoundError('own profile')
	return profile
}

/** When her profile changed and when she was last here. */
export function touched(ctx: Context): { updated_at: number; last_active_at: number } {
	return { updated_at: ctx.clock.now(), last_active_at: ctx.clock.now() }
}

/** Marks her profile as changed now, once a batch; with guards, only where they hold. */
export function touchProfile(
	ctx: Context<Professional>,
	change: ProfileChange = {},
	...guards: Guard[]
): Statement {
	return updateProfile(ctx.viewer.professionalId, { ...change, ...touched(ctx) }, ...guards)
}

const entryNames: Record<EntryKind, string> = {
	work: 'jobs',
	education: 'entries of education',
	skill: 'skills',
	certification: 'certificates',
	reference: 'referees',
}

/** Touches the profile where another entry of this kind has room, and the sentence when it has none. */
export function room(
	ctx: Context<Professional>,
	kind: EntryKind,
	change: ProfileChange = {},
): [Statement, () => AppError] {
	const limit = ENTRY_LIMITS[kind]
	return [touchProfile(ctx, change, roomFor(kind, ctx.viewer.professionalId, limit)), () => full(kind)]
}

export function full(kind: EntryKind): AppError {
	const limit = `A profile holds at most ${ENTRY_LIMITS[kind]} ${entryNames[kind]}.`
	return new FieldError({}, `${limit} Remove one before you add another.`)
}

/** The key of one of her own entries; an id that cannot be one takes the same way as a stranger's. */
export function ownEntry(ctx: Context<Professional>, id: string): Own {
	if (!isUuid(id)) throw new NotFoundError('malformed id of an entry')
	return { id, professional_id: ctx.viewer.professionalId }
}

export const gone = () => new NotFoundError('entry of another person or removed')

/** The entry of that id among her own. @throws NotFoundError */
export function pick<T extends { id: string }>(rows: readonly T[], id: string): T {
	const row = rows.find((candidate) => candidate.id === id)
	if (!row) throw gone()
	return row
}
