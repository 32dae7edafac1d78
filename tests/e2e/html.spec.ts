import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { open, walks } from './pages.ts'

/**
 * The validator's recommended rules without those of taste: how React spells attributes, and types that are the
 * default. Tables repeat their roles because `display` takes them away; choices of one field share its name.
 */
const validator = new HtmlValidate({
	extends: ['html-validate:recommended', 'html-validate:a11y'],
	rules: {
		'attr-case': 'off',
		'attribute-boolean-style': 'off',
		'doctype-style': 'off',
		'void-style': 'off',
		'no-implicit-button-type': 'off',
		'no-implicit-input-type': 'off',
		'no-redundant-role': 'off',
		'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button'] }],
	},
})

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === true, 'the same bytes with and without JavaScript')

for (const who of Object.keys(walks)) {
	test(`pages of ${who} are valid HTML, each id once`, async ({ page }) => {
		test.setTimeout(120_000)
		for (const path of await open(page, who)) {
			const html = await (await page.request.get(path)).text()
			const report = await validator.validateString(html)
			const faults = report.results.flatMap(({ messages }) =>
				messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
			)
			expect.soft(faults, path).toEqual([])
			const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])
			expect.soft(new Set(ids).size, path).toBe(ids.length)
		}
	})
}
