import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listSkills, removeSkill, saveSkills } from '#app/domains/professional/index.server.ts'
import { ChangeSkills, entryOf } from '#app/domains/professional/schema.ts'
import { listSkills as listKnownSkills } from '#app/domains/taxonomy/index.server.ts'
import { formTokens, submit } from '#app/http/form.server.ts'
import { requireProfessional } from '#app/http/guards.server.ts'
import { redirectWithNotice } from '#app/http/notice.server.ts'
import { paths } from '#app/paths.ts'
import { Section } from '#app/ui/columns.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ErrorSummary } from '#app/ui/form.tsx'
import { pageMeta } from '#app/ui/meta.ts'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { unlessRemoving } from '#app/ui/profile/remove-section.tsx'
import { HeldSkills, SkillsForm } from '#app/ui/profile/skills.tsx'
import { Shell } from '#app/ui/shell.tsx'

const FORM = 'profile.skills'
const list = paths.professional.skills()

export const meta = pageMeta('Skills')

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await requireProfessional(request)
	const [skills, known, tokens] = await Promise.all([
		listSkills(ctx),
		listKnownSkills(ctx),
		formTokens(ctx, FORM),
	])
	const named = new URL(request.url).searchParams.get('skill_name')
	const held = new Set(skills.map((skill) => skill.name))
	const offered = known.map((skill) => skill.name).filter((name) => !held.has(name))
	return { skills, offered, changing: skills.find((skill) => skill.name === named) ?? null, tokens }
}

export async function action({ request }: ActionFunctionArgs) {
	const ctx = await requireProfessional(request)
	return submit(request, ctx, { name: FORM, schema: ChangeSkills }, async (keyed, input) => {
		if (input.intent === 'remove') await removeSkill(keyed, input)
		else await saveSkills(keyed, entryOf(input))
		return redirectWithNotice(
			keyed,
			list,
			input.intent === 'remove' ? 'The skill is removed.' : 'Your skills are saved.',
		)
	})
}

export default function SkillsPage() {
	const { skills, offered, changing, tokens } = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()?.form ?? null
	const form = unlessRemoving(sent)
	const back = changing
		? { href: list, label: 'Back to skills' }
		: { href: paths.professional.profile(), label: 'Back to your profile' }
	const title = changing ? changing.name : 'Skills'
	return (
		<Shell current="profile" back={back}>
			<div className="narrow">
				<ErrorSummary form={sent} />
				<PageHeading
					title={title}
					lead={changing ? undefined : 'Companies search by these. Three points each, up to fifteen.'}
				/>
				{changing ? (
					<SkillsForm offered={[]} changing={changing} form={form} tokens={tokens} />
				) : (
					<>
						{skills.length > 0 ? (
							<HeldSkills skills={skills} tokens={tokens} />
						) : (
							<EmptyState title="No skill yet">Tick the ones you would be asked about first.</EmptyState>
						)}
						<Section title="Add skills">
							<SkillsForm offered={offered} changing={null} form={form} tokens={tokens} />
						</Section>
					</>
				)}
			</div>
		</Shell>
	)
}
