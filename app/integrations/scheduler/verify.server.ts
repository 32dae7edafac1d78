import { Receiver } from '@upstash/qstash'

export type DeliveryProof = { signature: string; body: string; url: string; region?: string }

/**
 * Checks a delivery as QStash's own Receiver does. `devMode: false` is said outright, because QSTASH_DEV in the
 * environment would make it accept public keys, and `url` is always given, because without it a token minted
 * for another address passes.
 */
export function deliveryVerifier(keys: { current: string; next: string }) {
	const receiver = new Receiver({
		currentSigningKey: keys.current,
		nextSigningKey: keys.next,
		devMode: false,
	})
	return async (proof: DeliveryProof): Promise<boolean> => {
		try {
			return await receiver.verify({ ...proof, upstashRegion: proof.region, clockTolerance: 5 })
		} catch {
			return false
		}
	}
}
