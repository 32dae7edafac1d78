/** What a role needs before anybody may be asked about it. */
type Publishable = {
	role_title: string
	role_description: string
	requirements: string
	salary_range_min: number
	salary_range_max: number
	application_deadline: string | null
}

const gaps: [field: string, missing: (role: Publishable, today: string) => boolean, sentence: string][] = [
	['role_title', (role) => role.role_title.trim() === '', 'Enter the title of the role'],
	[
		'role_description',
		(role) => role.role_description.trim() === '',
		'Describe the role before you publish it',
	],
	[
		'requirements',
		(role) => role.requirements.trim() === '',
		'Say what the role requires before you publish it',
	],
	[
		'salary_range_min',
		(role) => role.salary_range_min <= 0,
		'Enter the lowest yearly pay before you publish the role',
	],
	[
		'salary_range_max',
		(role) => role.salary_range_max <= 0,
		'Enter the highest yearly pay before you publish the role',
	],
	[
		'application_deadline',
		(role, today) => role.application_deadline !== null && role.application_deadline < today,
		'The deadline is past. Choose a later day, or leave it out',
	],
]

/**
 * What is still missing for publishing, by field, as the sentence that stands beside it; empty when nothing is.
 * @param today WAT day, `YYYY-MM-DD`
 */
export function publishGaps(role: Publishable, today: string): Record<string, string> {
	const found = gaps.filter(([, missing]) => missing(role, today))
	return Object.fromEntries(found.map(([field, , sentence]) => [field, sentence]))
}
