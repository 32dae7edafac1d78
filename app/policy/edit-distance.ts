const at = (row: readonly number[], i: number) => row[i] ?? 0

/** Cost of swapping two neighbours, or infinity where they are not swapped. */
function swap(a: string, b: string, i: number, j: number, beforeLast: readonly number[]): number {
	const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
	return isSwapped ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY
}

/** Edits between two words: insert, delete, replace, swap of neighbours (Damerau 1964, optimal string alignment). */
export function damerauLevenshtein(a: string, b: string): number {
	let beforeLast: number[] = []
	let last = Array.from({ length: b.length + 1 }, (_, i) => i)
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i]
		for (let j = 1; j <= b.length; j += 1) {
			const replace = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
			row.push(Math.min(replace, at(last, j) + 1, at(row, j - 1) + 1, swap(a, b, i, j, beforeLast)))
		}
		beforeLast = last
		last = row
	}
	return at(last, b.length)
}
