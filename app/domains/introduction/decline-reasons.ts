/** Why a request is declined: the company reads the sentence, never more than she chose to say. */
export const declineReasons = ['pay', 'place', 'level', 'sector', 'timing', 'other'] as const
export type DeclineReason = (typeof declineReasons)[number]

export const declineReasonText: Record<DeclineReason, string> = {
	pay: 'The pay does not meet expectations',
	place: 'The place or the way of working does not suit',
	level: 'The role is not at the right level',
	sector: 'Another sector is preferred',
	timing: 'This is not the right time',
	other: 'Another reason',
}

/** The sentence for a stored reason; null when none was given. */
export function reasonText(stored: string | null): string | null {
	const known = declineReasons.find((reason) => reason === stored)
	return known ? declineReasonText[known] : null
}
