import { Avatar } from '../avatar.tsx'
import { ActionLinks, Actions, Button, ButtonLink } from '../button.tsx'
import { Card } from '../card.tsx'
import { Cloth } from '../cloth.tsx'
import { Columns, Section } from '../columns.tsx'
import { EmptyState } from '../empty-state.tsx'
import { Letter } from '../letter.tsx'
import { MaskedCard } from '../masked-card.tsx'
import { PayBand } from '../money.tsx'
import { Notice } from '../notice.tsx'
import { Tag, Tags } from '../tag.tsx'
import { VisibilityLine } from '../visibility-line.tsx'

const letter = `Treasury, IFRS 9 and more than fifteen years in financial services: our next three years need all three.

The board has approved a ₦180bn gas programme. We are looking for the person who will finance it, and I would value an hour of your time.`

const people = ['Amaka Obiora', 'Folake Adewumi', 'Umar Idris']

function Words() {
	return (
		<>
			<h1>Two requests await your answer</h1>
			<p className="lead">A lead says in a sentence what the page is for.</p>
			<p>
				Body text in the phone’s own sans, 16 px on 24. <a href="#main">A link in a sentence</a> is
				underlined. <strong>Weight</strong> marks a name; figures in a column are tabular:{' '}
				<span className="nums">1,588,333.00</span>.
			</p>
			<h2>A heading of a part</h2>
			<h3>A heading of a card</h3>
			<p className="eyebrow">An eyebrow</p>
			<p className="small muted">Small and muted, for what only supports the line above.</p>
			<VisibilityLine>Seen by you, and by no company</VisibilityLine>
		</>
	)
}

function Marks() {
	return (
		<>
			<p>
				<Tag>Plain</Tag>
				<Tag kind="ok">Verified company</Tag>
				<Tag kind="warn">Below your range</Tag>
				<Tag kind="error">Overdue by 3 days</Tag>
				<Tag kind="info">Answer by 19 Nov 2026, 09:00</Tag>
			</p>
			<p className="row">
				<Cloth />
				{people.map((name, index) => (
					<Avatar key={name} name={name} colour={index} />
				))}
			</p>
			<h3>Buttons</h3>
			<Actions>
				<Button>Accept and reveal these</Button>
				<Button variant="secondary">Decline</Button>
				<Button variant="danger">Delete my account</Button>
				<ButtonLink variant="link" href="#main">
					Save and come back later
				</ButtonLink>
			</Actions>
			<Notice text="Request on hold until 14:05." />
			<EmptyState title="No request yet" step={{ href: '#main', label: 'Add a reference' }}>
				Half of our members wait two weeks for the first one. A confirmed reference helps most.
			</EmptyState>
		</>
	)
}

function RequestCard() {
	return (
		<Card awaits eyebrow="Answer by 16 Nov 2026" title="Group Treasurer" href="#main">
			<p>
				A consumer goods group in Ogun. Name withheld because a succession is in progress.
				<br />
				<PayBand min={48_000_000} max={60_000_000} />
			</p>
			<Tags
				tags={[
					{ kind: 'ok', text: 'Verified company' },
					{ kind: 'warn', text: 'Below your range' },
				]}
			/>
			<Actions>
				<ButtonLink variant="secondary" href="#main">
					Read the request
				</ButtonLink>
			</Actions>
		</Card>
	)
}

/** Words, tags, buttons, cards, letter. */
export function Surfaces() {
	return (
		<>
			<Columns side={<Marks />}>
				<Words />
			</Columns>
			<Section title="Cards">
				<Columns side={<Letter text={letter} from="Halima Danjuma" role="Head of Talent, Zenora Energy" />}>
					<RequestCard />
					<MaskedCard
						headline="Finance leader, executive band"
						href="#main"
						facts={['Financial services. Lagos', '15 to 20 years. Card K7Q4']}
						tags={[{ kind: 'ok', text: 'Identity checked' }, { text: 'Pay ranges meet' }]}
						why={[
							'Treasury and IFRS 9 are primary skills, both required',
							'Listed qualifications: FCA',
							'Open to Lagos, notice of three months',
						]}
						actions={
							<Actions>
								<ButtonLink variant="secondary" href="#main">
									Request introduction
								</ButtonLink>
								<ActionLinks
									links={[
										{ href: '#save', label: 'Save' },
										{ href: '#compare', label: 'Compare' },
										{ href: '#hide', label: 'Hide' },
									]}
								/>
							</Actions>
						}
					/>
					<Card veiled eyebrow="Confidential search: on" title="Hidden from 14 companies">
						<p>Kola Bank, its group and the companies below find nothing at all.</p>
					</Card>
				</Columns>
			</Section>
		</>
	)
}
