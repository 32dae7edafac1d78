import type { Client, Row } from '@libsql/client'

/** What is wrong, in words an operator can act on; ids only, never contents. */
export type DatabaseProblem = { check: string; detail: string }

type Check = {
	name: string
	/** Finds wrong rows and nothing else. */
	sql: string
	describe(row: Row): string
}

/** Longest list of one kind that is reported; the rest is counted by running it again after the mend. */
const LIMIT = 50

const derived = (name: string, what: string, sql: string): Check => ({
	name,
	sql: `${sql} LIMIT ${LIMIT}`,
	describe: (row) =>
		`${what} of ${String(row.id)} is ${String(row.stored)}, its rows give ${String(row.expected)}`,
})

/** Use case 6 of the data model as it stands there, joins and all: not the view that the triggers read. */
const completeness = `
	SELECT * FROM (
		SELECT p.id, p.profile_completeness AS stored,
			CASE WHEN p.profile_photo_url IS NOT NULL THEN 10 ELSE 0 END +
			CASE WHEN p.profile_summary IS NOT NULL THEN 15 ELSE 0 END +
			CASE WHEN p.resume_url IS NOT NULL THEN 10 ELSE 0 END +
			CASE WHEN p.linkedin_url IS NOT NULL THEN 5 ELSE 0 END +
			CASE WHEN COUNT(DISTINCT pwh.id) >= 2 THEN 20 ELSE COUNT(DISTINCT pwh.id) * 10 END +
			CASE WHEN COUNT(DISTINCT pe.id) >= 1 THEN 15 ELSE 0 END +
			CASE WHEN COUNT(DISTINCT ps.id) >= 5 THEN 15 ELSE COUNT(DISTINCT ps.id) * 3 END +
			CASE WHEN COUNT(DISTINCT pr.id) >= 2 THEN 10 ELSE COUNT(DISTINCT pr.id) * 5 END AS expected
		FROM professionals p
		LEFT JOIN professional_work_history pwh ON p.id = pwh.professional_id
		LEFT JOIN professional_education pe ON p.id = pe.professional_id
		LEFT JOIN professional_skills ps ON p.id = ps.professional_id
		LEFT JOIN professional_references pr ON p.id = pr.professional_id AND pr.permission_granted = 1
		GROUP BY p.id
	) WHERE stored <> expected`

const credits = `
	SELECT c.id, c.introduction_credits AS stored, coalesce(sum(l.change), 0) AS expected
	FROM companies c LEFT JOIN credit_ledger l ON l.company_id = c.id
	GROUP BY c.id HAVING stored <> expected`

const roleCount = (column: string, table: string) => `
	SELECT j.id, j.${column} AS stored, count(x.id) AS expected
	FROM job_roles j LEFT JOIN ${table} x ON x.job_role_id = j.id
	GROUP BY j.id HAVING stored <> expected`

const readersOfNothing = `
	SELECT DISTINCT introduction_id AS id FROM introduction_readers r
	WHERE NOT EXISTS (SELECT 1 FROM introduction_requests i WHERE i.id = r.introduction_id)
		AND NOT EXISTS (SELECT 1 FROM introduction_drafts d WHERE d.id = r.introduction_id)
	LIMIT ${LIMIT}`

const checks: Check[] = [
	{
		name: 'integrity',
		sql: `PRAGMA integrity_check(${LIMIT})`,
		describe: (row) => String(row.integrity_check),
	},
	{
		name: 'foreign keys',
		sql: 'PRAGMA foreign_key_check',
		describe: (row) =>
			`row ${String(row.rowid)} of ${String(row.table)} refers to no row of ${String(row.parent)}`,
	},
	derived('profile_completeness', 'profile_completeness', completeness),
	derived('introduction_credits', 'introduction_credits', credits),
	derived('view_count', 'view_count', roleCount('view_count', 'profile_views')),
	derived(
		'introduction_count',
		'introduction_count',
		roleCount('introduction_count', 'introduction_requests'),
	),
	{
		name: 'introduction_readers',
		sql: readersOfNothing,
		describe: (row) => `readers are named for ${String(row.id)}, which is neither a draft nor a request`,
	},
	{
		name: 'must_change',
		sql: 'SELECT changed FROM must_change LIMIT 1',
		describe: () => 'a guard of a write was left behind: a batch did not end with its clean-up',
	},
]

/** Proves integrity, foreign keys and derived columns. @returns every problem found; empty when all is well */
export async function checkDatabase(client: Client): Promise<DatabaseProblem[]> {
	const problems: DatabaseProblem[] = []
	for (const { name, sql, describe } of checks) {
		const { rows } = await client.execute(sql)
		const wrong = rows.filter((row) => row.integrity_check !== 'ok')
		problems.push(...wrong.map((row) => ({ check: name, detail: describe(row) })))
	}
	return problems
}
