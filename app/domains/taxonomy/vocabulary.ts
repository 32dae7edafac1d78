/** Closed vocabularies: what search composes its text from and what cards show. Browser-safe. */

/** Functions of senior people, as filters and cards show them. */
export const functions = [
	'General Management',
	'Strategy',
	'Finance',
	'Treasury',
	'Internal Audit',
	'Risk & Compliance',
	'Operations',
	'Supply Chain',
	'Engineering',
	'Projects',
	'Technology',
	'Data & Analytics',
	'Information Security',
	'Sales & Business Development',
	'Marketing',
	'Corporate Communications',
	'Customer Experience',
	'Human Resources',
	'Legal & Company Secretariat',
	'Corporate Banking',
	'Retail Banking',
	'Investment',
	'Insurance Underwriting',
	'Health, Safety & Environment',
	'Medical Services',
	'Academic Leadership',
	'Public Administration',
] as const
export type ProfessionalFunction = (typeof functions)[number]

export const seniorityLabels = {
	director: 'Director',
	vp: 'Vice president',
	executive: 'Executive',
	c_suite: 'C-suite',
} as const
export type Seniority = keyof typeof seniorityLabels

export const degreeLabels = {
	bachelor: 'First degree',
	master: 'Master’s degree',
	phd: 'Doctorate',
	other: 'Other qualification',
} as const

/** Lower case, no diacritics, words parted by single spaces: how vocabularies are compared. */
export function words(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/&/g, ' and ')
		.replace(/['’]/g, '')
		.replace(/[^a-z0-9]+/g, ' ')
		.trim()
}

/**
 * The name under which a skill is matched (`professional_skills.skill_name`): lower case, normalised as a slug
 * is, words parted by spaces. `Project Management` -> `project management`.
 */
export function skillKey(name: string): string {
	return words(name.replace(/\+\+/g, ' plus plus').replace(/#/g, ' sharp'))
}

/** Listed qualifications: short name, and other ways to write them. */
const qualifications: Record<string, readonly string[]> = {
	FCA: ['fellow chartered accountant', 'fellow of the institute of chartered accountants'],
	ACA: ['associate chartered accountant', 'chartered accountant'],
	ICAN: ['institute of chartered accountants of nigeria'],
	ANAN: ['association of national accountants of nigeria', 'cna', 'fcna'],
	ACCA: ['association of chartered certified accountants', 'fcca', 'chartered certified accountant'],
	CIMA: ['chartered institute of management accountants', 'acma', 'cgma', 'fcma'],
	CPA: ['certified public accountant'],
	CFA: ['chartered financial analyst', 'cfa charterholder'],
	FRM: ['financial risk manager'],
	CITN: ['chartered institute of taxation of nigeria', 'acti', 'fcti'],
	CIBN: ['chartered institute of bankers of nigeria', 'acib', 'hcib'],
	FCIB: ['fellow of the chartered institute of bankers'],
	CIIN: ['chartered insurance institute of nigeria', 'aciin', 'fiin', 'acii', 'fcii'],
	CIS: ['chartered institute of stockbrokers', 'acs', 'fcs'],
	ACT: ['association of corporate treasurers', 'mct', 'fct'],
	CIA: ['certified internal auditor'],
	CISA: ['certified information systems auditor'],
	CISM: ['certified information security manager'],
	CISSP: ['certified information systems security professional'],
	CGEIT: ['certified in the governance of enterprise it'],
	PMP: ['project management professional'],
	PRINCE2: ['prince 2'],
	PgMP: ['program management professional', 'programme management professional'],
	Scrum: ['certified scrum master', 'csm', 'psm'],
	ITIL: ['information technology infrastructure library'],
	TOGAF: ['the open group architecture framework'],
	'Six Sigma': ['lean six sigma', 'six sigma black belt', 'six sigma green belt', 'lssbb'],
	COREN: ['council for the regulation of engineering in nigeria', 'registered engineer'],
	NSE: ['nigerian society of engineers', 'mnse', 'fnse'],
	NEBOSH: ['national examination board in occupational safety and health'],
	CIPM: ['chartered institute of personnel management', 'acipm', 'fcipm', 'mcipm'],
	CIPD: ['chartered institute of personnel and development', 'mcipd', 'fcipd'],
	SHRM: ['society for human resource management', 'shrm scp', 'shrm cp'],
	PHRi: ['professional in human resources international', 'sphri'],
	CIPS: ['chartered institute of procurement and supply', 'mcips', 'fcips'],
	CILT: ['chartered institute of logistics and transport', 'mcilt', 'fcilt'],
	NIMN: ['national institute of marketing of nigeria', 'fnimn'],
	CIM: ['chartered institute of marketing', 'fcim', 'mcim'],
	NIPR: ['nigerian institute of public relations', 'fnipr', 'mnipr'],
	ARCON: ['advertising regulatory council of nigeria', 'apcon', 'arpa'],
	ICSAN: ['institute of chartered secretaries and administrators of nigeria', 'acis', 'fcis'],
	BL: ['barrister at law', 'called to the bar', 'nigerian law school'],
	SAN: ['senior advocate of nigeria'],
	CIArb: ['chartered institute of arbitrators', 'mciarb', 'fciarb'],
	NIESV: ['nigerian institution of estate surveyors and valuers', 'anivs', 'fnivs'],
	NIM: ['nigerian institute of management', 'fnim', 'mnim'],
	IoD: ['institute of directors', 'minstd', 'finstd'],
	FWACS: ['fellow of the west african college of surgeons'],
	FWACP: ['fellow of the west african college of physicians'],
	FMCP: ['fellow of the national postgraduate medical college'],
	MBA: ['master of business administration', 'executive mba', 'emba'],
}

const listed = Object.entries(qualifications).map(([name, others]) => ({
	name,
	forms: [name, ...others].map((form) => ` ${words(form)} `),
}))

export const qualificationNames = listed.map(({ name }) => name)

/** The listed qualifications that a certificate's name or an entry of education speaks of; never other words. */
export function readQualification(text: string): string[] {
	const padded = ` ${words(text)} `
	return listed.filter(({ forms }) => forms.some((form) => padded.includes(form))).map(({ name }) => name)
}

/** Fields of study that the index may hold; what is in no list stays out. */
const fieldsOfStudy = [
	'accounting', 'actuarial science', 'agriculture', 'architecture', 'banking and finance', 'biochemistry',
	'business administration', 'chemical engineering', 'civil engineering', 'computer engineering', 'computer science',
	'economics', 'education', 'electrical engineering', 'english', 'environmental science', 'estate management', 'finance',
	'geology', 'human resource management', 'industrial relations', 'information technology', 'insurance',
	'international relations', 'law', 'linguistics', 'marketing', 'mass communication', 'mathematics',
	'mechanical engineering', 'medicine', 'microbiology', 'nursing', 'petroleum engineering', 'pharmacy', 'physics',
	'political science', 'project management', 'psychology', 'public administration', 'public health', 'quantity surveying',
	'sociology', 'statistics', 'supply chain management', 'surveying', 'urban planning', 'veterinary medicine',
] as const // prettier-ignore

/** The listed field of study in what she wrote, or null. The longest that fits. */
export function readFieldOfStudy(text: string): string | null {
	const padded = ` ${words(text)} `
	const found = fieldsOfStudy.filter((field) => padded.includes(` ${field} `))
	return found.sort((a, b) => b.length - a.length)[0] ?? null
}
