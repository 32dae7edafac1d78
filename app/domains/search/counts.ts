/** No group of people smaller than this is counted aloud. */
export const SMALLEST_GROUP = 5

const ranges = [1_000, 500, 200, 100] as const

const toFive = (count: number) => Math.round(count / 5) * 5

/** A total as the page may tell it: "fewer than 5 people", "about 40 people", "200+ people". No noise. */
export function totalWords(total: number): string {
	if (total < SMALLEST_GROUP) return 'fewer than 5 people'
	const floor = ranges.find((range) => total >= range)
	return floor ? `${floor.toLocaleString('en-GB')}+ people` : `about ${toFive(total)} people`
}

export type FacetCount = { value: string; count: number }

/** Counts rounded to five, greatest first; groups below five are absent, like empty ones. */
export function facetCounts(counts: Readonly<Record<string, number>>, most = 8): FacetCount[] {
	return Object.entries(counts)
		.filter(([, count]) => count >= SMALLEST_GROUP)
		.map(([value, count]) => ({ value, count: toFive(count) }))
		.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
		.slice(0, most)
}
