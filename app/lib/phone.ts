/**
 * Reads a phone number into E.164 (ITU-T E.164: + and at most 15 digits). Nigerian numbers may be written as
 * 0803 123 4567, 803 123 4567, 234803…, +234 (0) 803…; other countries need their + or 00.
 * @returns null when it cannot be one.
 */
export function parsePhone(text: string): string | null {
	const compact = text.replace(/[\s().-]/g, '')
	if (!/^(\+|00)?\d{7,15}$/.test(compact)) return null
	if (/^0[789]\d{9}$/.test(compact)) return `+234${compact.slice(1)}`
	if (/^[789]\d{9}$/.test(compact)) return `+234${compact}`
	const digits = compact.replace(/^(\+|00)/, '')
	if (/^234/.test(digits)) {
		const local = digits.slice(3).replace(/^0/, '')
		return /^[789]\d{9}$/.test(local) ? `+234${local}` : null
	}
	return compact === digits || digits.startsWith('0') ? null : `+${digits}`
}

/** `+2348035550142` -> `+234 803 555 0142`; others are shown as stored. */
export function formatPhone(e164: string): string {
	const match = /^\+234(\d{3})(\d{3})(\d{4})$/.exec(e164)
	return match ? `+234 ${match[1]} ${match[2]} ${match[3]}` : e164
}
