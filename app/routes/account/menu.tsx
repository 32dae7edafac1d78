import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { dataSaverCookie, hasChosenDataSaver, isDataSaver } from '#app/http/data-saver.server.ts'
import { formTokens, submit } from '#app/http/form.server.ts'
import { requirePerson } from '#app/http/guards.server.ts'
import { redirectWithNotice } from '#app/http/notice.server.ts'
import { paths } from '#app/paths.ts'
import { Actions, Button } from '#app/ui/button.tsx'
import { Section } from '#app/ui/columns.tsx'
import { HiddenField } from '#app/ui/field.tsx'
import { ErrorSummary, Form, type FormTokens } from '#app/ui/form.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { type RowItem, Rows } from '#app/ui/rows.tsx'
import { Shell } from '#app/ui/shell.tsx'

export const meta = pageMeta('Menu')

const FORM = 'menu.data_saver'

const ChooseDataSaver = z.strictObject({
	intent: z.literal('data_saver'),
	data_saver: z.enum(['on', 'off'], 'Choose on or off'),
})

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await requirePerson(request)
	return {
		kind: ctx.viewer.kind,
		companyName: ctx.session?.companyName ?? null,
		isChosen: hasChosenDataSaver(request),
		isSaving: isDataSaver(request),
		tokens: await formTokens(ctx, FORM),
	}
}

export async function action({ request }: ActionFunctionArgs) {
	const ctx = await requirePerson(request)
	return submit(request, ctx, { name: FORM, schema: ChooseDataSaver, repeatable: true }, async (_, input) => {
		const isOn = input.data_saver === 'on'
		const answer = redirectWithNotice(ctx, paths.account.menu(), `Data saver is ${isOn ? 'on' : 'off'}.`)
		answer.headers.append('Set-Cookie', dataSaverCookie(isOn))
		return answer
	})
}

const help: RowItem = { href: paths.help(), title: 'Help' }
const signOut: RowItem = { href: paths.account.logout(), title: 'Sign out' }

const destinations: Record<'professional' | 'hr_partner' | 'admin', RowItem[]> = {
	professional: [
		{ href: paths.professional.home(), title: 'Home' },
		{
			href: paths.professional.requests(),
			title: 'Requests',
			note: 'Pending, accepted, declined and expired',
		},
		{ href: paths.professional.profile(), title: 'Profile', note: 'Who may find you, and what they read' },
		{ href: paths.professional.references(), title: 'References' },
		{ href: paths.professional.notifications(), title: 'Notifications' },
		help,
		signOut,
	],
	hr_partner: [
		{ href: paths.hr.desk(), title: 'Desk' },
		{ href: paths.hr.search(), title: 'Search' },
		{ href: paths.hr.roles(), title: 'Roles' },
		{ href: paths.hr.newRole(), title: 'Draft a role' },
		{ href: paths.hr.requests(), title: 'Requests' },
		{ href: paths.hr.notifications(), title: 'Notifications' },
		{ href: paths.hr.terms(), title: 'Terms and undertaking' },
		help,
		signOut,
	],
	admin: [
		{ href: paths.admin.queues(), title: 'Queues' },
		{ href: paths.admin.professionals(), title: 'Verify professionals' },
		{ href: paths.admin.companies(), title: 'Verify companies' },
		help,
		signOut,
	],
}

type DataSaverProps = { isChosen: boolean; isSaving: boolean; tokens: FormTokens }

/** Belongs to the browser, not to the person: a shared phone keeps it. */
function DataSaver({ isChosen, isSaving, tokens }: DataSaverProps) {
	const isByBrowser = isSaving && !isChosen
	return (
		<Section title="Data saver">
			<p>
				{isByBrowser
					? 'On, because your browser asks for less data.'
					: `${isChosen ? 'On' : 'Off'} in this browser.`}{' '}
				It shows ten results a page instead of twenty, and sends no scripts.
			</p>
			{isByBrowser ? null : (
				<Form tokens={tokens}>
					<HiddenField name="data_saver" value={isChosen ? 'off' : 'on'} />
					<Actions>
						<Button variant="secondary" intent="data_saver">
							Turn data saver {isChosen ? 'off' : 'on'}
						</Button>
					</Actions>
				</Form>
			)}
		</Section>
	)
}

export default function Menu() {
	const { kind, companyName, isChosen, isSaving, tokens } = useLoaderData<typeof loader>()
	const form = useActionData<typeof action>()?.form ?? null
	return (
		<Shell current="menu">
			<div className="narrow">
				<ErrorSummary form={form} />
				<PageHeading title="Menu" lead={companyName ?? undefined} />
				<Rows items={destinations[kind]} />
				<DataSaver isChosen={isChosen} isSaving={isSaving} tokens={tokens} />
			</div>
		</Shell>
	)
}
