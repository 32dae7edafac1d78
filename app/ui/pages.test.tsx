import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ConflictError, LimitError, NotFoundError } from '#app/lib/errors.ts'
import { Avatar, initials } from './avatar.tsx'
import { BarChart } from './bar-chart.tsx'
import { DataTable } from './data-table.tsx'
import { Document } from './document.tsx'
import { ErrorPage } from './error-page.tsx'
import { Page, type Actor } from './layout.tsx'
import { Letter } from './letter.tsx'
import { MaskedCard } from './masked-card.tsx'
import { payBand } from './money.tsx'
import { navOf } from './nav.ts'
import { refusalOf } from './route-error-boundary.tsx'
import { StyleGuide } from './style-guide/index.tsx'
import { relativeDay } from './time.tsx'

const html = renderToStaticMarkup
const actors: Actor[] = ['visitor', 'professional', 'hr_partner', 'admin']

test.each(actors)('a page of %s has one main, a skip link to it, and at most five destinations', (actor) => {
	const markup = html(<Page actor={actor}>Text</Page>)
	expect(markup.match(/<main/g)).toHaveLength(1)
	expect(markup).toContain('href="#main"')
	expect(markup).toMatch(/<main[^>]* id="main"/)
	expect(navOf(actor).items.length).toBeLessThanOrEqual(5)
	expect(markup).not.toContain('<script')
})

test('the navigation marks where one is and says its counts in words', () => {
	const markup = html(
		<Page actor="professional" current="requests" alerts={2} counts={{ requests: 3, profile: 0 }}>
			Text
		</Page>,
	)
	expect(markup.match(/aria-current="page"/g)).toHaveLength(1)
	expect(markup).toContain('Alerts (2<span class="visually-hidden"> unread</span>)')
	expect(markup).toContain('Requests (3<span class="visually-hidden"> awaiting your answer</span>)')
	expect(markup).toContain('Profile</a>')
	expect(markup).toContain('Quick exit')
})

test('every signed-in page leads to the menu and to signing out, a visitor to signing in', () => {
	for (const actor of ['professional', 'hr_partner', 'admin'] as const) {
		const markup = html(<Page actor={actor}>Text</Page>)
		expect(markup).toContain('href="/menu"')
		expect(markup).toContain('href="/logout"')
	}
	expect(html(<Page actor="visitor">Text</Page>)).toContain('href="/login"')
})

test('undo in a notice is a form of its own, with its tokens', () => {
	const undo = { action: '/requests/7', tokens: { csrf: 'c', key: 'k' } }
	const markup = html(
		<Page actor="professional" notice={{ text: 'Accepted.', undo }}>
			Text
		</Page>,
	)
	expect(markup).toMatch(
		/<form method="post" action="\/requests\/7"[^>]*>.*name="_k" value="k".*value="undo"/,
	)
})

test('the common 404 is one constant, whatever the refusal carried', () => {
	const plain = html(<ErrorPage status={404} />)
	expect(html(<ErrorPage {...refusalOf(new NotFoundError('professional 7 is hidden'))} />)).toBe(plain)
	const told = {
		status: 404,
		statusText: 'x',
		internal: false,
		data: { sentence: 'Amaka is hidden', retryAfterSeconds: 9 },
	}
	expect(html(<ErrorPage {...refusalOf(told)} />)).toBe(plain)
	expect(
		html(
			<ErrorPage
				{...refusalOf({
					status: 404,
					statusText: 'Not Found',
					internal: true,
					data: 'No route matches URL "/hr/p/x"',
				})}
			/>,
		),
	).toBe(plain)
	expect(plain).toContain('Page not found')
})

test('a refusal says its sentence, a fault says nothing of itself', () => {
	const conflict = html(
		<ErrorPage {...refusalOf(new ConflictError('lost race', 'This request was withdrawn.'))} />,
	)
	expect(conflict).toContain('This request was withdrawn.')
	expect(conflict).not.toContain('lost race')
	const limit = html(
		<ErrorPage {...refusalOf(new LimitError('codes', 'You have asked for five codes.', 600))} />,
	)
	expect(limit).toContain('about 10 minutes')
	const fault = html(<ErrorPage {...refusalOf(new Error('SQLITE_BUSY: secret'))} />)
	expect(fault).toBe(html(<ErrorPage status={500} />))
	expect(fault).not.toContain('SQLITE')
})

