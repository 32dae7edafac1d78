import type { DegreeType } from '#db/schema/career.enums.ts'
import type { Craft, SeniorRung } from '../crafts/index.ts'
import { type Month, firstDay, yearOf } from '../months.ts'
import type { Dice } from '../random.ts'

export type Education = {
	institution_name: string
	degree_type: DegreeType
	field_of_study: string
	start_year: number
	end_year: number
	grade: string | null
}

export type Certificate = {
	certification_name: string
	issuing_organization: string
	issue_date: string
	credential_id: string
}

const universities = [
	'University of Lagos', 'Obafemi Awolowo University, Ile-Ife', 'Ahmadu Bello University, Zaria',
	'University of Nigeria, Nsukka', 'University of Ibadan', 'University of Benin', 'University of Ilorin',
	'Bayero University, Kano', 'University of Port Harcourt', 'University of Jos', 'University of Calabar',
	'Federal University of Technology, Akure', 'Federal University of Technology, Owerri',
	'Federal University of Technology, Minna', 'Nnamdi Azikiwe University, Awka', 'University of Uyo',
	'Usmanu Danfodiyo University, Sokoto', 'University of Maiduguri', 'Lagos State University',
	'Rivers State University', 'Benue State University, Makurdi', 'Niger Delta University',
] as const // prettier-ignore

const businessSchools = [
	'Lagos Business School', 'University of Lagos', 'University of Ibadan', 'Ahmadu Bello University, Zaria',
	'Obafemi Awolowo University, Ile-Ife', 'Cranfield University', 'University of Warwick', 'University of Manchester',
	'University of Cape Town', 'University of Leeds',
] as const // prettier-ignore

const firstGrades = [
	['Second Class, Upper Division', 56],
	['Second Class, Lower Division', 27],
	['First Class', 11],
	[null, 6],
] as const

const lengthOf: Record<string, number> = { Law: 5, 'Medicine and Surgery': 6, Pharmacy: 5 }
const isEngineering = (field: string) => /Engineering/.test(field)

function firstDegree(dice: Dice, craft: Craft, begins: Month): Education {
	const field = dice.pick(craft.fields)
	const end = yearOf(begins) - (dice.chance(0.7) ? 1 : 0)
	return {
		institution_name: dice.pick(universities),
		degree_type: 'bachelor',
		field_of_study: field,
		start_year: end - (lengthOf[field] ?? (isEngineering(field) ? 5 : 4)),
		end_year: end,
		grade: dice.weighted(firstGrades),
	}
}

function secondDegree(dice: Dice, craft: Craft, begins: Month, now: Month): Education {
	const isMba = dice.chance(0.65)
	const end = Math.min(yearOf(now), yearOf(begins) + dice.int(4, 11))
	return {
		institution_name: isMba ? dice.pick(businessSchools) : dice.pick(universities),
		degree_type: 'master',
		field_of_study: isMba ? 'Business Administration (MBA)' : dice.pick(craft.fields),
		start_year: end - dice.int(1, 2),
		end_year: end,
		grade: dice.weighted([
			[null, 60],
			['Distinction', 22],
			['Merit', 18],
		]),
	}
}

function doctorate(dice: Dice, craft: Craft, begins: Month, now: Month): Education {
	const end = Math.min(yearOf(now), yearOf(begins) + dice.int(9, 14))
	return {
		institution_name: dice.pick(universities),
		degree_type: 'phd',
		field_of_study: dice.pick(craft.fields),
		start_year: end - dice.int(3, 5),
		end_year: end,
		grade: null,
	}
}

const mastersShare: Record<SeniorRung, number> = { director: 0.45, vp: 0.58, executive: 0.7, c_suite: 0.78 }

type Schooling = { craft: Craft; level: SeniorRung; begins: Month; now: Month }

/** Degrees, the latest first. */
export function drawEducation(dice: Dice, { craft, level, begins, now }: Schooling): Education[] {
	const hasDoctorate = dice.chance(craft.key === 'academia' ? 0.8 : 0.05)
	return [
		...(hasDoctorate ? [doctorate(dice, craft, begins, now)] : []),
		...(hasDoctorate || dice.chance(mastersShare[level]) ? [secondDegree(dice, craft, begins, now)] : []),
		firstDegree(dice, craft, begins),
	]
}

const initialsOf = (name: string) =>
	/\(([^)]+)\)/
		.exec(name)?.[1]
		?.replace(/[^A-Za-z]/g, '')
		.toUpperCase() ?? 'C'

/** Certificates of the function; some people have none. */
export function drawCertificates(dice: Dice, { craft, begins, now }: Schooling): Certificate[] {
	const count = dice.weighted([
		[0, 14],
		[1, 44],
		[2, 34],
		[3, 8],
	])
	return dice.some(craft.certificates, count).map(([name, issuer]) => ({
		certification_name: name,
		issuing_organization: issuer,
		issue_date: firstDay(Math.min(now - 1, begins + dice.int(18, 110))),
		credential_id: `${initialsOf(name)}/${dice.int(10_000, 99_999)}`,
	}))
}
