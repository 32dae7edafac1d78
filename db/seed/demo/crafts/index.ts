import type { Dice } from '../random.ts'
import { academia, medical } from './care.ts'
import { marketing, sales } from './commercial.ts'
import type { Craft } from './craft.ts'
import { audit, finance } from './finance.ts'
import { operations, supplyChain } from './operations.ts'
import { legal, people } from './people.ts'
import { management, risk } from './risk.ts'
import { engineering, technology } from './technology.ts'

export { type Craft, type Rung, type SeniorRung, rungs } from './craft.ts'

export const crafts: readonly Craft[] = [
	finance,
	audit,
	operations,
	supplyChain,
	technology,
	engineering,
	people,
	legal,
	sales,
	marketing,
	risk,
	management,
	medical,
	academia,
]

const weights = crafts.map((craft) => [craft, craft.weight] as const)

export const drawCraft = (dice: Dice): Craft => dice.weighted(weights)
