import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireDemo } from '#app/http/guards.server.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { StyleGuide } from '#app/ui/style-guide/index.tsx'

export const meta = pageMeta('Style guide')

export async function loader({ request }: LoaderFunctionArgs) {
	await requireDemo(request)
	return null
}

export default function Style() {
	return <StyleGuide />
}
