import { z } from 'zod'
import type { Context } from '#app/domains/context.ts'
import { watDay } from '#app/lib/clock.ts'
import { listSettings } from './records.server.ts'

const rates = z.array(z.object({ from: z.iso.date(), basis_points: z.int().min(0).max(10_000) })).min(1)

/**
 * The VAT rate that holds today in Lagos: the newest whose start day has come.
 * @returns basis points, 750 = 7.5 %; 0 before the first rate
 * @throws Error when the setting is missing or malformed: the seed puts it in place
 */
export async function readVatRate(ctx: Pick<Context, 'replica' | 'clock'>): Promise<number> {
	const [row] = await listSettings(ctx.replica, ['vat_rates'])
	const today = watDay(ctx.clock.now())
	const begun = rates.parse(JSON.parse(row?.setting_value ?? 'null')).filter((rate) => rate.from <= today)
	return begun.sort((a, b) => a.from.localeCompare(b.from)).at(-1)?.basis_points ?? 0
}
