import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { listNotifications, markNotificationsRead } from '#app/domains/notification/index.server.ts'
import { formTokens, submit } from '#app/http/form.server.ts'
import { requireHrPartner } from '#app/http/guards.server.ts'
import { redirectWithNotice } from '#app/http/notice.server.ts'
import { paths } from '#app/paths.ts'
import { pageMeta } from '#app/ui/meta.ts'
import { NotificationList } from '#app/ui/notification-list.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Shell } from '#app/ui/shell.tsx'

export const meta = pageMeta('Notices')

const MarkRead = z.strictObject({ intent: z.literal('read_all') })

export async function loader({ request }: LoaderFunctionArgs) {
	const ctx = await requireHrPartner(request)
	const after = new URL(request.url).searchParams.get('after')
	const [list, tokens] = await Promise.all([
		listNotifications(ctx, { after }),
		formTokens(ctx, 'notifications.read'),
	])
	return { ...list, tokens, isFirstPage: after === null }
}

export async function action({ request }: ActionFunctionArgs) {
	const ctx = await requireHrPartner(request)
	return submit(request, ctx, { name: 'notifications.read', schema: MarkRead }, async (keyed) => {
		await markNotificationsRead(keyed)
		return redirectWithNotice(ctx, paths.hr.notifications(), 'All notices are marked as read.')
	})
}

export default function NotificationsPage() {
	const { items, next, tokens, isFirstPage } = useLoaderData<typeof loader>()
	const href = paths.hr.notifications()
	return (
		<Shell>
			<div className="narrow">
				<PageHeading title="Notices" />
				<NotificationList
					items={items}
					tokens={tokens}
					href={href}
					next={next === null ? null : paths.withQuery(href, { after: next })}
					isFirstPage={isFirstPage}
					empty="Answers to your requests and news of your company’s verification come here."
				/>
			</div>
		</Shell>
	)
}

export { RouteErrorBoundary as ErrorBoundary } from '#app/ui/route-error-boundary.tsx'
