import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
	type OwnEducation,
	addEducation,
	listEducation,
	readOwn,
	removeEducation,
	updateEducation,
} from '#app/domains/professional/index.server.ts'
import { ChangeEducation, EducationEntry, entryOf } from '#app/domains/professional/schema.ts'
import { formTokens, submit } from '#app/http/form.server.ts'
import { type RequestContext, requireProfessional } from '#app/http/guards.server.ts'
import { redirectWithNotice } from '#app/http/notice.server.ts'
import { paths } from '#app/paths.ts'
import type { Professional } from '#app/policy/actors.ts'
import { Section } from '#app/ui/columns.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ErrorSummary, type FormState, type FormTokens } from '#app/ui/form.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { EducationForm } from '#app/ui/profile/education-form.tsx'
import { degreeOptions, labelOf, years } from '#app/ui/profile/labels.ts'
import { RemoveSection, unlessRemoving } from '#app/ui/profile/remove-section.tsx'
import { Rows } from '#app/ui/rows.tsx'
import { Shell } from '#app/ui/shell.tsx'

const FORM = 'profile.education'
const list = paths.professional.education()

export const meta = pageMeta('Education')

export async function loader({ request, params }: LoaderFunctionArgs) {
	const ctx = await requireProfessional(request)
	const tokens = await formTokens(ctx, FORM, params.id)
	if (params.id) return { entry: await readOwn(listEducation(ctx), params.id), entries: [], tokens }
	return { entry: null, entries: await listEducation(ctx), tokens }
}

function add(request: Request, ctx: RequestContext<Professional>) {
	return submit(request, ctx, { name: FORM, schema: EducationEntry }, async (keyed, input) => {
		await addEducation(keyed, input)
		return redirectWithNotice(keyed, list, 'The degree is added.')
	})
}

function change(request: Request, ctx: RequestContext<Professional>, id: string) {
	return submit(request, ctx, { name: FORM, thing: id, schema: ChangeEducation }, async (keyed, input) => {
		if (input.intent === 'remove') await removeEducation(keyed, { id })
		else await updateEducation(keyed, { id, entry: entryOf(input) })
		const done = input.intent === 'remove' ? 'removed' : 'saved'
		return redirectWithNotice(keyed, list, `The degree is ${done}.`)
	})
}

export async function action({ request, params }: ActionFunctionArgs) {
	const ctx = await requireProfessional(request)
	return params.id ? change(request, ctx, params.id) : add(request, ctx)
}

function Entries({ entries }: { entries: readonly OwnEducation[] }) {
	if (entries.length === 0)
		return <EmptyState title="No degree yet">One degree adds 15 points to your profile.</EmptyState>
	return (
		<Rows
			items={entries.map((entry) => ({
				href: paths.professional.education(entry.id),
				title: `${labelOf(degreeOptions, entry.degree_type)}, ${entry.field_of_study}`,
				note: `${entry.institution_name}, ${years(entry)}${entry.is_verified ? '. Confirmed by us' : ''}`,
			}))}
		/>
	)
}

function OneEntry({ entry, form, tokens }: { entry: OwnEducation; form: FormState; tokens: FormTokens }) {
	return (
		<>
			<PageHeading title="Change this degree" />
			<EducationForm entry={entry} form={unlessRemoving(form)} tokens={tokens} />
			<RemoveSection title="Remove this degree" label="Remove this degree" tokens={tokens}>
				It leaves your profile at once. You may enter it again.
			</RemoveSection>
		</>
	)
}

export default function EducationPage() {
	const { entry, entries, tokens } = useLoaderData<typeof loader>()
	const form = useActionData<typeof action>()?.form ?? null
	const back = entry
		? { href: list, label: 'Back to education' }
		: { href: paths.professional.profile(), label: 'Back to your profile' }
	return (
		<Shell current="profile" back={back}>
			<div className="narrow">
				<ErrorSummary form={form} />
				{entry ? (
					<OneEntry entry={entry} form={form} tokens={tokens} />
				) : (
					<>
						<PageHeading title="Education" lead="Degrees and other schooling, the latest first." />
						<Entries entries={entries} />
						<Section title="Add a degree">
							<EducationForm form={form} tokens={tokens} />
						</Section>
					</>
				)}
			</div>
		</Shell>
	)
}
