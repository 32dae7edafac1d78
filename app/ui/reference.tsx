import { type ReactNode, createContext, useContext } from 'react'

const Reference = createContext<string | null>(null)

/** Names the request of a page, for the page of a fault to show. */
export function WithReference({ id, children }: { id: string; children: ReactNode }) {
	return <Reference.Provider value={id}>{children}</Reference.Provider>
}

export function useReference(): string | null {
	return useContext(Reference)
}
