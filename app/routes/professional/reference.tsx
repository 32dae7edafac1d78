import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
	listReferences,
	readOwn,
	removeReference,
	updateReference,
} from '#app/domains/professional/index.server.ts'
import { ChangeReference, entryOf } from '#app/domains/professional/schema.ts'
import { formTokens, submit } from '#app/http/form.server.ts'
import { requireProfessional } from '#app/http/guards.server.ts'
import { redirectWithNotice } from '#app/http/notice.server.ts'
import { paths } from '#app/paths.ts'
import { ErrorSummary } from '#app/ui/form.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { referenceState } from '#app/ui/profile/labels.ts'
import { ReferenceForm } from '#app/ui/profile/reference-form.tsx'
import { RemoveSection, unlessRemoving } from '#app/ui/profile/remove-section.tsx'
import { Shell } from '#app/ui/shell.tsx'

const FORM = 'profile.reference'
const list = paths.professional.references()

export const meta = pageMeta('Change a referee')

export async function loader({ request, params: { id = '' } }: LoaderFunctionArgs) {
	const ctx = await requireProfessional(request)
	return { referee: await readOwn(listReferences(ctx), id), tokens: await formTokens(ctx, FORM, id) }
}

export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
	const ctx = await requireProfessional(request)
	return submit(request, ctx, { name: FORM, thing: id, schema: ChangeReference }, async (keyed, input) => {
		if (input.intent === 'remove') await removeReference(keyed, { id })
		else await updateReference(keyed, { id, entry: entryOf(input) })
		return redirectWithNotice(
			keyed,
			list,
			input.intent === 'remove' ? 'The referee is removed.' : 'The referee is saved.',
		)
	})
}

export default function ReferencePage() {
	const { referee, tokens } = useLoaderData<typeof loader>()
	const form = useActionData<typeof action>()?.form ?? null
	return (
		<Shell current="profile" back={{ href: list, label: 'Back to references' }}>
			<div className="narrow">
				<ErrorSummary form={form} />
				<PageHeading title="Change this referee" lead={`${referenceState(referee)}.`} />
				<ReferenceForm entry={referee} form={unlessRemoving(form)} tokens={tokens} />
				<RemoveSection title="Remove this referee" label="Remove this referee" tokens={tokens}>
					Name, address and number are deleted at once, and we do not write to this person.
				</RemoveSection>
			</div>
		</Shell>
	)
}
