import type { TicketKind } from '#db/schema/support.enums.ts'
import type { Contact, Grievance, ReportScam } from './schema.ts'

export type { TicketKind }

/** A ticket as it is about to be opened; `subject` is one of the kind's closed list. */
export type TicketDraft = {
	kind: TicketKind
	name: string | null
	email: string | null
	subject: string
	body: string
}

/** Paragraphs under their field's name; what was left empty is left out. */
function labelled(parts: readonly (readonly [label: string, text: string | null])[]): string {
	return parts.flatMap(([label, text]) => (text ? [`${label}\n${text}`] : [])).join('\n\n')
}

export function contactTicket({ name, email, subject, body }: Contact): TicketDraft {
	return { kind: 'contact', name, email, subject, body }
}

export function grievanceTicket(form: Grievance): TicketDraft {
	const { name, email, subject } = form
	const body = labelled([
		['When', form.happened_on],
		['What happened', form.body],
		['What is asked for', form.remedy],
	])
	return { kind: 'grievance', name, email, subject, body }
}

export function scamTicket(form: ReportScam): TicketDraft {
	const { name, email, subject } = form
	const body = labelled([
		['Sender', form.sender],
		['What they said and asked for', form.body],
	])
	return { kind: 'scam', name, email, subject, body }
}
