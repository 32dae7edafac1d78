import { inArray } from 'drizzle-orm'
import type { FreshHandle } from '#db/client.server.ts'
import { system_settings } from '#db/schema/index.ts'

export async function listSettings(handle: FreshHandle, keys: readonly string[]) {
	return handle
		.select({ setting_key: system_settings.setting_key, setting_value: system_settings.setting_value })
		.from(system_settings)
		.where(inArray(system_settings.setting_key, [...keys]))
}
