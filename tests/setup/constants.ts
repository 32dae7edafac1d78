/** Where every test's clock starts: Monday 9 November 2026, 09:00 WAT. */
export const TEST_START = Date.parse('2026-11-09T08:00:00Z')
