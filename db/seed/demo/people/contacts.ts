import type { Dice } from '../random.ts'

const mailboxes = [
	'mail.example',
	'post.example',
	'inbox.example',
	'private.example',
	'letterbox.example',
] as const

const plain = (text: string) =>
	text
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/[^a-z]+/g, '')

type Name = { first_name: string; last_name: string }

function spellings(dice: Dice, { first_name, last_name }: Name): string[] {
	const first = plain(first_name.split(' ')[0] ?? '')
	const last = plain(last_name)
	const all = [`${first}.${last}`, `${first}${last}`, `${first.charAt(0)}.${last}`, `${last}.${first}`]
	return dice.some(all, all.length).map((local) => `${local}@${dice.pick(mailboxes)}`)
}

/** Gives each address once; the reserved names of RFC 2606 reach nobody. */
export function privateAddresses() {
	const taken = new Set<string>()
	return (dice: Dice, name: Name): string => {
		const choices = spellings(dice, name)
		let address = choices.find((choice) => !taken.has(choice))
		while (address === undefined || taken.has(address)) {
			const [local, host] = (choices[0] ?? '').split('@')
			address = `${local}${dice.int(2, 9_999)}@${host}`
		}
		taken.add(address)
		return address
	}
}

const BLOCK = 10_000
const networks = ['802', '803', '805', '806', '807', '808', '809', '810', '811', '812', '813', '814', '815', '816', '817', '818', '901', '902'] // prettier-ignore

/**
 * The number with this index in E.164, after the pattern +234 8xx 556 xxxx; further blocks of three digits follow
 * 556, so that a million people have numbers of their own. 555 is left to the demo's own accounts.
 * @param firstBlock the three digits in the middle from which the blocks begin
 */
export function phoneNumber(index: number, firstBlock = 556): string {
	const network = networks[index % networks.length] ?? '803'
	const rest = Math.floor(index / networks.length)
	const block = firstBlock + Math.floor(rest / BLOCK)
	const last = ((rest % BLOCK) * 7_919) % BLOCK
	return `+234${network}${block}${String(last).padStart(4, '0')}`
}
