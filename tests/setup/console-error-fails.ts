import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest'

let spy: MockInstance<typeof console.error>

/** React warns through console.error; a warning is a defect of the page. */
beforeEach(() => {
	spy = vi.spyOn(console, 'error').mockImplementation((...args: unknown[]) => {
		throw new Error(`console.error: ${args.map(String).join(' ')}`)
	})
})

afterEach(() => {
	expect(spy).not.toHaveBeenCalled()
	vi.restoreAllMocks()
})
