/** First letters of the first and the last name, at most two. */
export function initials(name: string): string {
	const words = name.split(/\s+/).filter(Boolean)
	const letters = words.length > 1 ? [words[0], words[words.length - 1]] : words
	return letters
		.map((word) => word?.[0] ?? '')
		.join('')
		.toUpperCase()
}

/**
 * Initials of a person whose name the reader may know; a masked person has cloth instead.
 * @param colour 0 to 4, chosen by the page from something stable, such as the ref
 * @example <Avatar name="Amaka Obiora" colour={2} />
 */
export function Avatar({ name, colour = 0 }: { name: string; colour?: number }) {
	const fill = Math.abs(Math.trunc(colour)) % 5
	return (
		<span className={fill === 0 ? 'avatar' : `avatar avatar-${fill + 1}`} aria-hidden="true">
			{initials(name)}
		</span>
	)
}
