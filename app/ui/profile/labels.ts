import type { DegreeType, EmploymentType, ProficiencyLevel } from '#app/domains/professional/schema.ts'
import { formatWatDay, startOfWatDay } from '#app/lib/clock.ts'

type Labelled<T extends string> = { value: T; label: string; hint?: string }

export const employmentOptions: Labelled<EmploymentType>[] = [
	{ value: 'full_time', label: 'Employed' },
	{ value: 'contract', label: 'On contract' },
	{ value: 'consulting', label: 'As a consultant' },
]

export const degreeOptions: Labelled<DegreeType>[] = [
	{ value: 'bachelor', label: 'Bachelor’s degree' },
	{ value: 'master', label: 'Master’s degree' },
	{ value: 'phd', label: 'Doctorate' },
	{ value: 'other', label: 'Other', hint: 'HND, diploma, professional school' },
]

export const proficiencyOptions: Labelled<ProficiencyLevel>[] = [
	{ value: 'expert', label: 'Expert' },
	{ value: 'intermediate', label: 'Experienced' },
	{ value: 'beginner', label: 'Some knowledge' },
]

export const relationshipOptions: Labelled<string>[] = [
	{ value: 'manager', label: 'I reported to them' },
	{ value: 'colleague', label: 'We worked side by side' },
	{ value: 'direct_report', label: 'They reported to me' },
	{ value: 'client', label: 'They were my client' },
	{ value: 'board_member', label: 'They sat on the board' },
	{ value: 'other', label: 'Otherwise' },
]

export const noticeOptions: Labelled<string>[] = [
	{ value: '0', label: 'I can start at once' },
	{ value: '30', label: 'One month' },
	{ value: '60', label: 'Two months' },
	{ value: '90', label: 'Three months' },
	{ value: '180', label: 'Six months or more' },
]

/** The words for a stored value; the value itself where the list does not know it. */
export function labelOf(options: readonly { value: string; label: string }[], value: string): string {
	return options.find((option) => option.value === value)?.label ?? value
}

/** `countOf(3, 'job', 'jobs')` -> `3 jobs`. */
export function countOf(n: number, one: string, many: string): string {
	return `${n} ${n === 1 ? one : many}`
}

const monthAndYear = (day: string) => formatWatDay(startOfWatDay(day)).replace(/^\d+ /, '')

/** A stored day as it may be typed again: `12 Mar 2019`; the first of a month is shown as the month. */
export function dayText(day: string | null): string | null {
	if (day === null) return null
	return day.endsWith('-01') ? monthAndYear(day) : formatWatDay(startOfWatDay(day))
}

/** `Mar 2019 to today`. */
export function period(entry: { start_date: string; end_date: string | null; is_current: boolean }): string {
	const end = entry.is_current || entry.end_date === null ? 'today' : monthAndYear(entry.end_date)
	return `${monthAndYear(entry.start_date)} to ${end}`
}

export function years(entry: { start_year: number; end_year: number | null }): string {
	return entry.end_year === null ? `since ${entry.start_year}` : `${entry.start_year} to ${entry.end_year}`
}

/** How far a referee has been asked, in words. */
export function referenceState(referee: {
	verification_status: 'pending' | 'contacted' | 'verified'
	permission_granted: boolean
}): string {
	if (referee.verification_status === 'verified') return 'Has confirmed'
	if (referee.verification_status === 'contacted') return 'Has been asked'
	return referee.permission_granted ? 'May be asked' : 'Not to be asked yet'
}
