import { join, resolve } from 'node:path'
import { type DatabaseHandles, openDatabase } from '#db/client.server.ts'
import type { Context, Keys } from '#app/domains/context.ts'
import { type Ports, openPorts } from '#app/integrations/ports.server.ts'
import { type Clock, systemClock } from '#app/lib/clock.ts'
import { type Env, env as readEnv } from '#app/lib/env.server.ts'
import { type FieldCrypto, fieldCrypto } from '#app/lib/field-crypto.server.ts'
import { type Ids, type Random, idsFrom, systemRandom } from '#app/lib/ids.ts'
import { type Log, createLog } from '#app/lib/log.server.ts'
import type { Viewer } from '#app/policy/actors.ts'

/** What one process holds; contexts are cut from it, one for each act. */
export type Runtime = {
	env: Env
	database: DatabaseHandles
	ports: Ports
	clock: Clock
	ids: Ids
	random: Random
	crypto: FieldCrypto
	keys: Keys
	log: Log
}

export type RuntimeParts = Partial<Pick<Runtime, 'clock' | 'random' | 'log'>> & {
	ports?: (crypto: FieldCrypto) => Ports
}

/** The address of the product's database: DATABASE_URL, or a file in DATA_DIR. */
export function databaseUrl(env: Env): string {
	return env.DATABASE_URL ?? `file:${resolve(join(env.DATA_DIR, 'nexus.db'))}`
}

/** Puts a process's parts together. Clock, randomness and ports may be given, which is how tests fix them. */
export function createRuntime(env: Env, parts: RuntimeParts = {}): Runtime {
	const random = parts.random ?? systemRandom
	const crypto = fieldCrypto(env.FIELD_KEYS, env.BLIND_INDEX_KEY, random)
	const logger = parts.log ?? createLog(env.LOG_LEVEL)
	return {
		env,
		database: openDatabase({ url: databaseUrl(env), authToken: env.DATABASE_AUTH_TOKEN }),
		ports: parts.ports ? parts.ports(crypto) : openPorts(env, crypto, logger),
		clock: parts.clock ?? systemClock,
		ids: idsFrom(random),
		random,
		crypto,
		keys: {
			ref: env.REF_KEY,
			signing: env.SESSION_SECRETS,
			peppers: env.PASSWORD_PEPPERS,
			bcryptCost: env.BCRYPT_COST,
		},
		log: logger,
	}
}

export type Source = { requestId: string; ipPrefix: string | null; userAgent: string | null }

/** The context of one act by `viewer`. */
export function contextFor<V extends Viewer>(runtime: Runtime, viewer: V, source: Source): Context<V> {
	const { env, database } = runtime
	return {
		viewer,
		transaction: database.transaction,
		fresh: database.fresh,
		replica: database.replica,
		clock: runtime.clock,
		ids: runtime.ids,
		random: runtime.random,
		crypto: runtime.crypto,
		keys: runtime.keys,
		ports: runtime.ports,
		log: runtime.log,
		requestId: source.requestId,
		source: { ipPrefix: source.ipPrefix, userAgent: source.userAgent },
		origins: { public: env.PUBLIC_ORIGIN, link: env.LINK_ORIGIN },
		demo: { enabled: env.DEMO_MODE, delays: env.DEMO_DELAYS },
	}
}

/** The development server reloads modules; the process's one runtime outlives them here. */
const holder = globalThis as typeof globalThis & { nexusRuntime?: Runtime }

export function runtime(): Runtime {
	holder.nexusRuntime ??= createRuntime(readEnv())
	return holder.nexusRuntime
}

/** Tests and boot put their own runtime in place; null closes the way back to the default. */
export function useRuntime(next: Runtime | null): void {
	if (next) holder.nexusRuntime = next
	else delete holder.nexusRuntime
}
