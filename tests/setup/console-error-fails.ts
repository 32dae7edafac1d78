import { afterEach, beforeEach, expect, vi } from 'vitest'

/** React warns through console.error; a warning is a defect of the page. */
beforeEach(() => {
	vi.spyOn(console, 'error').mockImplementation((...args: unknown[]) => {
		throw new Error(`console.error: ${args.map(String).join(' ')}`)
	})
})

afterEach(() => {
	expect(console.error).not.toHaveBeenCalled()
	vi.restoreAllMocks()
})
