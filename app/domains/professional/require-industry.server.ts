import type { Context } from '#app/domains/context.ts'
import { listIndustries } from '#app/domains/taxonomy/index.server.ts'
import { FieldError } from '#app/lib/errors.ts'

/**
 * A sector must be on the list; one that stands on the profile already may stay when the list loses it.
 * @throws FieldError beside `field`
 */
export async function requireIndustry(
	ctx: Pick<Context, 'replica'>,
	field: string,
	value: string | null,
	stored: string | null = null,
): Promise<void> {
	if (value === null || value === stored) return
	if (!(await listIndustries(ctx)).includes(value))
		throw new FieldError({ [field]: 'Choose a sector from the list' })
}
