import { type ProfessionalFunction, type Seniority, words } from './vocabulary.ts'

export type TitleReading = { function: ProfessionalFunction | null; seniority: Seniority | null }

/** Whole titles whose words alone would mislead or say too little. Keys as `words` writes them. */
const titleTable: Record<string, readonly [ProfessionalFunction | null, Seniority | null]> = {
	md: ['General Management', 'c_suite'],
	'md ceo': ['General Management', 'c_suite'],
	gmd: ['General Management', 'c_suite'],
	'gmd ceo': ['General Management', 'c_suite'],
	president: ['General Management', 'c_suite'],
	chairman: ['General Management', 'executive'],
	chairperson: ['General Management', 'executive'],
	founder: ['General Management', 'c_suite'],
	'co founder': ['General Management', 'c_suite'],
	'managing partner': ['General Management', 'c_suite'],
	'country director': ['General Management', 'executive'],
	'country manager': ['General Management', 'executive'],
	'general manager': ['General Management', 'vp'],
	'group head': [null, 'director'],
	'chief of staff': ['Strategy', 'director'],
	'company secretary': ['Legal & Company Secretariat', 'director'],
	'company secretary legal adviser': ['Legal & Company Secretariat', 'director'],
	'general counsel': ['Legal & Company Secretariat', 'executive'],
	'group treasurer': ['Treasury', 'director'],
	treasurer: ['Treasury', 'director'],
	'financial controller': ['Finance', 'director'],
	'group financial controller': ['Finance', 'director'],
	'chief accountant': ['Finance', 'director'],
	bursar: ['Finance', 'director'],
	registrar: ['Academic Leadership', 'director'],
	provost: ['Academic Leadership', 'executive'],
	'vice chancellor': ['Academic Leadership', 'c_suite'],
	'deputy vice chancellor': ['Academic Leadership', 'executive'],
	'director general': ['Public Administration', 'c_suite'],
	'permanent secretary': ['Public Administration', 'executive'],
	'executive secretary': ['Public Administration', 'c_suite'],
	'chief medical director': ['Medical Services', 'c_suite'],
	'medical director': ['Medical Services', 'executive'],
	'chief internal auditor': ['Internal Audit', 'director'],
	'chief audit executive': ['Internal Audit', 'c_suite'],
	'plant manager': ['Operations', null],
	'non executive director': [null, 'executive'],
	'independent non executive director': [null, 'executive'],
	'executive assistant': [null, null],
	'assistant director': [null, 'director'],
}

const titles = new Map(Object.entries(titleTable))

/** Chief officers by the middle of their initials. */
const chiefs: Record<string, ProfessionalFunction> = {
	ceo: 'General Management', cfo: 'Finance', coo: 'Operations', cio: 'Technology', cto: 'Technology',
	chro: 'Human Resources', cpo: 'Human Resources', cmo: 'Marketing', cro: 'Risk & Compliance',
	cco: 'Risk & Compliance', ciso: 'Information Security', clo: 'Legal & Company Secretariat', cso: 'Strategy',
	cdo: 'Data & Analytics', cxo: 'Customer Experience', cae: 'Internal Audit',
} // prettier-ignore

/** First fit decides, so the narrower stands above the wider. */
const functionWords: readonly (readonly [RegExp, ProfessionalFunction])[] = [
	[/\b(internal )?audit(or|ing)?\b|\binternal control\b/, 'Internal Audit'],
	[/\btreasur(y|er)\b/, 'Treasury'],
	[/\binformation security\b|\bcyber/, 'Information Security'],
	[/\bdata\b|\banalytics\b|\bbusiness intelligence\b/, 'Data & Analytics'],
	[/\brisk\b|\bcompliance\b|\bregulatory\b|\bcredit risk\b/, 'Risk & Compliance'],
	[/\bcorporate bank|\bcommercial bank|\binstitutional bank|\benergy bank/, 'Corporate Banking'],
	[/\bretail bank|\bpersonal bank|\bbranch (bank|network)|\bconsumer bank/, 'Retail Banking'],
	[/\bunderwrit|\bactuar|\bclaims\b|\breinsurance\b/, 'Insurance Underwriting'],
	[/\bhse\b|\bqhse\b|\bhealth safety\b|\bsafety\b/, 'Health, Safety & Environment'],
	[/\bsupply chain\b|\bprocurement\b|\blogistics\b|\bwarehouse\b|\bsourcing\b/, 'Supply Chain'],
	[/\bhuman (resources?|capital)\b|\bhr\b|\bpeople\b|\btalent\b|\bpersonnel\b/, 'Human Resources'],
	[
		/\blegal\b|\bcompany secretar|\bcounsel\b|\bsecretariat\b|\bgeneral counsel\b/,
		'Legal & Company Secretariat',
	],
	[/\bcustomer (experience|service|care|success)\b/, 'Customer Experience'],
	[
		/\bcommunications?\b|\bpublic (affairs|relations)\b|\bcorporate affairs\b|\bexternal relations\b/,
		'Corporate Communications',
	],
	[/\bmarketing\b|\bbrands?\b|\bproduct marketing\b/, 'Marketing'],
	[
		/\bsales\b|\bbusiness development\b|\bcommercial\b|\brevenue\b|\bgrowth\b|\bpartnerships?\b/,
		'Sales & Business Development',
	],
	[
		/\binvestments?\b|\basset management\b|\bportfolio\b|\bprivate equity\b|\bcapital markets\b/,
		'Investment',
	],
	[/\bfinanc(e|ial)\b|\baccount(s|ing|ant)\b|\btax\b|\bcontroller\b/, 'Finance'],
	[/\bprojects?\b|\bprogram(me)?s?\b|\bpmo\b/, 'Projects'],
	[
		/\btechnology\b|\bit\b|\bict\b|\binformation (technology|systems?|officer)\b|\bsoftware\b|\bdigital\b|\binfrastructure\b/,
		'Technology',
	],
	[
		/\bengineer(s|ing)?\b|\bmaintenance\b|\btechnical\b|\bdrilling\b|\bsubsurface\b|\breservoir\b/,
		'Engineering',
	],
	[/\bmedical\b|\bclinical\b|\bnursing\b|\bhospital\b/, 'Medical Services'],
	[/\boperations?\b|\bproduction\b|\bmanufacturing\b|\bplant\b|\boperating\b/, 'Operations'],
	[/\bstrategy\b|\btransformation\b|\bplanning\b|\bcorporate development\b/, 'Strategy'],
	[/\bacademic\b|\bdean\b|\bprovost\b|\bprincipal\b/, 'Academic Leadership'],
	[/\bpolicy\b|\bpublic sector\b|\bministry\b/, 'Public Administration'],
	[
		/\bmanaging director\b|\bchief executive\b|\bgeneral management\b|\bcountry (manager|director)\b/,
		'General Management',
	],
]

