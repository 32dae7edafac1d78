/** What the index holds of one professional: masked fields, gate tokens and closed vocabularies only. */
export type SearchDocument = {
	/** A random id of the index's own that never leaves the server. */
	document_id: string
	/** Composed from closed vocabularies: skills and synonyms, industries, function, seniority, qualifications. */
	text: string
	industry: string | null
	function: string | null
	seniority_level: string | null
	location_state: string
	location_city: string
	years: number
	notice_days: number
	verification: number
	relocate: boolean
	board: boolean
	/** Lowest acceptable pay in naira a year, for the band comparison beside a role; null is "not stated". */
	pay_min: number | null
	pay_max: number | null
	/** skill keys (normalised lower-case names) */
	skills: string[]
	/** Gate tokens; a viewer holding one of them never gets this document. */
	blocked_for: string[]
	/** Higher is shown first: verification, completeness, recency by month. */
	quality: number
}

export type SearchFilters = {
	industry: string | null
	function: string | null
	seniority_level: string[]
	location_state: string | null
	location_city: string | null
	years_min: number | null
	skill: string[]
	skill_mode: 'all' | 'any'
	notice_max: number | null
	verification: 'full' | 'premium' | null
	relocate: boolean
	board: boolean
	/** The pay range of a published role; keeps people whose band meets it or who state none. */
	pay: { min: number; max: number } | null
}

export type SearchRequest = {
	/** What the person typed; parsed by the engine's own query reader, never pasted into its syntax. */
	q: string
	filters: SearchFilters
	sort: 'match' | 'verification' | 'experience'
	/** The viewer's gate tokens. */
	gate: ReadonlySet<string>
	/** Documents to leave out, such as people already asked for the role. */
	without: readonly string[]
	offset: number
	size: number
}

export type SearchHit = { document_id: string; score: number }

export type SearchResult = {
	hits: SearchHit[]
	/** Exact; the page shows it in bands. */
	total: number
	facets: {
		industry: Record<string, number>
		location_state: Record<string, number>
		function: Record<string, number>
	}
}

/** One index of people. `apply` is idempotent: the same change twice leaves the same index. */
export type SearchEngine = {
	search(request: SearchRequest): Promise<SearchResult>
	/** Adds or replaces documents, removes others and moves the cursor, together. */
	apply(change: { upsert: SearchDocument[]; remove: string[]; cursor: number }): Promise<void>
	/** The last `search_changes.seq` that was applied; 0 for an empty index. */
	cursor(): Promise<number>
	/** Empties the index; the feed then fills it from scratch. */
	reset(): Promise<void>
	/** How many documents there are. */
	count(): Promise<number>
	close(): void
}
