import type { FormState, FormTokens } from '../form-state.ts'

/** Form tokens that no server takes: nothing on the page can change anything. */
export const sampleTokens: FormTokens = { csrf: 'sample', key: 'sample' }

/** A form that came back with two things to mend. */
export const refused: FormState = {
	errors: {
		salary_expectation_min: ['Enter the lowest pay you would consider, such as 45,000,000 or N45m'],
		notice_period_days: ['Choose your notice period'],
	},
	formErrors: [],
	values: {
		salary_expectation_min: '45 to 50',
		salary_expectation_max: 'N80m',
		location_state: ['Lagos', 'FCT'],
	},
}

/** 12 Nov 2026, 13:15 WAT. */
export const sampleNow = 1_794_485_700_000

export const noticePeriods = [
	{ value: '0', label: 'I can start at once' },
	{ value: '30', label: 'One month' },
	{ value: '90', label: 'Three months' },
	{ value: '180', label: 'Six months or more' },
] as const
