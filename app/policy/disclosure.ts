import { type Disclosed, asDisclosed } from './disclosed.ts'
import type { Audience, Rule, Surface } from './disclosure-rules.ts'
import { type Kind, type Rows, disclosure } from './disclosure-tables.ts'

type ShownField<K extends Kind, A extends Audience, S extends Surface> = {
	[F in keyof (typeof disclosure)[K]]: (typeof disclosure)[K][F] extends { [a in A]: { [s in S]: 'shown' } }
		? F
		: never
}[keyof (typeof disclosure)[K]]

/** The part of a row that this audience may see on this surface. */
export type Shown<K extends Kind, A extends Audience, S extends Surface> = Pick<
	Rows[K],
	ShownField<K, A, S> & keyof Rows[K]
>

/** Names of the fields that `disclose` lets through: what a ledger or audit row lists. */
export function shownFields(audience: Audience, surface: Surface, kind: Kind): string[] {
	const table: Record<string, Rule> = disclosure[kind]
	return Object.keys(table).filter((field) => table[field]?.[audience]?.[surface] === 'shown')
}

/** Guarantee of the cast: the fields kept are those that the same table's type calls shown. */
function keep<K extends Kind, A extends Audience, S extends Surface>(
	row: Partial<Rows[K]>,
	fields: string[],
) {
	const kept = Object.entries(row).filter(([field]) => fields.includes(field))
	return Object.fromEntries(kept) as Shown<K, A, S>
}

/** The row with its shown fields only, whatever else it carries; unknown fields are left out. */
export function disclose<K extends Kind, A extends Audience, S extends Surface>(
	audience: A,
	surface: S,
	kind: K,
	row: Pick<Rows[K], ShownField<K, A, S> & keyof Rows[K]> & Partial<Rows[K]>,
): Disclosed<Shown<K, A, S>> {
	return asDisclosed(keep<K, A, S>(row, shownFields(audience, surface, kind)))
}
