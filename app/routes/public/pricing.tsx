import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type Plan, listPlans } from '#app/domains/billing/index.server.ts'
import { readPublicFacts, readVatRate } from '#app/domains/setting/index.server.ts'
import { allowAnyone } from '#app/http/guards.server.ts'
import { paths } from '#app/paths.ts'
import { Actions, ButtonLink } from '#app/ui/button.tsx'
import { type Column, DataTable } from '#app/ui/data-table.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { countOf } from '#app/ui/public/facts-in-words.ts'
import {
	type Terms,
	annualSaving,
	featureTexts,
	limitText,
	percentText,
	priceText,
	supportText,
} from '#app/ui/public/plans.ts'
import { Shell } from '#app/ui/shell.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Tabs } from '#app/ui/tabs.tsx'

export const meta = pageMeta(
	'Plans and prices',
	'What companies pay in naira, monthly or by the year, with or without VAT. Professionals never pay.',
)

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await allowAnyone(request)
	const query = new URL(request.url).searchParams
	const [plans, vatRate, facts] = await Promise.all([listPlans(ctx), readVatRate(ctx), readPublicFacts(ctx)])
	return {
		plans,
		vatRate,
		trialDays: facts.trial_duration_days,
		isAnnual: query.get('cycle') === 'annual',
		withVat: query.get('vat') === '1',
	}
}

function columnsFor(terms: Terms): Column<Plan>[] {
	return [
		{ key: 'plan', label: 'Plan', cell: (plan) => plan.plan_name, rowHeader: true },
		{
			key: 'price',
			label: 'Price',
			cell: (plan) => priceText(plan, terms) ?? <a href={paths.contact()}>Talk to us</a>,
		},
		{
			key: 'credits',
			label: 'Introductions a month',
			cell: (plan) => limitText(plan.introduction_credits_monthly),
		},
		{ key: 'users', label: 'People who hire', cell: (plan) => limitText(plan.max_hr_users) },
		{ key: 'roles', label: 'Roles at a time', cell: (plan) => limitText(plan.max_active_roles) },
		{ key: 'support', label: 'Help', cell: supportText },
	]
}

function Toggles({ isAnnual, withVat, vatRate }: { isAnnual: boolean; withVat: boolean; vatRate: number }) {
	const cycle = isAnnual ? ('annual' as const) : undefined
	const vat = withVat ? ('1' as const) : undefined
	return (
		<>
			<Tabs
				label="Billed"
				current={isAnnual ? 'annual' : 'monthly'}
				tabs={[
					{ key: 'monthly', href: paths.pricing({ vat }), label: 'By the month' },
					{ key: 'annual', href: paths.pricing({ cycle: 'annual', vat }), label: 'By the year' },
				]}
			/>
			<p>
				{withVat ? `VAT of ${percentText(vatRate)} is included.` : 'VAT is not included.'}{' '}
				<a href={paths.pricing({ cycle, vat: withVat ? undefined : '1' })}>
					{withVat ? 'Show prices without VAT' : `Show prices with VAT of ${percentText(vatRate)}`}
				</a>
			</p>
		</>
	)
}

function Included({ plan }: { plan: Plan }) {
	const { now, later } = featureTexts(plan)
	return (
		<>
			{plan.plan_description}
			{now ? (
				<>
					<br />
					{now}
				</>
			) : null}
			{later ? (
				<>
					<br />
					<span className="small muted">In preparation, not yet in use: {later}</span>
				</>
			) : null}
		</>
	)
}

export default function Pricing() {
	const { plans, vatRate, trialDays, isAnnual, withVat } = useLoaderData<typeof loader>()
	const terms: Terms = { isAnnual, vatBasisPoints: withVat ? vatRate : null }
	const saving = isAnnual ? annualSaving(plans) : null
	return (
		<Shell>
			<PageHeading
				title="Plans and prices"
				lead="Companies pay a plan in naira. A credit returns whenever someone answers. Professionals never pay."
			/>
			<Toggles isAnnual={isAnnual} withVat={withVat} vatRate={vatRate} />
			<DataTable
				caption={`Prices ${isAnnual ? 'by the year' : 'by the month'}${saving ? `; the year costs ${saving}` : ''}`}
				columns={columnsFor(terms)}
				rows={plans}
				rowKey={(plan) => plan.plan_name}
			/>
			<h2>What each plan includes</h2>
			<SummaryList facts={plans.map((plan) => ({ term: plan.plan_name, value: <Included plan={plan} /> }))} />
			<h2>What a credit is</h2>
			<p>
				One request for an introduction takes one credit when it is sent. The credit returns whenever someone
				answers, yes or no, and when you withdraw the request within 24 hours. When nobody answers, it does
				not return.
			</p>
			<p>
				The trial lasts {countOf(trialDays, 'day')} from the day on which we verify your company. Prices are
				in naira; VAT is added at the rate of the day of the invoice, today {percentText(vatRate)}.
			</p>
			<Actions>
				<ButtonLink href={paths.joinCompany()}>Apply for verification</ButtonLink>
				<ButtonLink href={paths.contact()} variant="link">
					Ask a question
				</ButtonLink>
			</Actions>
		</Shell>
	)
}
