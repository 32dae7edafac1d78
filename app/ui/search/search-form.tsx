import type { SearchOptions } from '#app/domains/search/index.server.ts'
import type { SearchQuery } from '#app/domains/search/schema.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../button.tsx'
import { CheckboxField, Checkboxes, HiddenField, Radios, Select, TextField } from '../field.tsx'
import { Filters, SearchForm } from '../filters.tsx'
import {
	filterSummary,
	filtersInForce,
	noticeOptions,
	verificationOptions,
	yearsOptions,
} from './search-words.ts'

type PartProps = { query: SearchQuery; options: SearchOptions }

function RoleFields({ query, options }: PartProps) {
	if (options.roles.length === 0) return null
	return (
		<>
			<Select
				label="For role"
				name="job_role_id"
				value={query.job_role_id}
				empty="None"
				options={options.roles}
			/>
			{query.job_role_id ? (
				<CheckboxField
					label="Pay ranges meet, or pay not stated"
					name="pay"
					value="meets"
					checked={query.pay === 'meets'}
				/>
			) : null}
		</>
	)
}

function PlaceFields({ query, options }: PartProps) {
	return (
		<>
			<Select
				label="State"
				name="location_state"
				value={query.location_state}
				empty="Any"
				options={options.states}
			/>
			<TextField
				label="City"
				hint="Used where at least five people share it"
				name="location_city"
				value={query.location_city}
				maxLength={100}
			/>
		</>
	)
}

/** The skills chosen stay ticked; one more may be typed. A list of all would be longer than the page. */
function SkillFields({ query, options }: PartProps) {
	const chosen = options.skills.filter((skill) => query.skill.includes(skill.value))
	return (
		<>
			{chosen.length > 0 ? (
				<Checkboxes label="Skills" name="skill" id="skills" inline options={chosen} values={query.skill} />
			) : null}
			<TextField
				label={chosen.length > 0 ? 'Another skill' : 'Skill'}
				hint="From the list of skills, such as risk management"
				name="skill"
				maxLength={100}
			/>
			{chosen.length > 0 ? (
				<Radios
					label="Of these skills"
					name="skill_mode"
					inline
					value={query.skill_mode}
					options={[
						{ value: 'all', label: 'All' },
						{ value: 'any', label: 'Any' },
					]}
				/>
			) : null}
		</>
	)
}

function TermFields({ query }: { query: SearchQuery }) {
	return (
		<>
			<Select
				label="Years, at least"
				name="years_min"
				value={query.years_min}
				empty="Any"
				options={yearsOptions}
			/>
			<Select
				label="Can start"
				name="notice_max"
				value={query.notice_max}
				empty="Any"
				options={noticeOptions}
			/>
			<Select
				label="Verification"
				name="verification"
				value={query.verification}
				empty="Any"
				options={verificationOptions}
			/>
			<CheckboxField label="Would relocate" name="relocate" value="1" checked={query.relocate} />
			<CheckboxField label="Open to board roles" name="board" value="1" checked={query.board} />
		</>
	)
}

/** Words, and behind one line all filters, which are applied together. */
export function PeopleSearchForm({ query, options }: PartProps) {
	return (
		<SearchForm action={paths.hr.search()}>
			<TextField
				label="Skills, function or sector"
				name="q"
				value={query.q}
				maxLength={200}
				beside={<Button>Search</Button>}
			/>
			{query.sort === 'match' ? null : <HiddenField name="sort" value={query.sort} />}
			<Filters summary={filterSummary(filtersInForce(query, options))} submit="Show people">
				<RoleFields query={query} options={options} />
				<Select
					label="Function"
					name="function"
					value={query.function}
					empty="Any"
					options={options.functions}
				/>
				<Select
					label="Sector"
					name="industry"
					value={query.industry}
					empty="Any"
					options={options.industries}
				/>
				<Checkboxes
					label="Level"
					name="seniority_level"
					options={options.levels}
					values={query.seniority_level}
				/>
				<PlaceFields query={query} options={options} />
				<SkillFields query={query} options={options} />
				<TermFields query={query} />
			</Filters>
		</SearchForm>
	)
}
