import type { MaskedCard } from '#app/policy/masked-card.ts'
import { Section } from '../columns.tsx'
import { SummaryList } from '../summary-list.tsx'

/** What stands on a masked card beyond its head: every band, skill and listed qualification. */
export function CardInFull({ card }: { card: MaskedCard }) {
	const { facts } = card
	return (
		<Section title="What the card tells">
			<SummaryList
				facts={[
					{ term: 'Sector', value: facts.sector ?? 'Not stated' },
					{ term: 'State', value: facts.state },
					{ term: 'Experience', value: facts.years ?? 'Not stated' },
					{ term: 'Notice', value: facts.notice },
					{ term: 'Relocation', value: facts.relocate ?? 'Not stated' },
					{ term: 'Skills', value: card.skills.join(', ') },
					{ term: 'Listed qualifications', value: card.qualifications.join(', ') },
				]}
			/>
		</Section>
	)
}
