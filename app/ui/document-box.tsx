import type { ReactNode } from 'react'

/**
 * A document under a double brass rule: exactly what will be revealed, or exactly what another sees. List every
 * value in it, also what is empty.
 * @example
 * <DocumentBox title="If you accept, they will see exactly this">
 *   <SummaryList facts={[{ term: 'Name', value: 'Mrs Amaka Obiora' }]} />
 * </DocumentBox>
 */
export function DocumentBox({ title, id, children }: { title: ReactNode; id?: string; children: ReactNode }) {
	return (
		<section className="card document" id={id}>
			<h2>{title}</h2>
			{children}
		</section>
	)
}
