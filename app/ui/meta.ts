import { marketingPaths } from '#app/paths.ts'

type MetaArgs<D> = {
	data?: D
	error?: unknown
	location?: { pathname: string }
	/** Of the matched routes, outermost first; the root's data holds the public origin. */
	matches?: readonly { data?: unknown }[]
}

const SITE = 'theNexus'

function originOf(matches: MetaArgs<unknown>['matches']): string | null {
	const root = matches?.[0]?.data
	const origin = typeof root === 'object' && root !== null && 'origin' in root ? root.origin : null
	return typeof origin === 'string' ? origin : null
}

/** Canonical address and Open Graph, on pages without a person on them alone. */
function marketingMeta<D>(args: MetaArgs<D>, title: string, description: string | undefined) {
	const path = args.location?.pathname ?? ''
	const origin = originOf(args.matches)
	if (args.error || origin === null || !marketingPaths.has(path)) return []
	const href = origin + path
	return [
		{ tagName: 'link' as const, rel: 'canonical', href },
		{ property: 'og:title', content: title },
		...(description ? [{ property: 'og:description', content: description }] : []),
		{ property: 'og:type', content: 'website' },
		{ property: 'og:url', content: href },
	]
}

/**
 * The head of a page: its title (`Requests, theNexus`) and, on marketing pages, what search engines and link
 * previews read. A refused form's title gets "Error:" when the page is rendered.
 * @param title a string, or a function of the loader's data
 * @param description the same; one or two sentences
 * @example export const meta = pageMeta('Sign in')
 */
export function pageMeta<D = unknown>(
	title: string | ((data: D | undefined) => string),
	description?: string | ((data: D | undefined) => string),
) {
	return (args: MetaArgs<D>) => {
		const name = typeof title === 'function' ? title(args.data) : title
		const summary = typeof description === 'function' ? description(args.data) : description
		return [
			{ title: args.error ? SITE : `${name}, ${SITE}` },
			...(summary && !args.error ? [{ name: 'description', content: summary }] : []),
			...marketingMeta(args, name, summary),
		]
	}
}
