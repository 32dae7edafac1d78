/** The link of each entry, in cards, rows and tables alike. */
const ENTRIES = 'main article h2 a,main article h3 a,main .row-link,main tbody th a'

const find = (selector: string) => document.querySelector<HTMLElement>(selector)

function step(by: number): void {
	const entries = [...document.querySelectorAll<HTMLElement>(ENTRIES)]
	const at = entries.findIndex((entry) => entry === document.activeElement)
	entries[at < 0 ? 0 : at + by]?.focus()
}

let help: HTMLElement | undefined

function toggleHelp(): void {
	if (help?.isConnected) return help.remove()
	help = document.createElement('p')
	help.className = 'notice'
	help.setAttribute('role', 'status')
	help.textContent = 'Keys: / search, j next, k previous, Enter open.'
	find('main')?.prepend(help)
}

/** Enter opens a link by itself. */
const acts: Record<string, () => void> = {
	'/': () => find('main [name=q]')?.focus(),
	j: () => step(1),
	k: () => step(-1),
	'?': toggleHelp,
}

addEventListener('keydown', (event) => {
	const { key, target } = event
	const act = acts[key]
	const isTyping = target instanceof Element && target.closest('input,select,textarea')
	if (!act || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
	event.preventDefault()
	act()
})
