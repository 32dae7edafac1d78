/** Keys that may reach a log as they are; everything else is withheld (fail closed). */
const allowed = new Set([
	'request_id', 'method', 'path', 'status', 'ms', 'bytes', 'act', 'job', 'window', 'count', 'counts', 'code',
	'port', 'adapter', 'attempt', 'signal', 'migration', 'retry_after', 'seq', 'actor_kind', 'entity', 'entity_id',
	'error', 'stack', 'address', 'mode', 'lag',
]) // prettier-ignore

/** What looks like a number and is none: our own random ids, and days. */
const ID = '(?<![\\w-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\\w-])'
const DAY = '(?<!\\d)20\\d\\d-[01]\\d-[0-3]\\d(?![\\d ().-]*\\d)'
const KEPT = new RegExp(`^(?:${ID}|${DAY})$`)

/** In this order: what holds dots or dollars goes before the words it is made of. */
const scrubbers: [RegExp, string][] = [
	[/\bv1\.[\w-]+\.[\w.-]+/g, '[sealed]'],
	[/\$2[aby]\$\d\d\$[./A-Za-z0-9]+/g, '[hash]'],
	[/[^\s@/<>"'(),;:=]+@[^\s@/<>"'(),;:=]+/g, '[email]'],
	[new RegExp(`${ID}|${DAY}|\\+?\\d[\\d ().-]{8,}\\d`, 'g'), '[number]'],
	[/(?<![\w-])[\w-]{40,}(?![\w-])/g, '[token]'],
]

function scrubText(text: string): string {
	const scrubbed = scrubbers.reduce(
		(out, [pattern, word]) => out.replace(pattern, (found) => (KEPT.test(found) ? found : word)),
		text,
	)
	return scrubbed.slice(0, 4_000)
}

/** A key is a name that the code gives; anything else may be somebody's and is withheld too. */
function scrubKey(key: string): string {
	return /^[a-z_]\w{0,30}$/.test(key) ? key : '[key]'
}

function scrubValue(value: unknown): unknown {
	if (typeof value === 'string') return scrubText(value)
	if (typeof value === 'number' || typeof value === 'boolean' || value === null || value === undefined)
		return value
	if (value instanceof Error) return scrubText(value.message)
	return scrubCounts(value)
}

/** Nested objects may carry numbers only (counts of a job run). */
function scrubCounts(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return '[withheld]'
	return Object.fromEntries(
		Object.entries(value).map(([k, v]) => [scrubKey(k), typeof v === 'number' ? v : '[withheld]']),
	)
}

/** The same record with unknown keys withheld and e-mails, numbers and tokens taken out of the known ones. */
export function scrub(fields: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(fields).map(([key, value]) =>
			allowed.has(key) ? [key, scrubValue(value)] : [scrubKey(key), '[withheld]'],
		),
	)
}
