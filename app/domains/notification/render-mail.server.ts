import type { EmailTemplateName } from '#db/schema/lookups.ts'
import type { Context } from '#app/domains/context.ts'
import type { MailDraft } from '#app/domains/outbox/index.server.ts'
import { sha256 } from '#app/lib/hash.server.ts'
import { findTemplate } from './records.server.ts'

export type MailInput = {
	user_id: string | null
	to: string
	/** A name of email_templates. */
	template: EmailTemplateName
	/** Values for the template's `{{name}}` places; each is escaped in the HTML part. */
	variables: Record<string, string>
}

const escapes: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
}
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (mark) => escapes[mark] ?? mark)
const oneLine = (text: string) => text.replace(/[\r\n\0]+/g, ' ')

/** @throws Error when the template names a variable that was not given: a mail with a hole is not sent */
function fill(template: string, variables: Record<string, string>, encode: (text: string) => string): string {
	return template.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => {
		const value = variables[name]
		if (value === undefined) throw new Error(`mail variable ${name} is missing`)
		return encode(value)
	})
}

/** Renders a stored template for one person. */
export async function renderMail(ctx: Pick<Context, 'fresh'>, input: MailInput): Promise<MailDraft> {
	const template = await findTemplate(ctx.fresh, input.template)
	if (!template) throw new Error(`mail template ${input.template} is not seeded`)
	return {
		user_id: input.user_id,
		to: input.to,
		template: input.template,
		template_id: template.id,
		subject: oneLine(fill(template.template_subject, input.variables, (text) => text)),
		text: fill(template.template_body_text ?? '', input.variables, (text) => text),
		html: fill(template.template_body_html, input.variables, escapeHtml),
		variables_hash: sha256(JSON.stringify(input.variables)),
	}
}
