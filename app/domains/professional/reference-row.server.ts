import type { Context } from '#app/domains/context.ts'
import type { ReferenceRow } from './records.server.ts'
import type { ReferenceEntry } from './schema.ts'

const cell = (column: 'reference_email' | 'reference_phone', row: string) => ({
	table: 'professional_references',
	column,
	row,
})

type Contacts = Pick<ReferenceRow, 'reference_email' | 'reference_phone'>

/** The referee's address and number as the row holds them. */
export function sealContacts(ctx: Pick<Context, 'crypto'>, id: string, entry: ReferenceEntry): Contacts {
	const { reference_email: email, reference_phone: phone } = entry
	return {
		reference_email: ctx.crypto.seal(cell('reference_email', id), email),
		reference_phone: phone === null ? null : ctx.crypto.seal(cell('reference_phone', id), phone),
	}
}

/** The row with its address and number readable: for her alone. */
export function openContacts(ctx: Pick<Context, 'crypto'>, row: ReferenceRow): ReferenceRow {
	const { id, reference_email: email, reference_phone: phone } = row
	return {
		...row,
		reference_email: ctx.crypto.open(cell('reference_email', id), email),
		reference_phone: phone === null ? null : ctx.crypto.open(cell('reference_phone', id), phone),
	}
}
