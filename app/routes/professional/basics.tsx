import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readOwnDetails, updateBasics } from '#app/domains/professional/index.server.ts'
import { UpdateBasics } from '#app/domains/professional/schema.ts'
import { listIndustries } from '#app/domains/taxonomy/index.server.ts'
import { formTokens, submit } from '#app/http/form.server.ts'
import { requireProfessional } from '#app/http/guards.server.ts'
import { redirectWithNotice } from '#app/http/notice.server.ts'
import { paths } from '#app/paths.ts'
import { ErrorSummary } from '#app/ui/form.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { BasicsForm } from '#app/ui/profile/basics-form.tsx'
import { Shell } from '#app/ui/shell.tsx'

const FORM = 'profile.basics'

export const meta = pageMeta('The basics')

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await requireProfessional(request)
	const [profile, industries, tokens] = await Promise.all([
		readOwnDetails(ctx),
		listIndustries(ctx),
		formTokens(ctx, FORM),
	])
	return { profile, industries, tokens }
}

export async function action({ request }: ActionFunctionArgs) {
	const ctx = await requireProfessional(request)
	return submit(request, ctx, { name: FORM, schema: UpdateBasics }, async (keyed, input) => {
		const { employer_changed } = await updateBasics(keyed, input)
		const checked = ' Who may find you was checked again for the new employer.'
		return redirectWithNotice(
			keyed,
			paths.professional.profile(),
			`The basics are saved.${employer_changed ? checked : ''}`,
		)
	})
}

export default function BasicsPage() {
	const { profile, industries, tokens } = useLoaderData<typeof loader>()
	const form = useActionData<typeof action>()?.form ?? null
	return (
		<Shell current="profile" back={{ href: paths.professional.profile(), label: 'Back to your profile' }}>
			<div className="narrow">
				<ErrorSummary form={form} />
				<PageHeading title="The basics" lead="Who you are, where, and from whom we hide you." />
				<BasicsForm profile={profile} industries={industries} form={form} tokens={tokens} />
			</div>
		</Shell>
	)
}
