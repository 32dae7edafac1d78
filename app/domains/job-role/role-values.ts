import { DEFAULT_YEARS_MIN } from './role-problems.ts'
import type { RoleInput } from './schema.ts'

/** The columns a form fills. A draft without texts or pay holds empty texts and 0, which publishing refuses. */
export function roleValues(input: RoleInput) {
	const columns: Omit<RoleInput, 'confirm_low_pay'> & { confirm_low_pay?: boolean } = { ...input }
	delete columns.confirm_low_pay
	return {
		...columns,
		role_description: input.role_description ?? '',
		requirements: input.requirements ?? '',
		salary_range_min: input.salary_range_min ?? 0,
		salary_range_max: input.salary_range_max ?? 0,
		years_experience_min: input.years_experience_min ?? DEFAULT_YEARS_MIN,
		confidential_reason: input.is_confidential ? input.confidential_reason : null,
	}
}

export type RoleValues = ReturnType<typeof roleValues>

/** As stored: there an empty list may be absent. */
type StoredValues = { [K in keyof RoleValues]: RoleValues[K] | null }

const comparable = (value: unknown) =>
	JSON.stringify(Array.isArray(value) && value.length === 0 ? null : value)

/** Names of the columns that differ, for the audit row: names only, never values. */
export function changedFields(before: StoredValues, after: RoleValues): string[] {
	const names = Object.keys(after) as (keyof RoleValues)[]
	return names.filter((name) => comparable(before[name]) !== comparable(after[name]))
}
