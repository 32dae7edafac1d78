import type { OwnCertification } from '#app/domains/professional/index.server.ts'
import { Actions, Button } from '../button.tsx'
import { DateField, HiddenField, TextField } from '../field.tsx'
import { fieldProps, Form, type FormState, type FormTokens } from '../form.tsx'
import { VisibilityLine } from '../visibility-line.tsx'
import { dayText } from './labels.ts'

type Props = { entry?: OwnCertification; form: FormState; tokens: FormTokens }

/** What shows that it is real and in force. */
function Proof({ entry, form }: Pick<Props, 'entry' | 'form'>) {
	return (
		<>
			<DateField label="Issued on" {...fieldProps(form, 'issue_date', dayText(entry?.issue_date ?? null))} />
			<DateField
				label="Valid until"
				optional
				{...fieldProps(form, 'expiry_date', dayText(entry?.expiry_date ?? null))}
			/>
			<TextField
				label="Number"
				optional
				maxLength={100}
				{...fieldProps(form, 'credential_id', entry?.credential_id)}
			/>
			<TextField
				label="Address where it can be checked"
				hint="Such as https://www.credly.com/badges/1a2b"
				optional
				type="url"
				{...fieldProps(form, 'credential_url', entry?.credential_url)}
			/>
		</>
	)
}

/** One certificate or licence; without `entry`, a new one. */
export function CertificationForm({ entry, form, tokens }: Props) {
	return (
		<Form tokens={tokens}>
			{entry ? <HiddenField name="intent" value="save" /> : null}
			<TextField
				label="Certificate or licence"
				hint="Such as FCA, PMP or COREN registration"
				maxLength={200}
				{...fieldProps(form, 'certification_name', entry?.certification_name)}
			/>
			<TextField
				label="Issued by"
				hint="Such as Institute of Chartered Accountants of Nigeria"
				maxLength={200}
				{...fieldProps(form, 'issuing_organization', entry?.issuing_organization)}
			/>
			<Proof entry={entry} form={form} />
			<VisibilityLine>
				Only the readers whose request you accept; number and address only our team. Listed qualifications,
				such as FCA, stand on your masked card.
			</VisibilityLine>
			<Actions>
				<Button>{entry ? 'Save this certificate' : 'Add this certificate'}</Button>
			</Actions>
		</Form>
	)
}
