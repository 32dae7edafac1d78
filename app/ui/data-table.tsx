import type { ReactNode } from 'react'

export type Column<Row> = {
	key: string
	label: string
	cell: (row: Row) => ReactNode
	/** The cell that names its row; its label is not repeated on phones. */
	rowHeader?: boolean
	/** Right-aligned, tabular figures. */
	numeric?: boolean
	/** The value explains itself on phones, without its label. */
	plainOnPhones?: boolean
}

type DataTableProps<Row> = {
	caption: ReactNode
	columns: readonly Column<Row>[]
	rows: readonly Row[]
	rowKey: (row: Row) => string
	/** The heading above already says what the caption says. */
	hideCaption?: boolean
	/** Tighter rows from 60em, for the admins' queues. */
	dense?: boolean
	/** Ordering as links in the heads: the column's key to its address and present order. */
	sort?: Record<string, { href: string; order?: 'ascending' | 'descending' }>
}

function Head<Row>({ column, sort }: { column: Column<Row>; sort: DataTableProps<Row>['sort'] }) {
	const order = sort?.[column.key]
	return (
		<th
			role="columnheader"
			scope="col"
			className={column.numeric ? 'figure' : undefined}
			aria-sort={order?.order}
		>
			{order ? <a href={order.href}>{column.label}</a> : column.label}
		</th>
	)
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
	if (column.rowHeader) {
		return (
			<th role="rowheader" scope="row">
				{column.cell(row)}
			</th>
		)
	}
	return (
		<td
			role="cell"
			className={column.numeric ? 'figure nums' : undefined}
			data-label={column.plainOnPhones ? undefined : column.label}
		>
			{column.cell(row)}
		</td>
	)
}

/**
 * A table that turns into cards under 40em. The ARIA roles repeat what `display` takes away in some browsers.
 * @example
 * <DataTable caption="Companies that cannot find you" rows={blocks} rowKey={(b) => b.company_name} columns={[
 *   { key: 'company_name', label: 'Company', cell: (b) => b.company_name, rowHeader: true },
 *   { key: 'since', label: 'Since', cell: (b) => <Day at={b.created_at} /> },
 * ]} />
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
	const { caption, columns, rows, rowKey, hideCaption, dense, sort } = props
	return (
		<table className={dense ? 'data-table dense' : 'data-table'} role="table">
			<caption className={hideCaption ? 'visually-hidden' : undefined}>{caption}</caption>
			<thead role="rowgroup">
				<tr role="row">
					{columns.map((column) => (
						<Head key={column.key} column={column} sort={sort} />
					))}
				</tr>
			</thead>
			<tbody role="rowgroup">
				{rows.map((row) => (
					<tr key={rowKey(row)} role="row">
						{columns.map((column) => (
							<Cell key={column.key} column={column} row={row} />
						))}
					</tr>
				))}
			</tbody>
		</table>
	)
}
