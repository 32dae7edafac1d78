import { activity } from './activity.ts'
import { business } from './business.ts'
import { careers } from './careers.ts'
import { hiring } from './hiring.ts'
import type { DocumentedTables } from './notation.ts'
import { people } from './people.ts'

/** The data model's 31 tables, as written there. */
export const documented: DocumentedTables = { ...people, ...careers, ...hiring, ...activity, ...business }
