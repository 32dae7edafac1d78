import { Button, ButtonLink } from '../button.tsx'
import { Card } from '../card.tsx'
import { Chips } from '../chips.tsx'
import { Columns, Section } from '../columns.tsx'
import { Confirm } from '../confirm.tsx'
import { Select, TextField } from '../field.tsx'
import { Facets, Filters, SearchForm } from '../filters.tsx'
import { Hero, NumberedSteps } from '../hero.tsx'
import { Pager } from '../pager.tsx'
import { Tabs } from '../tabs.tsx'
import { Tags } from '../tag.tsx'
import { VisibilityLine } from '../visibility-line.tsx'
import { sampleTokens } from './samples.ts'

function Narrow() {
	return (
		<>
			<h2>Narrow it</h2>
			<Facets
				title="Sector"
				facets={[
					{ label: 'Financial services', href: '#financial', count: 15 },
					{ label: 'Manufacturing', href: '#manufacturing', count: 10 },
					{ label: 'Oil and gas', href: '#oil', count: 5 },
				]}
			/>
			<Facets
				title="Can start"
				facets={[
					{ label: 'Within one month', href: '#month', count: 10 },
					{ label: 'Within three months', href: '#quarter', count: 25 },
				]}
			/>
		</>
	)
}

function Search() {
	return (
		<>
			<Tabs
				label="Role"
				current="overview"
				tabs={[
					{ key: 'overview', href: '#overview', label: 'Overview' },
					{ key: 'matches', href: '#matches', label: 'Matches' },
					{ key: 'pipeline', href: '#pipeline', label: 'Pipeline' },
					{ key: 'brief', href: '#brief', label: 'Brief' },
				]}
			/>
			<SearchForm action="#main">
				<TextField
					label="Skills, function or sector"
					name="q"
					value="treasury AND (IFRS OR debt)"
					beside={<Button>Search</Button>}
				/>
				<Filters summary="Finance, Lagos, two levels" submit="Show people">
					<Select
						label="Function"
						name="function"
						empty="Any"
						value="Finance"
						options={['Finance', 'Operations']}
					/>
					<TextField label="Years, at least" name="years_min" short inputMode="numeric" value="15" />
				</Filters>
			</SearchForm>
			<Chips
				clearHref="#clear"
				chips={[
					{ label: 'For role: Chief Financial Officer', href: '#role' },
					{ label: 'Finance', href: '#finance' },
					{ label: 'Lagos', href: '#lagos' },
					{ label: '15 years', href: '#years' },
				]}
			/>
		</>
	)
}

function LandingHead() {
	return (
		<Hero
			eyebrow="Nigeria’s senior introductions"
			title="Be considered, without being seen."
			lead="Verified companies read what you have done, never who you are. You alone decide whether one learns your name."
			doors={
				<>
					<ButtonLink href="#join">Join in confidence</ButtonLink>
					<ButtonLink variant="link" href="#company">
						Apply as a company
					</ButtonLink>
				</>
			}
		>
			<Card eyebrow="What a company sees" title="Finance leader, executive band">
				<p>Financial services, Lagos. 15 to 20 years. Treasury, IFRS 9, board reporting.</p>
				<Tags tags={[{ kind: 'ok', text: 'Identity checked' }]} />
				<VisibilityLine>Withheld: name, photo, exact title, employer, school</VisibilityLine>
			</Card>
		</Hero>
	)
}

function Steps() {
	return (
		<NumberedSteps
			steps={[
				{
					title: 'You are checked, then veiled',
					text: 'A person at theNexus confirms who you are and what you have done. Companies then find a masked card.',
				},
				{
					title: 'A company asks',
					text: 'It names the role, the pay, and why it chose you. You have seven days.',
				},
				{
					title: 'You decide',
					text: 'Before you accept, you read exactly what will be revealed, and to whom.',
				},
			]}
		/>
	)
}

/** Finding one's way: tabs, search, filters, pages, the landing page's head, confirmation. */
export function Flow() {
	return (
		<>
			<Section title="Finding one’s way">
				<Search />
				<Columns side={<Narrow />}>
					<Steps />
					<Pager range="21 to 40" first={{ href: '#first' }} next={{ href: '#next' }} />
				</Columns>
			</Section>
			<Section title="The head of the landing page">
				<LandingHead />
			</Section>
			<Section title="Before what cannot be undone">
				<Confirm
					title="Delete your account?"
					tokens={sampleTokens}
					intent="delete"
					label="Delete my account"
					danger
					cancel={{ href: '#main', label: 'Keep it' }}
				>
					Open requests are withdrawn without a word to the companies. Nobody can bring your profile back.
				</Confirm>
			</Section>
		</>
	)
}
