import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { allowAnyone } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Shell } from '#app/ui/shell.tsx'

export const meta = pageMeta('Check your e-mail')

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await allowAnyone(request)
	return { mailbox: ctx.demo.enabled }
}

/** The same page for every address, known or not. */
export default function JoinSent() {
	const { mailbox } = useLoaderData<typeof loader>()
	return (
		<Shell>
			<div className="narrow">
				<PageHeading
					title="Check your e-mail"
					lead="We have sent you a message. Open the link in it within 48 hours."
				/>
				<p>
					It may take a few minutes. Look among unwanted mail too. If nothing comes, check the address and
					join again.
				</p>
				{mailbox ? (
					<p>
						<a className="go" href={paths.machine.mailbox()}>
							Open the demo’s mailbox
						</a>
					</p>
				) : null}
			</div>
		</Shell>
	)
}