/** First fit decides, so `deputy managing director` stands above `managing director`. */
const seniorityWords: readonly (readonly [RegExp, Seniority])[] = [
	[/\b(non executive|independent) director\b|\bboard member\b|\bchair(man|person|woman)\b/, 'executive'],
	[/\b(deputy|dmd|assistant) managing director\b|\bdmd\b/, 'executive'],
	[/\bmanaging (director|partner)\b|\bchief executive\b|\b(group )?ceo\b|\bmd\b|\bgmd\b/, 'c_suite'],
	[/\bdeputy chief\b/, 'executive'],
	[/\bchief\b.*\bofficer\b/, 'c_suite'],
	[/\bexecutive director\b|\bed\b|\bdirector general\b|\bexecutive secretary\b/, 'executive'],
	[/\b(executive |senior |assistant |group )?vice president\b|\b[es]?vp\b/, 'vp'],
	[/\bassistant general manager\b|\bagm\b/, 'director'],
	[/\b(deputy )?general manager\b|\bd?gm\b/, 'vp'],
	[/\b(equity |senior )?partner\b/, 'executive'],
	[/\bdirectors?\b|\bhead\b|\btreasurer\b/, 'director'],
]

const isAtTheTop = /\b(ceo|g?md|general manager|[da]?gm)\b/
const chiefInitials = new RegExp(`\\b(${Object.keys(chiefs).join('|')})\\b`)

function functionOf(title: string, seniority: Seniority | null): ProfessionalFunction | null {
	const chief = chiefInitials.exec(title)?.[1]
	const byWords = functionWords.find(([pattern]) => pattern.test(title))?.[1] ?? null
	if (chief && chief !== 'ceo') return chiefs[chief] ?? byWords
	if (byWords) return byWords
	return seniority !== null && isAtTheTop.test(title) ? 'General Management' : null
}

function seniorityOf(title: string): Seniority | null {
	if (/\bassistant to\b|\bexecutive assistant\b|\bpersonal assistant\b/.test(title)) return null
	return chiefInitials.test(title)
		? 'c_suite'
		: (seniorityWords.find(([pattern]) => pattern.test(title))?.[1] ?? null)
}

/** A bracket says where or for whom; the table of whole titles is asked without it. */
const withoutBrackets = (title: string) => words(title.replace(/\([^)]*\)/g, ' '))

/**
 * Function and level as a job title tells them. A title in no table is read only as far as its words go; what
 * they do not say is null.
 */
export function readTitle(title: string): TitleReading {
	const whole = titles.get(withoutBrackets(title))
	const text = words(title)
	if (whole && text === withoutBrackets(title)) return { function: whole[0], seniority: whole[1] }
	const seniority = whole?.[1] ?? seniorityOf(text)
	return { function: functionOf(text, seniority) ?? whole?.[0] ?? null, seniority }
}

const rank: Record<Seniority, number> = { director: 1, vp: 2, executive: 3, c_suite: 4 }

/** The reading of several titles, the current one first: its words, then what the next ones add. */
export function readTitles(all: readonly string[]): TitleReading {
	const readings = all.map(readTitle)
	const current = readings[0] ?? { function: null, seniority: null }
	const highest = readings.flatMap((r) => r.seniority ?? []).sort((a, b) => rank[b] - rank[a])[0] ?? null
	return {
		function: current.function ?? readings.find((r) => r.function !== null)?.function ?? null,
		seniority: current.seniority ?? highest,
	}
}
