import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { renderMatrix } from './matrix.ts'

test('MATRIX.md says what the policy tables say', async () => {
	const file = fileURLToPath(new URL('./MATRIX.md', import.meta.url))
	expect(existsSync(file)).toBe(true)
	await expect(renderMatrix()).toMatchFileSnapshot(file)
})
