import type { OwnAddresses } from '#app/domains/support/index.server.ts'
import { runtime } from '#app/runtime.server.ts'

/** The hosts that the product answers on and the domain that it sends mail from, as the environment names them. */
export function ownAddresses(): OwnAddresses {
	const { PUBLIC_ORIGIN, LINK_ORIGIN, MAIL_FROM } = runtime().env
	return {
		hosts: [new URL(PUBLIC_ORIGIN).host, new URL(LINK_ORIGIN).host],
		mailDomain: (/@([^\s>]+)/.exec(MAIL_FROM)?.[1] ?? '').toLowerCase(),
	}
}
