import type { ReactNode } from 'react'

export type TagKind = 'ok' | 'warn' | 'error' | 'info' | 'plain'

/** A tag as data: kind and words. */
export type TagItem = { kind?: TagKind; text: string }

/**
 * A state in words; the colour only repeats them. Tags stand on a line of their own, at most three.
 * @example <Tag kind="ok">Verified company</Tag>
 */
export function Tag({ kind = 'plain', children }: { kind?: TagKind; children: ReactNode }) {
	return <span className={kind === 'plain' ? 'tag' : `tag tag-${kind}`}>{children}</span>
}

/**
 * The line of tags; a fourth and later ones are left out.
 * @example <Tags tags={[{ kind: 'ok', text: 'Identity checked' }, { text: 'Pay ranges meet' }]} />
 */
export function Tags({ tags }: { tags: readonly TagItem[] }) {
	if (tags.length === 0) return null
	return (
		<p>
			{tags.slice(0, 3).map((tag) => (
				<Tag key={tag.text} kind={tag.kind}>
					{tag.text}
				</Tag>
			))}
		</p>
	)
}
