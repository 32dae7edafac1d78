declare const passed: unique symbol

/**
 * A value that went through the disclosure tables. Pages, mails, exports, the index and jobs take nothing else
 * about a person.
 */
export type Disclosed<T> = T & { readonly [passed]: true }

/** Guarantee of the cast: callers are disclosure.ts and masked-card.ts, which have just applied the tables. */
export function asDisclosed<T>(value: T): Disclosed<T> {
	return value as Disclosed<T>
}
