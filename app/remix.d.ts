import '@remix-run/node'

declare module '@remix-run/node' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface merges with Remix's own
	interface Future {
		v3_singleFetch: true
	}
}
