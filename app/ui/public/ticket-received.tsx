import { paths } from '#app/paths.ts'
import { DocumentBox } from '../document-box.tsx'
import { SummaryList } from '../summary-list.tsx'
import { Day } from '../time.tsx'

/** The page after a form that opened a ticket. */
export function TicketReceived({
	title,
	receipt,
	children,
}: {
	title: string
	receipt: { receipt_number: string; due_at: number }
	children: string
}) {
	return (
		<div className="narrow">
			<h1>{title}</h1>
			<DocumentBox title="Your receipt">
				<SummaryList
					facts={[
						{ term: 'Receipt number', value: receipt.receipt_number, nums: true },
						{ term: 'To be answered by', value: <Day at={receipt.due_at} />, nums: true },
					]}
				/>
			</DocumentBox>
			<p>{children}</p>
			<p>
				<a className="go" href={paths.landing()}>
					Go to the start
				</a>
			</p>
		</div>
	)
}
