import type { ReactNode } from 'react'

type DocumentProps = {
	/** Absent where `head` brings it. */
	title?: string
	lang?: string
	/** Everything but marketing pages is kept out of search engines. */
	noindex?: boolean
	description?: string
	/** What the head needs besides. */
	head?: ReactNode
	children: ReactNode
}

/**
 * The shell of every page. What its sheet holds is filled in when the page is finished, by what stands on it.
 * @example <Document title="Home, theNexus" noindex><Page actor="professional">…</Page></Document>
 */
export function Document({ title, lang = 'en-NG', noindex, description, head, children }: DocumentProps) {
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
				<style></style>
			</head>
			<body>{children}</body>
		</html>
	)
}
