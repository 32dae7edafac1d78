/** Two lozenges interlaced: two parties, one meeting. */
export function Mark() {
	return (
		<svg viewBox="0 0 28 20" aria-hidden="true">
			<path d="M15 11l1-1-7-7-7 7 7 7 4-4M13 9l-1 1 7 7 7-7-7-7-4 4" />
		</svg>
	)
}

/**
 * The name with its mark, leading to the reader's first page.
 * @example <Wordmark href="/home" />
 */
export function Wordmark({ href }: { href: string }) {
	return (
		<a className="wordmark" href={href}>
			<Mark />
			theNexus
		</a>
	)
}
