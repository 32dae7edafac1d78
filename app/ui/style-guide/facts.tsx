import { Avatar } from '../avatar.tsx'
import { BarChart } from '../bar-chart.tsx'
import { Cloth } from '../cloth.tsx'
import { Columns, Section } from '../columns.tsx'
import { DataTable } from '../data-table.tsx'
import { DocumentBox } from '../document-box.tsx'
import { KeyFigures } from '../key-figures.tsx'
import { Money, PayBand } from '../money.tsx'
import { PlainRows, Rows } from '../rows.tsx'
import { Progress } from '../step-line.tsx'
import { SummaryList } from '../summary-list.tsx'
import { Day, RelativeDay } from '../time.tsx'
import { Timeline } from '../timeline.tsx'
import { VisibilityLine } from '../visibility-line.tsx'
import { sampleNow } from './samples.ts'

const DAY = 86_400_000

const blocks = [
	{ company: 'Kola Bank Plc', why: 'Your employer', since: sampleNow - 160 * DAY },
	{
		company: 'Kola Pensions, Kola Securities and 4 more',
		why: 'Same group, added by us',
		since: sampleNow - 160 * DAY,
	},
	{ company: 'All recruitment agencies', why: 'Your choice', since: sampleNow - 90 * DAY },
]

const invoices = [
	{ no: 'TN-2026-00417', due: sampleNow + 14 * DAY, ngn: 1_707_458 },
	{ no: 'TN-2026-00388', due: sampleNow - 16 * DAY, ngn: 161_250 },
]

function Lists() {
	return (
		<>
			<h3 className="eyebrow">On your masked card, in general terms</h3>
			<Rows
				items={[
					{
						href: '#work',
						title: 'Work history',
						note: 'Four roles, 2008 to today. Shown as 15 to 20 years',
						figure: 20,
					},
					{ href: '#skills', title: 'Skills', note: 'Eleven, five of them primary', figure: 15 },
				]}
			/>
			<h3 className="eyebrow">In the pipeline</h3>
			<Rows
				items={[
					{
						href: '#m2xd',
						title: 'Finance leader',
						after: ', M2XD',
						note: 'Asked a question on 11 Nov',
						picture: <Cloth />,
					},
					{
						href: '#k7q4',
						title: 'Amaka Obiora',
						after: ', K7Q4',
						note: 'Accepted, first call on 19 Nov',
						picture: <Avatar name="Amaka Obiora" />,
					},
				]}
			/>
			<PlainRows
				items={[
					{
						key: 'zenora',
						content: (
							<>
								<strong>Zenora Energy</strong>
								<br />
								Your masked card appeared in 3 of its searches
								<br />
								<span className="small muted">
									<Day at={sampleNow} />
								</span>
							</>
						),
					},
				]}
			/>
		</>
	)
}

function Reveal() {
	return (
		<DocumentBox title="If you accept, they will see exactly this">
			<SummaryList
				facts={[
					{ term: 'Name', value: 'Mrs Amaka Obiora', change: { href: '#main' } },
					{ term: 'E-mail', value: 'amaka.obiora@mail.example' },
					{ term: 'Phone', value: '0803 555 0142', nums: true },
					{ term: 'Photo', value: '' },
					{ term: 'Pay offered', value: <PayBand min={65_000_000} max={80_000_000} /> },
					{ term: 'Answer by', value: <RelativeDay at={sampleNow + 7 * DAY} now={sampleNow} /> },
				]}
			/>
			<VisibilityLine>Still withheld: your pay, your referees</VisibilityLine>
		</DocumentBox>
	)
}

function Tables() {
	return (
		<>
			<DataTable
				caption="Companies that cannot find you"
				rows={blocks}
				rowKey={(block) => block.company}
				columns={[
					{ key: 'company', label: 'Company', cell: (block) => block.company, rowHeader: true },
					{ key: 'why', label: 'Why', cell: (block) => block.why, plainOnPhones: true },
					{ key: 'since', label: 'Since', cell: (block) => <Day at={block.since} /> },
				]}
			/>
			<DataTable
				caption="Invoices"
				dense
				rows={invoices}
				rowKey={(invoice) => invoice.no}
				sort={{ due: { href: '#sort', order: 'descending' } }}
				columns={[
					{ key: 'no', label: 'Number', cell: (invoice) => invoice.no, rowHeader: true },
					{ key: 'due', label: 'Due', cell: (invoice) => <Day at={invoice.due} /> },
					{ key: 'ngn', label: 'Naira', numeric: true, cell: (invoice) => <Money ngn={invoice.ngn} /> },
				]}
			/>
		</>
	)
}

function Figures() {
	return (
		<>
			<Progress value={85} max={100} label="85 of 100 points" />
			<KeyFigures
				figures={[
					{ label: 'Requests', value: 5 },
					{ label: 'Accepted', value: 2 },
					{ label: 'Interviews', value: 1 },
					{ label: 'Your usual answer', value: '31 h' },
				]}
			/>
			<BarChart
				title="12 requested, 5 accepted, 3 interviewed, 1 offer"
				unit="People"
				shareOf="Of those asked"
				bars={[
					{ label: 'Requested', value: 12 },
					{ label: 'Accepted', value: 5 },
					{ label: 'Interviewed', value: 3 },
					{ label: 'Offer', value: 1 },
				]}
			/>
			<h2>What happened</h2>
			<Timeline
				entries={[
					{
						key: '1',
						at: sampleNow,
						text: (
							<>
								<strong>Amaka Obiora accepted.</strong> Her contacts are open to two readers
							</>
						),
					},
					{
						key: '2',
						at: sampleNow - DAY,
						text: (
							<>
								<strong>M2XD asked a question.</strong> <a href="#main">Answer it</a>
							</>
						),
					},
					{ key: '3', at: sampleNow - 2 * DAY, text: 'Request sent', by: 'Halima Danjuma' },
				]}
			/>
		</>
	)
}

/** Lists, tables, figures, charts, times and money. */
export function Facts() {
	return (
		<Section title="Facts">
			<Columns side={<Lists />}>
				<Reveal />
				<Tables />
				<Figures />
			</Columns>
		</Section>
	)
}
