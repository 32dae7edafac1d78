import { isNear, startsWithBrand } from './employer-name.ts'
import { freeMailDomains } from './employer-words.ts'

const secondLevels = new Set(['com', 'net', 'org', 'gov', 'edu', 'ac', 'co', 'mil', 'sch', 'mobi', 'name'])

/** The host name that an organisation registers, and all above it down to there: mail.kola.com.ng -> kola.com.ng. */
export function registrableDomain(domain: string): string {
	const labels = domain.trim().toLowerCase().replace(/\.$/, '').split('.')
	const isSecondLevel =
		labels.length >= 3 && (labels.at(-1) ?? '').length === 2 && secondLevels.has(labels.at(-2) ?? '')
	return labels.slice(isSecondLevel ? -3 : -2).join('.')
}

/** The domain of an e-mail address or web address; null when it has none or anybody may hold an address there. */
export function organisationDomain(address: string | null): string | null {
	if (!address) return null
	const host = address.includes('@')
		? address.slice(address.lastIndexOf('@') + 1)
		: address.replace(/^[a-z]+:\/\//i, '')
	const domain = registrableDomain(host.split(/[/:?#]/)[0] ?? '').replace(/^www\./, '')
	return domain === '' || freeMailDomains.has(domain) ? null : domain
}

/** Whether a mail or web domain may belong to the employer of that name or key. */
export function isDomainNear(domain: string, key: string): boolean {
	const own = organisationDomain(domain)
	const label = own?.split('.')[0]?.replaceAll('-', ' ')
	if (!label) return false
	return isNear(label, key) || startsWithBrand(label.replaceAll(' ', ''), key)
}
