import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import {
	CheckboxField,
	Checkboxes,
	DateField,
	MoneyField,
	PasswordField,
	Radios,
	Select,
	TextArea,
	TextField,
} from './field.tsx'
import { checkProps, ErrorSummary, fieldProps, Form, formTitle, groupProps, type FormState } from './form.tsx'

const refused: FormState = {
	errors: {
		last_name: ['Enter your surname'],
		notice_period_days: ['Choose your notice period'],
		skill: ['Choose at most five'],
		terms: ['Agree to the terms'],
		state: ['Choose a state'],
	},
	formErrors: ['This address is not open to new accounts'],
	values: {
		first_name: 'Amaka "Amy" <b>',
		last_name: '',
		location_state: ['Lagos', 'FCT'],
		password: 'typed-once',
	},
}

const html = (element: ReactElement) => renderToStaticMarkup(element)

function idsIn(markup: string): string[] {
	return [...markup.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '')
}

test('a text field announces its hint and its error, and is invalid', () => {
	const markup = html(
		<TextField label="Surname" hint="As on your passport" {...fieldProps(refused, 'last_name', 'Obiora')} />,
	)
	expect(markup).toContain('<label for="last_name">Surname</label>')
	expect(markup).toContain('aria-describedby="last_name-hint last_name-error"')
	expect(markup).toContain('aria-invalid="true"')
	expect(markup).toContain('<p class="error" id="last_name-error">Enter your surname</p>')
	expect(markup).not.toContain('placeholder')
})

test('a field without hint or error carries no wiring', () => {
	const markup = html(<TextField label="City" name="location_city" optional />)
	expect(markup).toContain('City (optional)')
	expect(markup).not.toContain('aria-')
})

test('what was typed goes before what is stored, also when it was emptied', () => {
	expect(fieldProps(refused, 'first_name', 'Ada').value).toBe('Amaka "Amy" <b>')
	expect(fieldProps(refused, 'last_name', 'Obiora').value).toBe('')
	expect(fieldProps(null, 'last_name', 'Obiora')).toEqual({
		name: 'last_name',
		value: 'Obiora',
		error: undefined,
	})
	expect(fieldProps(null, 'years_min', 15).value).toBe('15')
	expect(groupProps(refused, 'location_state', ['Kano']).values).toEqual(['Lagos', 'FCT'])
	expect(groupProps(refused, 'skill', ['sql']).values).toEqual([])
	expect(groupProps(null, 'skill', ['sql']).values).toEqual(['sql'])
	expect(checkProps(refused, 'terms', true).checked).toBe(false)
	expect(checkProps(null, 'terms', true).checked).toBe(true)
})

test('a typed value is escaped', () => {
	const markup = html(<TextField label="First name(s)" {...fieldProps(refused, 'first_name')} />)
	expect(markup).toContain('value="Amaka &quot;Amy&quot; &lt;b&gt;"')
	const text = html(<TextArea label="Why" name="why" value="</textarea><script>alert(1)</script>" />)
	expect(text).toContain('&lt;/textarea&gt;&lt;script&gt;')
})

test('a password never comes back', () => {
	const markup = html(
		<PasswordField label="Password" autoComplete="new-password" {...fieldProps(refused, 'password')} />,
	)
	expect(markup).not.toContain('typed-once')
	expect(markup).not.toContain('value=')
})

test('a text area tells its limit in words and does not cut what is pasted', () => {
	const markup = html(<TextArea label="Why" name="why" maxLength={1500} />)
	expect(markup).toContain('At most 1,500 characters.')
	expect(markup).not.toContain('maxlength')
})

test('a select keeps what was chosen', () => {
	const markup = html(
		<Select
			label="State"
			empty="Any"
			options={['Lagos', { value: 'FCT', label: 'Abuja' }]}
			name="state"
			value="FCT"
		/>,
	)
	expect(markup).toContain('<option value="">Any</option>')
	expect(markup).toContain('<option value="FCT" selected="">Abuja</option>')
	expect(markup.match(/selected/g)).toHaveLength(1)
})

test('radios preselect nothing unless told', () => {
	const options = [
		{ value: '0', label: 'At once' },
		{ value: '30', label: 'One month' },
	]
	const bare = html(<Radios label="Notice" options={options} {...fieldProps(null, 'notice')} />)
	expect(bare).not.toContain('checked')
	const chosen = html(<Radios label="Notice" options={options} {...fieldProps(null, 'notice', 0)} />)
	expect(chosen).toMatch(/value="0" id="notice"|id="notice"[^>]*value="0"/)
	expect(chosen.match(/checked/g)).toHaveLength(1)
})

test('every link of the error summary meets the control it speaks of', () => {
	const markup = html(
		<>
			<ErrorSummary form={refused} />
			<Form tokens={{ csrf: 'c', key: 'k' }}>
				<TextField label="Surname" {...fieldProps(refused, 'last_name')} />
				<Radios label="Notice" options={['0', '30']} {...fieldProps(refused, 'notice_period_days')} />
				<Checkboxes label="Skills" options={['sql', 'python']} {...groupProps(refused, 'skill')} />
				<CheckboxField label="I agree" {...checkProps(refused, 'terms')} />
				<Select label="State" options={['Lagos']} {...fieldProps(refused, 'state')} />
			</Form>
		</>,
	)
	const anchors = [...markup.matchAll(/href="#([^"]+)"/g)].map((match) => match[1] ?? '')
	expect(anchors).toHaveLength(5)
	for (const anchor of anchors) {
		expect(markup).toMatch(new RegExp(`<(input|select|textarea)[^>]* id="${anchor}"`))
		expect(markup.split(refused.errors[anchor]?.[0] ?? '-').length).toBe(3)
	}
	const ids = idsIn(markup)
	expect(new Set(ids).size).toBe(ids.length)
	for (const wired of markup.matchAll(/aria-describedby="([^"]+)"/g)) {
		for (const id of (wired[1] ?? '').split(' ')) expect(ids).toContain(id)
	}
	expect(markup).toContain('This address is not open to new accounts')
})

test('there is no summary where nothing is wrong', () => {
	expect(html(<ErrorSummary form={null} />)).toBe('')
	expect(html(<ErrorSummary form={{ errors: { a: [] }, formErrors: [], values: {} }} />)).toBe('')
	expect(formTitle('Pay', null)).toBe('Pay')
	expect(formTitle('Pay', refused)).toBe('Error: Pay')
})

test('a form carries token and key, and Enter presses the intent it is told', () => {
	const markup = html(
		<Form tokens={{ csrf: 'token', key: 'once' }} action="/requests/7" enterIntent="save">
			<button name="intent" value="remove">
				Remove
			</button>
		</Form>,
	)
	expect(markup).toMatch(
		/^<form method="post" action="\/requests\/7" noValidate=""|^<form method="post" action="\/requests\/7"/,
	)
	expect(markup).toContain('<input type="hidden" name="_csrf" value="token"/>')
	expect(markup).toContain('<input type="hidden" name="_k" value="once"/>')
	expect(markup.toLowerCase()).toContain('novalidate')
	expect(markup.indexOf('value="save"')).toBeLessThan(markup.indexOf('value="remove"'))
})

test('money and date fields take any way of writing', () => {
	const money = html(<MoneyField label="Pay" name="pay" value="N25m" />)
	expect(money).toContain('value="N25m"')
	expect(money).not.toContain('type="number"')
	expect(html(<DateField label="Started" name="start_date" value="March 2019" />)).not.toContain(
		'type="date"',
	)
})
