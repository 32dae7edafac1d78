import { acts, capabilities } from './capabilities.ts'
import { type Audience, type Rule, audiences, surfaces } from './disclosure-rules.ts'
import { type Kind, disclosure } from './disclosure-tables.ts'

const row = (cells: string[]) => `| ${cells.join(' | ')} |`

/** Pads columns as the formatter does, so that the file is left alone by it. */
function table(head: string[], body: string[][]): string {
	const widths = head.map((_, i) => Math.max(3, ...[head, ...body].map((cells) => (cells[i] ?? '').length)))
	const pad = (cells: string[]) => row(widths.map((width, i) => (cells[i] ?? '').padEnd(width)))
	return [pad(head), row(widths.map((width) => '-'.repeat(width))), ...body.map(pad)].join('\n')
}

function capabilityTable(): string {
	const actors = Object.keys(capabilities) as (keyof typeof capabilities)[]
	const body = acts.map((act) => [act, ...actors.map((actor) => capabilities[actor][act]?.when ?? '')])
	return table(['act', ...actors], body)
}

/** `page, export; card: email` reads: shown on page and export, masked on e-mail. */
function cell(rule: Rule, audience: Audience): string {
	const to = rule[audience] ?? {}
	const shown = surfaces.filter((surface) => to[surface] === 'shown').join(', ')
	const masked = surfaces.filter((surface) => to[surface] === 'masked').join(', ')
	return [shown, masked && `card: ${masked}`].filter(Boolean).join('; ')
}

function disclosureTable(kind: Kind): string {
	const rules: [string, Rule][] = Object.entries(disclosure[kind])
	const used = audiences.filter((audience) => rules.some(([, rule]) => cell(rule, audience) !== ''))
	return table(
		['field', ...used],
		rules.map(([field, rule]) => [field, ...used.map((audience) => cell(rule, audience))]),
	)
}

/** The policy tables as one Markdown page: what a reviewer reads. */
export function renderMatrix(): string {
	const kinds = Object.keys(disclosure) as Kind[]
	return [
		'# Policy matrix',
		'Printed from `capabilities.ts` and `disclosure-tables.ts`; a test compares it. To print it anew: `npx vitest run app/policy/matrix.test.ts -u`.',
		'## Who may do what',
		'An empty cell is refused as if the thing did not exist. A condition on a right or a verification that fails is told to the person with what is missing.',
		capabilityTable(),
		'## Which field goes to whom, through what',
		'An empty cell is hidden. `card:` is coarse: only the masked card (or the words of the search index) is made from it.',
		...kinds.flatMap((kind) => [`### ${kind}`, disclosureTable(kind)]),
		'',
	]
		.join('\n\n')
		.replace(/\n+$/, '\n')
}
