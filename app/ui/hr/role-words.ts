import type { RoleDetail } from '#app/domains/job-role/index.server.ts'
import { seniorityLabels } from '#app/domains/taxonomy/vocabulary.ts'
import { formatWatDay, startOfWatDay } from '#app/lib/clock.ts'
import { payBand } from '../money.tsx'
import type { TagItem } from '../tag.tsx'

type Words<K extends keyof RoleDetail> = Record<NonNullable<RoleDetail[K]> & string, string>

export const seniorityWords: Words<'seniority_level'> = seniorityLabels

export const remoteWords: Words<'remote_option'> = { on_site: 'On site', hybrid: 'Hybrid', remote: 'Remote' }

export const employmentWords: Words<'employment_type'> = {
	full_time: 'Full time',
	contract: 'Contract',
	consulting: 'Consulting',
}

export const statusWords: Words<'status'> = {
	draft: 'Draft',
	active: 'Active',
	paused: 'Paused',
	filled: 'Filled',
	closed: 'Closed',
}

const statusKinds = { draft: 'plain', active: 'ok', paused: 'warn', filled: 'info', closed: 'plain' } as const

export function statusTag(status: RoleDetail['status']): TagItem {
	return { kind: statusKinds[status], text: statusWords[status] }
}

/** Options of a choice, in the order of the words. */
export function options(words: Record<string, string>) {
	return Object.entries(words).map(([value, label]) => ({ value, label }))
}

/** The pay of a role; a draft may have none yet. */
export function rolePay(role: Pick<RoleDetail, 'salary_range_min' | 'salary_range_max'>): string {
	if (role.salary_range_max <= 0) return 'Pay not stated yet'
	return payBand(role.salary_range_min, role.salary_range_max) ?? 'Pay not stated yet'
}

/** A stored WAT day as people read it. */
export function dayWords(day: string | null): string | null {
	return day === null ? null : formatWatDay(startOfWatDay(day))
}

/** "Lagos", where state and city share a name; else "Ikeja, Lagos". */
export function rolePlace({
	location_city: city,
	location_state: state,
}: Pick<RoleDetail, 'location_city' | 'location_state'>): string {
	return city === state ? city : `${city}, ${state}`
}

const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

/** For headings: "Two requests", "12 requests". */
export function counted(n: number, one: string, many: string): string {
	return `${small[n] ?? n} ${n === 1 ? one : many}`
}

export function plural(n: number, one: string, many: string): string {
	return `${n} ${n === 1 ? one : many}`
}
