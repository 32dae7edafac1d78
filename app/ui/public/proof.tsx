import type { Proof } from '#app/integrations/proof/read-proof.server.ts'
import { formatWatDay, startOfWatDay } from '#app/lib/clock.ts'
import { Section } from '../columns.tsx'
import { SummaryList } from '../summary-list.tsx'

export const proofDay = (proof: Pick<Proof, 'date'>) => formatWatDay(startOfWatDay(proof.date))

export function passedOf({ leaks }: Pick<Proof, 'leaks'>): string {
	const run = leaks.filter((leak) => leak.result !== 'not run')
	return `${run.filter((leak) => leak.result === 'passed').length} of ${run.length}`
}

const idsWith = (proof: Proof, result: Proof['leaks'][number]['result']) =>
	proof.leaks.filter((leak) => leak.result === result).map((leak) => leak.id)

/** The proof that this release carries: what was tested, and every result. */
export function ProofSection({ proof }: { proof: Proof }) {
	return (
		<Section title="How this release was tested" id="proof">
			<p>
				We build two worlds that differ in one person only, visit every page in both as each user of that
				person’s employer, and compare the answers byte by byte. We also take the rule out at each place where
				it stands, and see that the test notices.
			</p>
			<SummaryList
				facts={[
					{ term: 'Day of the test', value: proofDay(proof), nums: true },
					{ term: 'Routes visited', value: proof.routes, nums: true },
					{ term: 'Bytes that differed', value: proof.differing_bytes, nums: true },
					{
						term: 'Removals noticed',
						value: `${proof.mutations.killed} of ${proof.mutations.total}`,
						nums: true,
					},
					{ term: 'Known ways to leak, passed', value: idsWith(proof, 'passed').join(', ') },
					{ term: 'Failed', value: idsWith(proof, 'failed').join(', ') },
					{ term: 'Not run', value: idsWith(proof, 'not run').join(', ') },
				]}
			/>
		</Section>
	)
}
