/** Section 20 of the data model: 15 industries, in their order. */
export const industries = [
	['Financial Services', 'financial-services'],
	['Technology', 'technology'],
	['Oil & Gas', 'oil-gas'],
	['Telecommunications', 'telecommunications'],
	['Healthcare', 'healthcare'],
	['Manufacturing', 'manufacturing'],
	['Retail & E-commerce', 'retail-ecommerce'],
	['Professional Services', 'professional-services'],
	['Real Estate', 'real-estate'],
	['Media & Entertainment', 'media-entertainment'],
	['Education', 'education'],
	['Agriculture', 'agriculture'],
	['Transportation & Logistics', 'transportation-logistics'],
	['Hospitality & Tourism', 'hospitality-tourism'],
	['Energy & Utilities', 'energy-utilities'],
] as const

/** Section 20: 16 skills by category. Professionals' rows hold the lower-case name, this list the one to show. */
export const skills = [
	['Strategic Planning', 'strategic-planning', 'Leadership'],
	['Change Management', 'change-management', 'Leadership'],
	['Team Leadership', 'team-leadership', 'Leadership'],
	['Project Management', 'project-management', 'Leadership'],
	['Data Analysis', 'data-analysis', 'Technical'],
	['Python', 'python', 'Technical'],
	['SQL', 'sql', 'Technical'],
	['Cloud Computing', 'cloud-computing', 'Technical'],
	['Financial Analysis', 'financial-analysis', 'Business'],
	['Business Development', 'business-development', 'Business'],
	['Sales Strategy', 'sales-strategy', 'Business'],
	['Marketing Strategy', 'marketing-strategy', 'Business'],
	['Risk Management', 'risk-management', 'Domain'],
	['Compliance', 'compliance', 'Domain'],
	['Operations Management', 'operations-management', 'Domain'],
	['Supply Chain', 'supply-chain', 'Domain'],
] as const
