/** To whom a field may go. */
export const audiences = [
	/** The person of the row. */
	'self',
	/** HR before acceptance, and everybody of the company who is no named reader: the masked card only. */
	'hr_before',
	/** A named reader of an accepted, unrevoked introduction. */
	'hr_reader',
	/** A professional who has received a request, about its sender and readers. */
	'asked',
	/** A professional who has accepted it. */
	'met',
	/** An HR partner's own company. */
	'colleague',
	/** An admin who verifies. */
	'admin_verifier',
	/** No person: machines, files and rows that outlive the moment. */
	'nobody',
] as const
export type Audience = (typeof audiences)[number]

/** Through what it may go. */
export const surfaces = [
	'page', 'email', 'whatsapp', 'search-index', 'export', 'webhook', 'job-payload', 'log', 'audit',
] as const // prettier-ignore
export type Surface = (typeof surfaces)[number]

/**
 * `shown` as it is; `masked`: only what masked-card.ts makes of it, `disclose` leaves it out. Absent is hidden.
 */
export type Cell = 'masked' | 'shown'
export type Rule = { readonly [A in Audience]?: { readonly [S in Surface]?: Cell } }

const onPage = { page: 'shown' } as const
const own = { self: { page: 'shown', export: 'shown' } } as const
const asCard = {
	hr_before: { page: 'masked', email: 'masked', export: 'masked' },
	hr_reader: { page: 'masked' },
	nobody: { 'search-index': 'masked' },
} as const
const inAudit = { audit: 'shown' } as const

/** Never leaves the database. */
export const withheld = {} as const
/** Ids and links between rows: for machines, never in a page. */
export const machine = { nobody: { 'job-payload': 'shown', log: 'shown', audit: 'shown' } } as const
/** Hers alone. */
export const hers = own
/** Hers, and told in audit rows, because it is a state and says nothing of who she is. */
export const herChoice = { ...own, nobody: inAudit } as const
/** Hers, and what the verifying admin reads. */
export const checked = { ...own, admin_verifier: onPage } as const
/** For admins; she does not see it. */
export const adminOnly = { admin_verifier: onPage } as const
/** Hers; the card makes something coarser of it. */
export const card = { ...own, ...asCard } as const
export const checkedCard = { ...card, admin_verifier: onPage } as const
/** A verification state: on the card in words, in audit rows as it is. */
export const checkedState = {
	...checkedCard,
	nobody: { 'search-index': 'masked', audit: 'shown' },
} as const
/** Hers; matched and filtered on the card, never shown, not even to readers. */
export const matched = {
	...own,
	hr_before: { page: 'masked' },
	nobody: { 'search-index': 'masked' },
} as const
/** What a named reader sees after acceptance. */
export const revealed = { ...own, hr_reader: onPage } as const
export const revealedChecked = { ...revealed, admin_verifier: onPage } as const
/** Coarse on the card, whole for a reader. */
export const cardThenRevealed = { ...card, hr_reader: onPage } as const
export const cardThenRevealedChecked = { ...cardThenRevealed, admin_verifier: onPage } as const
/** Searchable by her own choice alone, never quoted; whole for a reader. */
export const searchableThenRevealed = { ...revealed, nobody: { 'search-index': 'masked' } } as const
export const searchable = { ...own, nobody: { 'search-index': 'masked' } } as const
/** Name and contact: told to readers by mail and, where she consents, by WhatsApp. */
const toReader = { page: 'shown', email: 'shown', whatsapp: 'shown' } as const
export const contact = {
	self: { page: 'shown', export: 'shown', email: 'shown', whatsapp: 'shown' },
	hr_reader: toReader,
	met: toReader,
} as const
export const contactChecked = { ...contact, admin_verifier: onPage } as const
/** Of an HR partner: who asks is told on the page of the request, never in a mail before acceptance. */
export const sender = {
	...own,
	asked: onPage,
	met: toReader,
	colleague: onPage,
	admin_verifier: onPage,
} as const
export const senderLater = { ...own, met: onPage, colleague: onPage } as const
export const team = { ...own, colleague: onPage, admin_verifier: onPage, nobody: inAudit } as const
