export type Naming = {
	names: readonly string[]
	employers: readonly string[]
}

/** Any address or telephone number names its owner; years and sums are shorter. */
const ADDRESS = /\S+@\S+\.\S+/
const TELEPHONE = /\d(?:[\s().-]{0,2}\d){9,}/

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function hasWord(text: string, word: string): boolean {
	const plain = word.trim()
	return (
		plain.length > 2 && new RegExp(`(?<![\\p{L}\\p{N}])${escaped(plain)}(?![\\p{L}\\p{N}])`, 'iu').test(text)
	)
}

/** What in a text would name its writer: her names, her employers, an address, a telephone number. */
export function wordsThatName(text: string, own: Naming): string[] {
	const plain = text.normalize('NFC')
	const named = [...new Set([...own.names, ...own.employers])].filter((word) => hasWord(plain, word))
	return [
		...named.map((word) => `“${word.trim()}”`),
		...(ADDRESS.test(plain) ? ['the e-mail address'] : []),
		...(TELEPHONE.test(plain) ? ['the telephone number'] : []),
	]
}
