/** Keys that may reach a log as they are; everything else is withheld (fail closed). */
const allowed = new Set([
	'request_id', 'method', 'path', 'status', 'ms', 'bytes', 'act', 'job', 'window', 'count', 'counts', 'code',
	'port', 'adapter', 'attempt', 'signal', 'migration', 'retry_after', 'seq', 'actor_kind', 'entity', 'entity_id',
	'error', 'stack', 'address', 'mode', 'lag',
]) // prettier-ignore

const scrubbers: [RegExp, string][] = [
	[/[\w.+-]+@[\w-]+\.[\w.]+/g, '[email]'],
	[/\+?\d[\d ()-]{8,}\d/g, '[number]'],
	[/\b[A-Za-z0-9_-]{40,}\b/g, '[token]'],
	[/\bv1\.[\w-]+\.[\w.-]+/g, '[sealed]'],
]

function scrubText(text: string): string {
	return scrubbers.reduce((out, [pattern, word]) => out.replace(pattern, word), text).slice(0, 4_000)
}

function scrubValue(value: unknown, depth: number): unknown {
	if (typeof value === 'string') return scrubText(value)
	if (typeof value === 'number' || typeof value === 'boolean' || value === null || value === undefined)
		return value
	if (Array.isArray(value) || depth > 2) return '[withheld]'
	if (value instanceof Error) return scrubText(value.message)
	return scrubCounts(value)
}

/** Nested objects may carry numbers only (counts of a job run). */
function scrubCounts(value: unknown): unknown {
	if (typeof value !== 'object' || value === null) return '[withheld]'
	return Object.fromEntries(
		Object.entries(value).map(([k, v]) => [k, typeof v === 'number' ? v : '[withheld]']),
	)
}

/** The same record with unknown keys withheld and e-mails, numbers and tokens taken out of the known ones. */
export function scrub(fields: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(fields).map(([key, value]) => [
			key,
			allowed.has(key) ? scrubValue(value, 0) : '[withheld]',
		]),
	)
}
