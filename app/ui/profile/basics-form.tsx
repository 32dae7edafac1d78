import { countryName } from '#app/domains/professional/countries.ts'
import type { OwnDetails } from '#app/domains/professional/index.server.ts'
import { SUMMARY_MAX } from '#app/domains/professional/schema.ts'
import { stateChoices } from '#app/lib/places.ts'
import { Actions, Button } from '../button.tsx'
import { CheckboxField, Select, TextArea, TextField } from '../field.tsx'
import { checkProps, fieldProps, Form, type FormState, type FormTokens } from '../form.tsx'
import { VisibilityLine } from '../visibility-line.tsx'

type Props = { profile: OwnDetails; industries: readonly string[]; form: FormState; tokens: FormTokens }
type Part = Pick<Props, 'profile' | 'form'>

function Employer({ profile, form, industries }: Part & Pick<Props, 'industries'>) {
	return (
		<>
			<h2>Who employs you now</h2>
			<p>
				We hide you from this company and its group. A change is checked at once, and may change who can find
				you.
			</p>
			<TextField
				label="Employer"
				hint="The full name, such as Kola Bank Plc. Leave it empty if you tick the next box."
				maxLength={150}
				autoComplete="organization"
				{...fieldProps(form, 'current_company', profile.current_company)}
			/>
			<CheckboxField
				label="I have no employer now"
				hint="Between jobs, retired, self-employed, or on boards only. Boards belong in your work history."
				{...checkProps(form, 'has_no_employer', profile.has_no_employer)}
			/>
			<TextField
				label="Job title"
				optional
				maxLength={150}
				autoComplete="organization-title"
				{...fieldProps(form, 'current_title', profile.current_title)}
			/>
			<Select
				label="Sector"
				optional
				empty="Choose"
				options={industries}
				{...fieldProps(form, 'current_industry', profile.current_industry)}
			/>
			<TextField
				label="Years of experience"
				hint="In figures, 5 or more"
				short
				inputMode="numeric"
				{...fieldProps(form, 'years_of_experience', profile.years_of_experience)}
			/>
			<VisibilityLine>
				Companies read function, level, sector and a band of years. Employer and title only after you accept.
			</VisibilityLine>
		</>
	)
}

function Place({ profile, form }: Part) {
	const country = profile.location_country === 'NG' ? null : countryName(profile.location_country)
	return (
		<>
			<h2>Where you live</h2>
			<TextField
				label="City"
				maxLength={100}
				autoComplete="address-level2"
				{...fieldProps(form, 'location_city', profile.location_city)}
			/>
			<Select
				label="State"
				options={stateChoices}
				{...fieldProps(form, 'location_state', profile.location_state)}
			/>
			<TextField
				label="Country, if outside Nigeria"
				optional
				autoComplete="country-name"
				{...fieldProps(form, 'location_country', country)}
			/>
			<VisibilityLine>Companies read the state or country.</VisibilityLine>
		</>
	)
}

function Name({ profile, form }: Part) {
	return (
		<>
			<h2>Your name</h2>
			<TextField
				label="First name or names"
				hint="As on your passport"
				maxLength={100}
				autoComplete="given-name"
				{...fieldProps(form, 'first_name', profile.first_name)}
			/>
			<TextField
				label="Surname"
				maxLength={100}
				autoComplete="family-name"
				{...fieldProps(form, 'last_name', profile.last_name)}
			/>
			<TextField
				label="How should we address you?"
				hint="With your title, such as Chief Obi, Dr Bello, Engr. Okon or Alhaja Sule"
				optional
				maxLength={100}
				{...fieldProps(form, 'preferred_name', profile.preferred_name)}
			/>
		</>
	)
}

function Words({ profile, form }: Part) {
	return (
		<>
			<h2>In your own words</h2>
			<TextField
				label="Headline"
				hint="One line, such as Finance leader in consumer goods"
				optional
				maxLength={200}
				{...fieldProps(form, 'profile_headline', profile.profile_headline)}
			/>
			<TextArea
				label="Summary of your career"
				hint="500 to 1,000 words are usual."
				optional
				rows={8}
				maxLength={SUMMARY_MAX}
				{...fieldProps(form, 'profile_summary', profile.profile_summary)}
			/>
			<TextField
				label="LinkedIn"
				hint="Such as https://www.linkedin.com/in/amaka-obi"
				optional
				type="url"
				{...fieldProps(form, 'linkedin_url', profile.linkedin_url)}
			/>
			<TextField
				label="Website"
				optional
				type="url"
				autoComplete="url"
				{...fieldProps(form, 'portfolio_url', profile.portfolio_url)}
			/>
			<VisibilityLine>Name, summary and links: only the readers whose request you accept.</VisibilityLine>
		</>
	)
}

/** Employer, place, name and words: each part says who sees it. */
export function BasicsForm({ profile, industries, form, tokens }: Props) {
	return (
		<Form tokens={tokens}>
			<Employer profile={profile} form={form} industries={industries} />
			<Place profile={profile} form={form} />
			<Name profile={profile} form={form} />
			<Words profile={profile} form={form} />
			<Actions>
				<Button>Save the basics</Button>
			</Actions>
		</Form>
	)
}
