import type { Context } from '#app/domains/context.ts'
import type { EmailMessage } from '#app/integrations/email/port.ts'

/** The demo's mailbox, newest first; of one recipient where named. */
export async function readMailbox(ctx: Pick<Context, 'ports'>, to: string | null): Promise<EmailMessage[]> {
	const all = (await ctx.ports.mailbox?.list(500)) ?? []
	return to ? all.filter((message) => message.to === to.trim().toLowerCase()) : all
}
