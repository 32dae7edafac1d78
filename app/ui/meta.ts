type MetaArgs<D> = { data?: D; error?: unknown }

const SITE = 'theNexus'

/**
 * The title of a page: `Requests, theNexus`. A refused form's title gets "Error:" when the page is rendered.
 * @param title a string, or a function of the loader's data
 * @example export const meta = pageMeta('Sign in')
 */
export function pageMeta<D = unknown>(
	title: string | ((data: D | undefined) => string),
	description?: string,
) {
	return ({ data, error }: MetaArgs<D>) => [
		{ title: error ? SITE : `${typeof title === 'function' ? title(data) : title}, ${SITE}` },
		...(description ? [{ name: 'description', content: description }] : []),
	]
}
