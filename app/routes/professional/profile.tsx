import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { z } from 'zod'
import type { Context } from '#app/domains/context.ts'
import { keepHidden, readOwnProfile, updateVisibility } from '#app/domains/professional/index.server.ts'
import { ChangePrivacy, entryOf } from '#app/domains/professional/schema.ts'
import { formTokens, submit } from '#app/http/form.server.ts'
import { requireProfessional } from '#app/http/guards.server.ts'
import { redirectWithNotice } from '#app/http/notice.server.ts'
import { formatWatTime } from '#app/lib/clock.ts'
import { paths } from '#app/paths.ts'
import type { Professional } from '#app/policy/actors.ts'
import { Columns, Section } from '#app/ui/columns.tsx'
import { ErrorSummary } from '#app/ui/form.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Completeness, afterAcceptance, onCard } from '#app/ui/profile/overview.tsx'
import { PlannedEnd, PrivacyForm } from '#app/ui/profile/privacy-form.tsx'
import { foundSentence, OtherReasons, Verification } from '#app/ui/profile/status.tsx'
import { Rows } from '#app/ui/rows.tsx'
import { Shell } from '#app/ui/shell.tsx'

const FORM = 'profile.privacy'

export const meta = pageMeta('Your profile')

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await requireProfessional(request)
	return { own: await readOwnProfile(ctx), tokens: await formTokens(ctx, FORM) }
}

/** Carries out the form that was sent; answers with the sentence for the next page. */
async function change(ctx: Context<Professional>, input: z.infer<typeof ChangePrivacy>): Promise<string> {
	if (input.intent === 'keep_hidden') {
		const { kept } = await keepHidden(ctx)
		return kept
			? 'You stay hidden from your employer and its group.'
			: 'Confidential search had already ended. Tick the box and save to switch it on again.'
	}
	const { planned_end } = await updateVisibility(ctx, entryOf(input))
	if (planned_end === null) return 'Saved. It works from now on.'
	return `Saved. You stay hidden from your employer until ${formatWatTime(planned_end)} and can cancel until then.`
}

export async function action({ request }: ActionFunctionArgs) {
	const ctx = await requireProfessional(request)
	return submit(request, ctx, { name: FORM, schema: ChangePrivacy }, async (keyed, input) =>
		redirectWithNotice(keyed, paths.professional.profile(), await change(keyed, input)),
	)
}

export default function ProfilePage() {
	const { own, tokens } = useLoaderData<typeof loader>()
	const form = useActionData<typeof action>()?.form ?? null
	const endsAt = own.profile.confidential_search_ends_at
	return (
		<Shell current="profile">
			<Columns side={<Verification profile={own.profile} />}>
				<ErrorSummary form={form} />
				<PageHeading title="Your profile" lead={foundSentence(own)}>
					<OtherReasons reasons={own.notFoundBecause} />
				</PageHeading>
				{endsAt === null ? null : <PlannedEnd endsAt={endsAt} tokens={tokens} />}
				<PrivacyForm own={own} form={form} tokens={tokens} />
				<Section title="How complete it is">
					<Completeness own={own} />
				</Section>
				<Section title="What it says, and who sees it">
					<h3 className="eyebrow">On your masked card, in general terms</h3>
					<Rows items={onCard(own)} />
					<h3 className="eyebrow">Only after you accept</h3>
					<Rows items={afterAcceptance(own)} />
				</Section>
			</Columns>
		</Shell>
	)
}
