/** Mailboxes that anyone can open: they prove a person, never a company. */
const domains = new Set([
	'gmail.com', 'googlemail.com', 'yahoo.com', 'yahoo.co.uk', 'ymail.com', 'rocketmail.com', 'outlook.com',
	'hotmail.com', 'hotmail.co.uk', 'live.com', 'msn.com', 'icloud.com', 'me.com', 'mac.com', 'aol.com', 'proton.me',
	'protonmail.com', 'pm.me', 'gmx.com', 'gmx.net', 'mail.com', 'zoho.com', 'yandex.com', 'fastmail.com', 'tutanota.com',
	'hey.com', 'inbox.com', 'mailinator.com',
]) // prettier-ignore

export function isFreeMailDomain(domain: string): boolean {
	return domains.has(domain.toLowerCase())
}
