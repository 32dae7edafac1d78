import type { OwnVerification } from '#app/domains/verification/index.server.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '../button.tsx'
import { Card } from '../card.tsx'
import { PlainRows } from '../rows.tsx'
import { Tag, type TagKind } from '../tag.tsx'

type Check = { key: string; title: string; note: string; kind: TagKind; state: string }

const checks: Check[] = [
	{
		key: 'email',
		title: 'Your e-mail address',
		note: 'Proved by the link you opened.',
		kind: 'ok',
		state: 'Done',
	},
	{
		key: 'rc',
		title: 'The RC number',
		note: 'Compared with the register of companies.',
		kind: 'info',
		state: 'Being checked',
	},
	{
		key: 'domain',
		title: 'The e-mail domain',
		note: 'It must belong to the company.',
		kind: 'info',
		state: 'Being checked',
	},
	{
		key: 'officer',
		title: 'A call to a named officer',
		note: 'On a number that the company has published.',
		kind: 'info',
		state: 'To come',
	},
]

function Checklist() {
	const items = checks.map((check) => ({
		key: check.key,
		content: (
			<>
				<strong>{check.title}</strong> <Tag kind={check.kind}>{check.state}</Tag>
				<br />
				<span className="small muted">{check.note}</span>
			</>
		),
	}))
	return <PlainRows items={items} />
}

function Refused({ reason }: { reason: string }) {
	return (
		<Card awaits eyebrow="From the theNexus team" title="What was missing">
			{reason.split(/\n+/).map((part, index) => (
				<p key={`${index}-${part.slice(0, 12)}`}>{part}</p>
			))}
			<p>Once it is settled, the theNexus team can take up the review again.</p>
		</Card>
	)
}

/** Where the company stands with its verification, and what it may do meanwhile. */
export function DeskVerification({
	verification,
	mayCreate,
}: {
	verification: OwnVerification
	mayCreate: boolean
}) {
	const { verification_status, refused_reason, target_days } = verification
	if (verification_status !== 'pending') return null
	return (
		<section>
			{refused_reason === null ? (
				<p>
					A person of our team checks every company, usually within {target_days} days. Until then nobody can
					be searched or asked; roles can be drafted.
				</p>
			) : (
				<Refused reason={refused_reason} />
			)}
			{refused_reason === null ? <Checklist /> : null}
			{mayCreate ? (
				<p>
					<ButtonLink href={paths.hr.newRole()}>Draft a role meanwhile</ButtonLink>
				</p>
			) : null}
		</section>
	)
}
