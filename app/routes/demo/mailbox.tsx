import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireDemo } from '#app/http/guards.server.ts'
import { readMailbox } from '#app/http/mailbox.server.ts'
import { formatWatTime } from '#app/lib/clock.ts'
import { Card } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Shell } from '#app/ui/shell.tsx'

export const meta = pageMeta('Demo mailbox')

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await requireDemo(request)
	const to = new URL(request.url).searchParams.get('to')
	const messages = await readMailbox(ctx, to)
	return { messages: messages.slice(0, 50), to }
}

/** Addresses in a text become links, as a mail program would show them. */
function Linked({ text }: { text: string }) {
	return (
		<>
			{text.split(/(https?:\/\/\S+)/).map((part, index) =>
				part.startsWith('http') ? (
					<a key={index} href={part}>
						{part}
					</a>
				) : (
					part
				),
			)}
		</>
	)
}

export default function Mailbox() {
	const { messages, to } = useLoaderData<typeof loader>()
	return (
		<Shell>
			<div className="narrow">
				<PageHeading
					title="Demo mailbox"
					lead={to ? `Messages to ${to}` : 'What the product has sent, newest first.'}
				/>
				{messages.length === 0 ? (
					<EmptyState title="No message yet">Join, or send a request, and it appears here.</EmptyState>
				) : null}
				{messages.map((message) => (
					<Card key={message.id} title={message.subject}>
						<p className="small muted">
							{message.channel} to <a href={`?to=${encodeURIComponent(message.to)}`}>{message.to}</a>,{' '}
							{formatWatTime(message.sent_at)}
						</p>
						{message.text.split('\n\n').map((paragraph, index) => (
							<p key={index}>
								<Linked text={paragraph} />
							</p>
						))}
					</Card>
				))}
			</div>
		</Shell>
	)
}
