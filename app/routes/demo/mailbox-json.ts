import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireDemo } from '#app/http/guards.server.ts'
import { readMailbox } from '#app/http/mailbox.server.ts'

/** The mailbox as a plain list; the server leads `/demo/mailbox?format=json` here, since a page cannot answer JSON. */
export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await requireDemo(request)
	const messages = await readMailbox(ctx, new URL(request.url).searchParams.get('to'))
	return Response.json(messages, { headers: { 'Cache-Control': 'no-store' } })
}
