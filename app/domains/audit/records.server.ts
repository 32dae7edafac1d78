import { user_activity_logs } from '#db/schema/index.ts'
import { type Statement, build, toStatement } from '#db/statements.ts'

type ActivityRow = typeof user_activity_logs.$inferInsert

export function insertActivity(row: ActivityRow): Statement {
	return toStatement(build.insert(user_activity_logs).values(row))
}
