/** What a profile's completeness is made of: use case 6 of the data model, 100 points in all. */
export type CompletenessPart =
	'photo' | 'summary' | 'cv' | 'linkedin' | 'work' | 'education' | 'skills' | 'references'

export type CompletenessStep = { part: CompletenessPart; points: number; of: number }

export type CompletenessFacts = {
	profile_photo_url: string | null
	profile_summary: string | null
	resume_url: string | null
	linkedin_url: string | null
	work: number
	education: number
	skills: number
	/** References that may be asked. */
	permitted: number
}

const given = (value: string | null, of: number) => (value === null ? 0 : of)

/** The points of each part; their sum is `profile_completeness`, which triggers keep by the same rule. */
export function completenessSteps(facts: CompletenessFacts): CompletenessStep[] {
	return [
		{ part: 'photo', points: given(facts.profile_photo_url, 10), of: 10 },
		{ part: 'summary', points: given(facts.profile_summary, 15), of: 15 },
		{ part: 'cv', points: given(facts.resume_url, 10), of: 10 },
		{ part: 'linkedin', points: given(facts.linkedin_url, 5), of: 5 },
		{ part: 'work', points: Math.min(20, 10 * facts.work), of: 20 },
		{ part: 'education', points: facts.education > 0 ? 15 : 0, of: 15 },
		{ part: 'skills', points: Math.min(15, 3 * facts.skills), of: 15 },
		{ part: 'references', points: Math.min(10, 5 * facts.permitted), of: 10 },
	]
}
