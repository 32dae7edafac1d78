import type { EmailCategory } from '../schema/email.enums.ts'
import type { EmailTemplateName } from '../schema/lookups.ts'
import { type Wording, documentedMails, ownMails } from './email-wordings.ts'

export type SeedEmailTemplate = {
	template_name: EmailTemplateName
	category: EmailCategory
	template_subject: string
	template_body_html: string
	template_body_text: string
	template_variables: string[]
}

const LINK = '{{link}}'

function variablesOf({ template_subject, paragraphs }: Wording): string[] {
	const text = [template_subject, ...paragraphs].join('\n')
	return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].flatMap((match) => match[1] ?? []))]
}

function paragraphHtml(paragraph: string): string {
	if (paragraph === LINK) return `<p><a href="${LINK}">${LINK}</a></p>`
	return `<p>${paragraph.replaceAll('"', '&quot;')}</p>`
}

function htmlOf({ paragraphs }: Wording): string {
	const style = 'font:16px/1.5 Georgia,serif;color:#1c1c1c;max-width:34em'
	return `<!doctype html>\n<html lang="en">\n<body style="${style}">\n${paragraphs.map(paragraphHtml).join('\n')}\n</body>\n</html>\n`
}

/** The mails as rows. A renderer escapes each variable for the body it puts it into. */
export const emailTemplates: readonly SeedEmailTemplate[] = [...documentedMails, ...ownMails].map(
	(wording) => ({
		template_name: wording.template_name,
		category: wording.category,
		template_subject: wording.template_subject,
		template_body_html: htmlOf(wording),
		template_body_text: `${wording.paragraphs.join('\n\n')}\n`,
		template_variables: variablesOf(wording),
	}),
)
