import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
	type OwnWork,
	addWork,
	listWork,
	readOwn,
	removeWork,
	updateWork,
} from '#app/domains/professional/index.server.ts'
import { ChangeWork, WorkEntry, entryOf } from '#app/domains/professional/schema.ts'
import { listIndustries } from '#app/domains/taxonomy/index.server.ts'
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
import { WorkForm } from '#app/ui/profile/work-form.tsx'
import { period } from '#app/ui/profile/labels.ts'
import { RemoveSection, unlessRemoving } from '#app/ui/profile/remove-section.tsx'
import { Rows } from '#app/ui/rows.tsx'
import { Shell } from '#app/ui/shell.tsx'

const FORM = 'profile.work'
const list = paths.professional.work()

export const meta = pageMeta('Work history')

export async function loader({ request, params }: LoaderFunctionArgs) {
	const ctx = await requireProfessional(request)
	const [tokens, industries] = await Promise.all([formTokens(ctx, FORM, params.id), listIndustries(ctx)])
	if (params.id) return { entry: await readOwn(listWork(ctx), params.id), entries: [], industries, tokens }
	return { entry: null, entries: await listWork(ctx), industries, tokens }
}

function add(request: Request, ctx: RequestContext<Professional>) {
	return submit(request, ctx, { name: FORM, schema: WorkEntry }, async (keyed, input) => {
		await addWork(keyed, input)
		return redirectWithNotice(keyed, list, 'The job is added.')
	})
}

function change(request: Request, ctx: RequestContext<Professional>, id: string) {
	return submit(request, ctx, { name: FORM, thing: id, schema: ChangeWork }, async (keyed, input) => {
		if (input.intent === 'remove') {
			await removeWork(keyed, { id })
			return redirectWithNotice(keyed, list, 'The job is removed.')
		}
		const { employer_changed } = await updateWork(keyed, { id, entry: entryOf(input) })
		const checked = ' Who may find you was checked again.'
		return redirectWithNotice(keyed, list, `The job is saved.${employer_changed ? checked : ''}`)
	})
}

export async function action({ request, params }: ActionFunctionArgs) {
	const ctx = await requireProfessional(request)
	return params.id ? change(request, ctx, params.id) : add(request, ctx)
}

function Entries({ entries }: { entries: readonly OwnWork[] }) {
	if (entries.length === 0)
		return <EmptyState title="No job yet">Each of the first two adds 10 points to your profile.</EmptyState>
	return (
		<Rows
			items={entries.map((entry) => ({
				href: paths.professional.work(entry.id),
				title: entry.job_title,
				note: `${entry.company_name}, ${period(entry)}${entry.is_verified ? '. Confirmed by us' : ''}`,
			}))}
		/>
	)
}

type OneProps = { entry: OwnWork; industries: readonly string[]; form: FormState; tokens: FormTokens }

function OneEntry({ entry, industries, form, tokens }: OneProps) {
	return (
		<>
			<PageHeading title="Change this job" />
			<WorkForm entry={entry} industries={industries} form={unlessRemoving(form)} tokens={tokens} />
			<RemoveSection title="Remove this job" label="Remove this job" tokens={tokens}>
				It leaves your profile at once. You may enter it again.
				{entry.is_current
					? ` ${entry.company_name} no longer counts as your employer through this entry, and may then find your card.`
					: ''}
			</RemoveSection>
		</>
	)
}

export default function WorkPage() {
	const { entry, entries, industries, tokens } = useLoaderData<typeof loader>()
	const form = useActionData<typeof action>()?.form ?? null
	const back = entry
		? { href: list, label: 'Back to work history' }
		: { href: paths.professional.profile(), label: 'Back to your profile' }
	return (
		<Shell current="profile" back={back}>
			<div className="narrow">
				<ErrorSummary form={form} />
				{entry ? (
					<OneEntry entry={entry} industries={industries} form={form} tokens={tokens} />
				) : (
					<>
						<PageHeading title="Work history" lead="The last fifteen years or so, the latest first." />
						<Entries entries={entries} />
						<Section title="Add a job">
							<WorkForm industries={industries} form={form} tokens={tokens} />
						</Section>
					</>
				)}
			</div>
		</Shell>
	)
}
