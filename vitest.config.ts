import { defineConfig } from 'vitest/config'
import { scriptText } from './scripts/lib/script-text.ts'

export default defineConfig({
	plugins: [scriptText()],
	test: {
		environment: 'node',
		include: [
			'app/**/*.test.{ts,tsx}',
			'db/**/*.test.ts',
			'workers/**/*.test.ts',
			'tests/**/*.test.{ts,tsx}',
		],
		exclude: ['node_modules/**', 'build/**', 'tests/e2e/**'],
		globalSetup: ['tests/setup/template-database.ts'],
		setupFiles: ['tests/setup/closed-network.ts', 'tests/setup/console-error-fails.ts'],
		pool: 'forks',
		testTimeout: 20_000,
		hookTimeout: 60_000,
	},
})
