/** An invented organisation that people work or worked for. */
export type Employer = {
	name: string
	industry: string
	city: string
	state: string
	domain: string
	/** Other names it goes by: acronyms, brands, former names. */
	aliases: readonly string[]
}

/** A parent and its companies; a group of one has no members. */
export type EmployerGroup = { head: Employer; members: readonly Employer[] }

/** @param place "City, State" */
export function employer(
	name: string,
	industry: string,
	place: string,
	{ domain, aliases = [] }: { domain: string; aliases?: readonly string[] },
): Employer {
	const [city = '', state = ''] = place.split(', ')
	return { name, industry, city, state, domain, aliases }
}
