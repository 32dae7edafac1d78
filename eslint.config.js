import react from 'eslint-plugin-react'
import tseslint from 'typescript-eslint'

const ceilings = (lines) => ({
	'max-lines': ['error', { max: lines, skipBlankLines: true, skipComments: true }],
	'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
	complexity: ['error', 10],
})

export default tseslint.config(
	{ ignores: ['node_modules', 'build', 'data', '.cache', 'db/drafts', 'test-results'] },
	...tseslint.configs.strict,
	{
		files: ['**/*.{ts,tsx}'],
		plugins: { react },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		settings: { react: { version: '18.3' } },
		rules: {
			'@typescript-eslint/consistent-type-definitions': ['error', 'type'],
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-invalid-void-type': 'off',
			'no-console': 'error',
			'no-restricted-properties': [
				'error',
				{ object: 'process', property: 'env', message: 'Read it in app/lib/env.server.ts.' },
				{ object: 'Date', property: 'now', message: 'Time comes from ctx.clock.' },
				{ object: 'Math', property: 'random', message: 'Randomness comes from ctx.random.' },
			],
			'no-restricted-syntax': [
				'error',
				{ selector: 'TSEnumDeclaration', message: 'Use an `as const` list and its union.' },
				{
					selector: "CallExpression[callee.object.name='vi'][callee.property.name='mock']",
					message: 'No mocks of our own modules.',
				},
				{
					selector: 'CallExpression[callee.name=/^(defer|Await)$/]',
					message: 'Late chunks never show without JavaScript.',
				},
			],
			'react/no-danger': 'error',
			'react/jsx-key': 'error',
			'react/jsx-no-target-blank': 'error',
			...ceilings(200),
		},
	},
	{
		files: ['app/lib/env.server.ts', 'app/lib/clock.ts', 'tests/**', 'scripts/**', 'playwright.config.ts'],
		rules: { 'no-restricted-properties': 'off' },
	},
	{
		files: ['app/root.tsx', 'app/ui/document.tsx'],
		rules: { 'react/no-danger': 'off' },
	},
	{
		files: ['**/*.test.{ts,tsx}', 'tests/**', 'db/schema/**', 'db/seed/**'],
		rules: { ...ceilings(300), 'max-lines-per-function': 'off' },
	},
	{
		files: ['app/routes/**'],
		rules: ceilings(200),
	},
)
