/** Words that a password here must not lean on. */
const contextWords = ['thenexus', 'nexus']

/** Passwords of 12 and more characters that head the leaked lists; compared without figures and signs. */
const common = ['password', 'passwordpassword', 'qwertyuiop', 'qwertyuiopasdf', 'iloveyou', 'letmein', 'administrator', 'welcome', 'abcdefghijkl', 'football', 'princess', 'nigeria', 'lagos', 'blessing', 'jesus', 'jesuschrist', 'godisgood', 'amen', 'mother', 'sunshine'] // prettier-ignore

/**
 * Why a password is refused, or null. It may have any characters; it must not be a common one dressed up with
 * figures, one character repeated, a run, or the person's own name, address or company.
 */
export function passwordProblem(password: string, own: readonly string[]): string | null {
	const lower = password.toLowerCase()
	const letters = lower.replace(/[^a-z]/g, '')
	if (new Set(lower).size < 5) return 'Choose a password with more different characters'
	if (/^(?:0?1234567890*)+\d*$/.test(lower)) return 'Choose a password that is not a row of figures'
	if (common.includes(letters))
		return 'Choose a password that is harder to guess: this one is on the list of common ones'
	const words = [...contextWords, ...own.map((word) => word.toLowerCase().split('@')[0] ?? '')]
	const rest = words
		.filter((word) => word.length >= 4)
		.reduce((text, word) => text.replaceAll(word, ''), lower)
	return rest.length < 8 ? 'Choose a password that is not made of your name, address or company' : null
}