test.each([400, 401, 403, 404, 405, 409, 413, 415, 418, 421, 422, 429, 500, 502, 503])(
	'status %i has a heading and a way on',
	(status) => {
		const markup = html(<ErrorPage status={status} />)
		expect(markup).toMatch(/<h1>[^<]{8,}<\/h1>/)
		expect(markup).toMatch(/<a class="go" href="\/[^"]*">/)
	},
)

test('text of people is never read as markup', () => {
	const markup = html(
		<>
			<Letter text={'<img src=x onerror=alert(1)>\n\nSecond'} from="<b>Halima</b>" />
			<MaskedCard
				headline="<i>Finance</i>"
				facts={['<u>Lagos</u>']}
				tags={[{ text: '<s>x</s>' }]}
				why={['<em>y</em>']}
			/>
		</>,
	)
	expect(markup).not.toMatch(/<(img|b|i|u|s|em)>/)
	expect(markup).not.toContain('<img')
	expect(markup).toContain('<p>Second</p>')
})

test('a masked card shows at most three tags and five reasons, and cloth without initials', () => {
	const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
	const markup = html(
		<MaskedCard
			headline="Finance leader"
			facts={['Lagos']}
			tags={many.map((text) => ({ text }))}
			why={many}
		/>,
	)
	expect(markup.match(/class="tag"/g)).toHaveLength(3)
	expect(markup.match(/<li>/g)).toHaveLength(5)
	expect(markup).toContain('cloth-square')
	expect(markup).not.toContain('avatar')
})

test('two masked cards with the same words are byte-equal', () => {
	const card = () => html(createElement(MaskedCard, { headline: 'Finance leader', facts: ['Lagos'] }))
	expect(card()).toBe(card())
})

test('initials and colours stay in range', () => {
	expect(initials('Amaka Ngozi Obiora')).toBe('AO')
	expect(initials('  ')).toBe('')
	expect(html(<Avatar name="Umar Idris" colour={-7} />)).toContain('avatar-3')
	expect(html(<Avatar name="Umar Idris" colour={5} />)).toContain('class="avatar"')
})

test('a table keeps its roles and labels when it turns into cards', () => {
	const markup = html(
		<DataTable
			caption="Blocks"
			rows={[{ name: 'Kola Bank Plc', since: '3 Jun 2026' }]}
			rowKey={(row) => row.name}
			columns={[
				{ key: 'name', label: 'Company', cell: (row) => row.name, rowHeader: true },
				{ key: 'since', label: 'Since', cell: (row) => row.since },
			]}
		/>,
	)
	expect(markup).toContain('<th role="rowheader" scope="row">Kola Bank Plc</th>')
	expect(markup).toContain('<td role="cell" data-label="Since">3 Jun 2026</td>')
	expect(markup).toContain('<caption>Blocks</caption>')
})

test('a chart tells its values in words and in a table', () => {
	const markup = html(
		<BarChart
			title="12 requested, 5 accepted"
			unit="People"
			bars={[
				{ label: 'Requested', value: 12 },
				{ label: 'Accepted', value: 5 },
			]}
			shareOf="Of those asked"
		/>,
	)
	expect(markup).toMatch(
		/role="img" aria-labelledby="chart"><title id="chart">12 requested, 5 accepted<\/title>/,
	)
	expect(markup).toContain('42%')
	const empty = html(<BarChart title="None" unit="People" bars={[{ label: 'Requested', value: 0 }]} />)
	expect(empty).not.toContain('NaN')
})

test('days are counted by the calendar of Lagos', () => {
	const evening = Date.parse('2026-11-12T22:30:00Z')
	expect(relativeDay(evening + 3_600_000, evening)).toBe('tomorrow')
	expect(relativeDay(evening - 3_600_000, evening)).toBe('today')
	expect(relativeDay(evening + 7 * 86_400_000, evening)).toBe('in 7 days')
	expect(relativeDay(evening - 86_400_000, evening)).toBe('yesterday')
})

test('pay bands are told by the ends that are known', () => {
	expect(payBand(65_000_000, 80_000_000)).toBe('₦65m to ₦80m a year')
	expect(payBand(65_000_000, null)).toBe('From ₦65m a year')
	expect(payBand(null, 80_000_000)).toBe('Up to ₦80m a year')
	expect(payBand(null, null)).toBeNull()
})

test('the style guide renders whole, with no id twice and no inline style', () => {
	const markup = html(
		<Document title="Style guide" noindex>
			<StyleGuide />
		</Document>,
	)
	const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
	expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
	expect(markup).not.toContain(' style="')
	expect(markup).toContain('<style></style>')
	expect(markup).toContain('<meta name="robots" content="noindex"/>')
})
