/** Names of the fields that differ: what an audit row tells of a change, never the values. */
export function changedFields(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
	return Object.keys(after).filter(
		(name) => JSON.stringify(before[name] ?? null) !== JSON.stringify(after[name] ?? null),
	)
}
