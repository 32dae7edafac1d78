import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readOwnDetails, updatePreferences } from '#app/domains/professional/index.server.ts'
import { UpdatePreferences } from '#app/domains/professional/schema.ts'
import { readSettings } from '#app/domains/setting/index.server.ts'
import { formTokens, submit } from '#app/http/form.server.ts'
import { requireProfessional } from '#app/http/guards.server.ts'
import { redirectWithNotice } from '#app/http/notice.server.ts'
import { paths } from '#app/paths.ts'
import { ErrorSummary } from '#app/ui/form.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PreferencesForm } from '#app/ui/profile/preferences-form.tsx'
import { Shell } from '#app/ui/shell.tsx'

const FORM = 'profile.preferences'

export const meta = pageMeta('Pay and preferences')

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await requireProfessional(request)
	const [profile, settings, tokens] = await Promise.all([
		readOwnDetails(ctx),
		readSettings(ctx, 'min_salary_threshold_ngn'),
		formTokens(ctx, FORM),
	])
	return { profile, threshold: settings.min_salary_threshold_ngn, tokens }
}

export async function action({ request }: ActionFunctionArgs) {
	const ctx = await requireProfessional(request)
	return submit(request, ctx, { name: FORM, schema: UpdatePreferences }, async (keyed, input) => {
		await updatePreferences(keyed, input)
		return redirectWithNotice(keyed, paths.professional.profile(), 'Your preferences are saved.')
	})
}

export default function PreferencesPage() {
	const { profile, threshold, tokens } = useLoaderData<typeof loader>()
	const form = useActionData<typeof action>()?.form ?? null
	return (
		<Shell current="profile" back={{ href: paths.professional.profile(), label: 'Back to your profile' }}>
			<div className="narrow">
				<ErrorSummary form={form} />
				<PageHeading title="Pay and preferences" lead="We ask so that no one wastes your time." />
				<PreferencesForm profile={profile} threshold={threshold} form={form} tokens={tokens} />
			</div>
		</Shell>
	)
}
