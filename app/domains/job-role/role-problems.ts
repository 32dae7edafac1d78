import { formatNgn } from '#app/lib/money.ts'
import type { RoleInput } from './schema.ts'

/** What the checks need to know besides the form. */
export type RoleRules = {
	/** `min_salary_threshold_ngn`: pay below it needs a tick. */
	minSalaryThresholdNgn: number
	industries: readonly string[]
	skillNames: readonly string[]
	/** WAT day, `YYYY-MM-DD`. */
	today: string
	/** The stored role, whose unchanged pay and deadline are not questioned again. */
	before: { salary_range_min: number; salary_range_max: number; application_deadline: string | null } | null
}

type Check = (input: RoleInput, rules: RoleRules) => [field: string, sentence: string] | null

const unless = (ok: boolean, field: string, sentence: string): [string, string] | null =>
	ok ? null : [field, sentence]

function isPayUnchanged({ salary_range_min, salary_range_max }: RoleInput, { before }: RoleRules): boolean {
	return salary_range_min === before?.salary_range_min && salary_range_max === before?.salary_range_max
}

const checks: Check[] = [
	(input, rules) =>
		unless(rules.industries.includes(input.industry), 'industry', 'Choose the sector from the list'),
	(input, rules) =>
		unless(
			input.required_skills.every((name) => rules.skillNames.includes(name)),
			'required_skills',
			'Choose skills from the list',
		),
	(input, rules) =>
		unless(
			input.preferred_skills.every((name) => rules.skillNames.includes(name)),
			'preferred_skills',
			'Choose skills from the list',
		),
	(input) =>
		unless(
			!input.preferred_skills.some((name) => input.required_skills.includes(name)),
			'preferred_skills',
			'A skill is either required or welcome: take it out of one of the two lists',
		),
	({ salary_range_min: min, salary_range_max: max }) =>
		unless(max === null || min !== null, 'salary_range_min', 'Enter the lowest yearly pay too'),
	({ salary_range_min: min, salary_range_max: max }) =>
		unless(min === null || max !== null, 'salary_range_max', 'Enter the highest yearly pay too'),
	({ salary_range_min: min, salary_range_max: max }) =>
		unless(
			min === null || max === null || max >= min,
			'salary_range_max',
			'The highest pay must not be below the lowest',
		),
	(input, rules) =>
		unless(
			input.confirm_low_pay ||
				input.salary_range_min === null ||
				input.salary_range_min >= rules.minSalaryThresholdNgn ||
				isPayUnchanged(input, rules),
			'confirm_low_pay',
			`Tick to confirm that the pay is right: senior roles here start at ${formatNgn(rules.minSalaryThresholdNgn)} a year`,
		),
	({ years_experience_min: min, years_experience_max: max }) =>
		unless(
			max === null || max >= (min ?? DEFAULT_YEARS_MIN),
			'years_experience_max',
			'The most years must not be below the least',
		),
	(input, rules) =>
		unless(
			input.application_deadline === null ||
				input.application_deadline >= rules.today ||
				input.application_deadline === rules.before?.application_deadline,
			'application_deadline',
			'Enter a day that is not past',
		),
	(input) =>
		unless(
			!input.is_confidential || input.confidential_reason !== null,
			'confidential_reason',
			'Say why the company’s name is withheld at first',
		),
]

/** Years that a role asks for when nothing is said; the column's own default. */
export const DEFAULT_YEARS_MIN = 5

/** What is wrong with a role that is well formed field by field: sentence by field; the first of each field counts. */
export function roleProblems(input: RoleInput, rules: RoleRules): Record<string, string> {
	const found = checks.flatMap((check) => {
		const problem = check(input, rules)
		return problem ? [problem] : []
	})
	return Object.fromEntries(found.reverse())
}
