/** ISO 3166-1 alpha-2. */
const codes =
	'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
		' ',
	)

const otherNames: Record<string, string> = {
	uk: 'GB', 'great britain': 'GB', britain: 'GB', england: 'GB', scotland: 'GB', wales: 'GB', 'northern ireland': 'GB',
	usa: 'US', america: 'US', 'united states of america': 'US', uae: 'AE', emirates: 'AE', dubai: 'AE', 'ivory coast': 'CI',
	'cote divoire': 'CI', holland: 'NL', 'the netherlands': 'NL', 'the gambia': 'GM', 'czech republic': 'CZ', turkey: 'TR',
	drc: 'CD', 'dr congo': 'CD', congo: 'CG', swaziland: 'SZ', 'cape verde': 'CV', korea: 'KR',
} // prettier-ignore

const names = new Intl.DisplayNames(['en-GB'], { type: 'region' })

const plain = (text: string) =>
	text
		.normalize('NFKD')
		.replace(/[^a-z &-]/gi, '')
		.trim()
		.toLowerCase()

let byName: Map<string, string> | null = null

function codesByName(): Map<string, string> {
	byName ??= new Map([
		...codes.map((code): [string, string] => [code.toLowerCase(), code]),
		...codes.map((code): [string, string] => [plain(countryName(code)), code]),
		...Object.entries(otherNames),
	])
	return byName
}

/** `GB` -> `United Kingdom`. */
export function countryName(code: string): string {
	return names.of(code) ?? code
}

/** A country as people write it (United Kingdom, UK, GB), into ISO 3166-1 alpha-2; null when there is none. */
export function parseCountry(text: string): string | null {
	return codesByName().get(plain(text)) ?? null
}
