import type { ReactNode } from 'react'

type DocumentProps = {
	/** Absent where `head` brings it. */
	title?: string
	/** The built sheet; inlined, so that a page is one request. */
	css: string
	lang?: string
	/** Everything but marketing pages is kept out of search engines. */
	noindex?: boolean
	description?: string
	/** What the head needs besides. */
	head?: ReactNode
	children: ReactNode
}

/**
 * The shell of every page. The sheet is our own text, never a reader's, so it may stand unescaped.
 * @example <Document title="Home, theNexus" css={css} noindex><Page actor="professional">…</Page></Document>
 */
export function Document({
	title,
	css,
	lang = 'en-NG',
	noindex,
	description,
	head,
	children,
}: DocumentProps) {
	return (
		<html lang={lang}>
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width,initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				{noindex ? <meta name="robots" content="noindex" /> : null}
				{title ? <title>{title}</title> : null}
				{description ? <meta name="description" content={description} /> : null}
				<link rel="icon" href="data:," />
				{head}
				<style dangerouslySetInnerHTML={{ __html: css }} />
			</head>
			<body>{children}</body>
		</html>
	)
}
