import type { LoaderFunctionArgs } from '@remix-run/node'
import { allowAnyone } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Rows } from '#app/ui/rows.tsx'
import { Shell } from '#app/ui/shell.tsx'

export const meta = pageMeta('Join')

export async function loader({ request }: LoaderFunctionArgs) {
	await allowAnyone(request)
	return null
}

export default function Join() {
	return (
		<Shell>
			<div className="narrow">
				<PageHeading title="Join theNexus" lead="Which of the two are you?" />
				<Rows
					items={[
						{
							href: paths.joinProfessional(),
							title: 'A senior professional',
							note: 'Be found by verified companies as a masked card. Free, always.',
						},
						{
							href: paths.joinCompany(),
							title: 'A company',
							note: 'Apply to be verified, then ask for introductions.',
						},
					]}
				/>
				<p>
					You have an account? <a href={paths.login()}>Sign in</a>
				</p>
			</div>
		</Shell>
	)
}
