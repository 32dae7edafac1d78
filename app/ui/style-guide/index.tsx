import { Page } from '../layout.tsx'
import { PageHeading } from '../page-heading.tsx'
import { sampleTokens } from './samples.ts'
import { Controls } from './controls.tsx'
import { Facts } from './facts.tsx'
import { Flow } from './flow.tsx'
import { Surfaces } from './surfaces.tsx'

/**
 * Every component in every state, for development and the demo: what reviews of the looks look at.
 * @example export default function StylePage() { return <StyleGuide /> }
 */
export function StyleGuide() {
	return (
		<Page
			actor="professional"
			current="requests"
			alerts={2}
			counts={{ requests: 2 }}
			back={{ href: '#main', label: 'Back to requests' }}
			notice={{
				text: 'Accepted. Nothing is sent until 14:15.',
				undo: { action: '#main', tokens: sampleTokens },
			}}
		>
			<PageHeading
				eyebrow="Adire and brass"
				title="Style guide"
				lead="Every component in every state, with the content it was made for."
			/>
			<Surfaces />
			<Controls />
			<Facts />
			<Flow />
		</Page>
	)
}
