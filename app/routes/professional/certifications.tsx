import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
	type OwnCertification,
	addCertification,
	listCertifications,
	readOwn,
	removeCertification,
	updateCertification,
} from '#app/domains/professional/index.server.ts'
import { ChangeCertification, CertificationEntry, entryOf } from '#app/domains/professional/schema.ts'
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
import { CertificationForm } from '#app/ui/profile/certification-form.tsx'
import { dayText } from '#app/ui/profile/labels.ts'
import { RemoveSection, unlessRemoving } from '#app/ui/profile/remove-section.tsx'
import { Rows } from '#app/ui/rows.tsx'
import { Shell } from '#app/ui/shell.tsx'

const FORM = 'profile.certification'
const list = paths.professional.certifications()

export const meta = pageMeta('Certificates and licences')

export async function loader({ request, params }: LoaderFunctionArgs) {
	const ctx = await requireProfessional(request)
	const tokens = await formTokens(ctx, FORM, params.id)
	if (params.id) return { entry: await readOwn(listCertifications(ctx), params.id), entries: [], tokens }
	return { entry: null, entries: await listCertifications(ctx), tokens }
}

function add(request: Request, ctx: RequestContext<Professional>) {
	return submit(request, ctx, { name: FORM, schema: CertificationEntry }, async (keyed, input) => {
		await addCertification(keyed, input)
		return redirectWithNotice(keyed, list, 'The certificate is added.')
	})
}

function change(request: Request, ctx: RequestContext<Professional>, id: string) {
	const form = { name: FORM, thing: id, schema: ChangeCertification }
	return submit(request, ctx, form, async (keyed, input) => {
		if (input.intent === 'remove') await removeCertification(keyed, { id })
		else await updateCertification(keyed, { id, entry: entryOf(input) })
		const done = input.intent === 'remove' ? 'removed' : 'saved'
		return redirectWithNotice(keyed, list, `The certificate is ${done}.`)
	})
}

export async function action({ request, params }: ActionFunctionArgs) {
	const ctx = await requireProfessional(request)
	return params.id ? change(request, ctx, params.id) : add(request, ctx)
}

function Entries({ entries }: { entries: readonly OwnCertification[] }) {
	if (entries.length === 0)
		return (
			<EmptyState title="No certificate yet">
				Qualifications such as FCA help companies to find you.
			</EmptyState>
		)
	return (
		<Rows
			items={entries.map((entry) => ({
				href: paths.professional.certifications(entry.id),
				title: entry.certification_name,
				note: `${entry.issuing_organization}, ${dayText(entry.issue_date)}${entry.is_verified ? '. Confirmed by us' : ''}`,
			}))}
		/>
	)
}

function OneEntry({ entry, form, tokens }: { entry: OwnCertification; form: FormState; tokens: FormTokens }) {
	return (
		<>
			<PageHeading title="Change this certificate" />
			<CertificationForm entry={entry} form={unlessRemoving(form)} tokens={tokens} />
			<RemoveSection title="Remove this certificate" label="Remove this certificate" tokens={tokens}>
				It leaves your profile at once. You may enter it again.
			</RemoveSection>
		</>
	)
}

export default function CertificationPage() {
	const { entry, entries, tokens } = useLoaderData<typeof loader>()
	const form = useActionData<typeof action>()?.form ?? null
	const back = entry
		? { href: list, label: 'Back to certificates' }
		: { href: paths.professional.profile(), label: 'Back to your profile' }
	return (
		<Shell current="profile" back={back}>
			<div className="narrow">
				<ErrorSummary form={form} />
				{entry ? (
					<OneEntry entry={entry} form={form} tokens={tokens} />
				) : (
					<>
						<PageHeading title="Certificates and licences" lead="The latest first." />
						<Entries entries={entries} />
						<Section title="Add a certificate">
							<CertificationForm form={form} tokens={tokens} />
						</Section>
					</>
				)}
			</div>
		</Shell>
	)
}
