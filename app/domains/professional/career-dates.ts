import { FieldError } from '#app/lib/errors.ts'

type WorkDates = { start_date: string; end_date: string | null; is_current: boolean }

/** "March 2019" is read as its first day, so a job of less than a month may seem to end before it began. */
function sameMonthEnd({ start_date, end_date }: WorkDates): string | null {
	const isMonthAlone =
		end_date !== null && end_date.endsWith('-01') && end_date.slice(0, 7) === start_date.slice(0, 7)
	return isMonthAlone ? start_date : end_date
}

function endProblem(end: string | null, { start_date, is_current }: WorkDates, today: string): string | null {
	if (is_current) return end === null ? null : 'Leave this empty while you work there'
	if (end === null) return 'Enter when you left, or tick that you work there now'
	if (end > today) return 'Enter a day that is not in the future'
	return end < start_date ? 'Enter an end that is not before the start' : null
}

function refuse(problems: Record<string, string | null>): void {
	const found = Object.entries(problems).flatMap(([field, text]) =>
		text === null ? [] : [[field, text] as const],
	)
	if (found.length > 0) throw new FieldError(Object.fromEntries(found))
}

/**
 * The dates of a work entry as they are stored.
 * @param today the WAT day, `YYYY-MM-DD`
 * @throws FieldError beside the field that cannot be so
 */
export function workDates(input: WorkDates, today: string): { start_date: string; end_date: string | null } {
	const end_date = sameMonthEnd(input)
	refuse({
		start_date: input.start_date > today ? 'Enter a day that is not in the future' : null,
		end_date: endProblem(end_date, input, today),
	})
	return { start_date: input.start_date, end_date }
}

/** @throws FieldError when the years of a degree cannot be so */
export function checkStudyYears(input: { start_year: number; end_year: number | null }, today: string): void {
	const thisYear = Number(today.slice(0, 4))
	const end = input.end_year
	const endBefore =
		end !== null && end < input.start_year ? 'Enter a year that is not before the start' : null
	refuse({
		start_year: input.start_year > thisYear ? 'Enter a year that is not in the future' : null,
		end_year: end !== null && end > thisYear ? 'Leave this empty until you have finished' : endBefore,
	})
}

/** @throws FieldError when the dates of a certificate cannot be so */
export function checkCertificateDates(
	input: { issue_date: string; expiry_date: string | null },
	today: string,
): void {
	const { issue_date, expiry_date } = input
	refuse({
		issue_date: issue_date > today ? 'Enter a day that is not in the future' : null,
		expiry_date: expiry_date !== null && expiry_date < issue_date ? 'Enter a day after it was issued' : null,
	})
}
