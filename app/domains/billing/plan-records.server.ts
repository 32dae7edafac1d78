import { asc, eq } from 'drizzle-orm'
import type { ReplicaHandle } from '#db/client.server.ts'
import { subscription_plans } from '#db/schema/index.ts'

export async function listActivePlans(handle: ReplicaHandle) {
	return handle
		.select()
		.from(subscription_plans)
		.where(eq(subscription_plans.is_active, true))
		.orderBy(asc(subscription_plans.sort_order), asc(subscription_plans.plan_name))
}
