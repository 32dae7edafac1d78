-- Professionals and the parts of their profiles.

-- Senior professional profiles (directors, VPs, C-suite).
CREATE TABLE professionals (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT professionals_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	user_id TEXT NOT NULL UNIQUE REFERENCES users (id),
	first_name TEXT NOT NULL CONSTRAINT professionals_first_name_length CHECK (length(first_name) <= 100),
	last_name TEXT NOT NULL CONSTRAINT professionals_last_name_length CHECK (length(last_name) <= 100),
	preferred_name TEXT CONSTRAINT professionals_preferred_name_length CHECK (length(preferred_name) <= 100),
	profile_headline TEXT CONSTRAINT professionals_profile_headline_length CHECK (length(profile_headline) <= 200),
	profile_summary TEXT,
	profile_photo_url TEXT CONSTRAINT professionals_profile_photo_url_length CHECK (length(profile_photo_url) <= 500),
	years_of_experience INTEGER,
	current_title TEXT CONSTRAINT professionals_current_title_length CHECK (length(current_title) <= 150),
	current_company TEXT CONSTRAINT professionals_current_company_length CHECK (length(current_company) <= 150),
	current_industry TEXT CONSTRAINT professionals_current_industry_length CHECK (length(current_industry) <= 100),
	location_city TEXT NOT NULL CONSTRAINT professionals_location_city_length CHECK (length(location_city) <= 100),
	location_state TEXT NOT NULL CONSTRAINT professionals_location_state_length CHECK (length(location_state) <= 100),
	willing_to_relocate INTEGER NOT NULL DEFAULT 0 CONSTRAINT professionals_willing_to_relocate_flag CHECK (willing_to_relocate IN (0, 1)),
	salary_expectation_min INTEGER,
	salary_expectation_max INTEGER,
	notice_period_days INTEGER NOT NULL DEFAULT 30,
	open_to_opportunities INTEGER NOT NULL DEFAULT 1 CONSTRAINT professionals_open_to_opportunities_flag CHECK (open_to_opportunities IN (0, 1)),
	confidential_search INTEGER NOT NULL DEFAULT 1 CONSTRAINT professionals_confidential_search_flag CHECK (confidential_search IN (0, 1)),
	profile_visibility TEXT NOT NULL DEFAULT 'private' CONSTRAINT professionals_profile_visibility_values CHECK (profile_visibility IN ('private', 'network', 'public')),
	verification_status TEXT NOT NULL DEFAULT 'unverified' CONSTRAINT professionals_verification_status_values CHECK (verification_status IN ('unverified', 'basic', 'full', 'premium')),
	verification_date INTEGER,
	linkedin_url TEXT CONSTRAINT professionals_linkedin_url_length CHECK (length(linkedin_url) <= 255),
	portfolio_url TEXT CONSTRAINT professionals_portfolio_url_length CHECK (length(portfolio_url) <= 255),
	resume_url TEXT CONSTRAINT professionals_resume_url_length CHECK (length(resume_url) <= 500),
	onboarding_completed INTEGER NOT NULL DEFAULT 0 CONSTRAINT professionals_onboarding_completed_flag CHECK (onboarding_completed IN (0, 1)),
	profile_completeness INTEGER NOT NULL DEFAULT 0,
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	updated_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	last_active_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	-- added to the data model
	location_country TEXT NOT NULL DEFAULT 'NG' CONSTRAINT professionals_location_country_length CHECK (length(location_country) <= 2),
	agencies_allowed INTEGER CONSTRAINT professionals_agencies_allowed_flag CHECK (agencies_allowed IN (0, 1)),
	allow_text_search INTEGER NOT NULL DEFAULT 0 CONSTRAINT professionals_allow_text_search_flag CHECK (allow_text_search IN (0, 1)),
	paused_until INTEGER,
	preferred_sectors TEXT CONSTRAINT professionals_preferred_sectors_json CHECK (json_valid(preferred_sectors)),
	remote_preference TEXT CONSTRAINT professionals_remote_preference_values CHECK (remote_preference IN ('on_site', 'hybrid', 'remote', 'any')),
	board_roles INTEGER NOT NULL DEFAULT 0 CONSTRAINT professionals_board_roles_flag CHECK (board_roles IN (0, 1)),
	max_requests_per_month INTEGER,
	has_no_employer INTEGER NOT NULL DEFAULT 0 CONSTRAINT professionals_has_no_employer_flag CHECK (has_no_employer IN (0, 1)),
	employer_answered_at INTEGER,
	confidential_search_ends_at INTEGER,
	CONSTRAINT professionals_years_of_experience_senior CHECK (years_of_experience >= 5),
	CONSTRAINT professionals_profile_completeness_range CHECK (profile_completeness BETWEEN 0 AND 100),
	CONSTRAINT professionals_salary_expectation_order CHECK (salary_expectation_min >= 0 AND salary_expectation_max >= salary_expectation_min),
	CONSTRAINT professionals_notice_period_days_positive CHECK (notice_period_days >= 0),
	CONSTRAINT professionals_max_requests_per_month_positive CHECK (max_requests_per_month >= 1)
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_professionals_user_id ON professionals (user_id);
--> statement-breakpoint
CREATE INDEX idx_professionals_location ON professionals (location_city, location_state);
--> statement-breakpoint
CREATE INDEX idx_professionals_verification ON professionals (verification_status);
--> statement-breakpoint
CREATE INDEX idx_professionals_visibility ON professionals (profile_visibility);
--> statement-breakpoint
CREATE INDEX idx_professionals_search ON professionals (last_name, first_name);
--> statement-breakpoint

-- A professional's own list of whom she is never shown to: companies, groups, sectors or agencies.
CREATE TABLE professional_blocks (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT professional_blocks_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	professional_id TEXT NOT NULL REFERENCES professionals (id),
	block_kind TEXT NOT NULL CONSTRAINT professional_blocks_block_kind_values CHECK (block_kind IN ('company', 'group', 'sector', 'agencies')),
	company_id TEXT REFERENCES companies (id),
	group_id TEXT REFERENCES employer_groups (id),
	sector TEXT CONSTRAINT professional_blocks_sector_length CHECK (length(sector) <= 100),
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	CONSTRAINT professional_blocks_target CHECK ((block_kind = 'company') = (company_id IS NOT NULL) AND (block_kind = 'group') = (group_id IS NOT NULL) AND (block_kind = 'sector') = (sector IS NOT NULL))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX uq_professional_blocks_company ON professional_blocks (professional_id, company_id) WHERE block_kind = 'company';
--> statement-breakpoint
CREATE UNIQUE INDEX uq_professional_blocks_group ON professional_blocks (professional_id, group_id) WHERE block_kind = 'group';
--> statement-breakpoint
CREATE UNIQUE INDEX uq_professional_blocks_sector ON professional_blocks (professional_id, sector) WHERE block_kind = 'sector';
--> statement-breakpoint
CREATE UNIQUE INDEX uq_professional_blocks_agencies ON professional_blocks (professional_id) WHERE block_kind = 'agencies';
--> statement-breakpoint
CREATE INDEX idx_professional_blocks_professional_id ON professional_blocks (professional_id);
--> statement-breakpoint
CREATE INDEX idx_professional_blocks_company_id ON professional_blocks (company_id);
--> statement-breakpoint
CREATE INDEX idx_professional_blocks_group_id ON professional_blocks (group_id);
--> statement-breakpoint

-- What the gate compares a viewer's tokens with: derived from employers, domains and blocks, rewritten when
-- these change.
CREATE TABLE professional_gate_tokens (
	professional_id TEXT NOT NULL REFERENCES professionals (id),
	token TEXT NOT NULL CONSTRAINT professional_gate_tokens_token_length CHECK (length(token) <= 200),
	PRIMARY KEY (professional_id, token)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX idx_professional_gate_tokens_token ON professional_gate_tokens (token);
--> statement-breakpoint

-- Career progression and experience.
CREATE TABLE professional_work_history (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT professional_work_history_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	professional_id TEXT NOT NULL REFERENCES professionals (id),
	company_name TEXT NOT NULL CONSTRAINT professional_work_history_company_name_length CHECK (length(company_name) <= 150),
	job_title TEXT NOT NULL CONSTRAINT professional_work_history_job_title_length CHECK (length(job_title) <= 150),
	industry TEXT CONSTRAINT professional_work_history_industry_length CHECK (length(industry) <= 100),
	location TEXT CONSTRAINT professional_work_history_location_length CHECK (length(location) <= 100),
	employment_type TEXT NOT NULL CONSTRAINT professional_work_history_employment_type_values CHECK (employment_type IN ('full_time', 'contract', 'consulting')),
	start_date TEXT NOT NULL CONSTRAINT professional_work_history_start_date_day CHECK (start_date IS date(start_date)),
	end_date TEXT CONSTRAINT professional_work_history_end_date_day CHECK (end_date IS date(end_date)),
	is_current INTEGER NOT NULL DEFAULT 0 CONSTRAINT professional_work_history_is_current_flag CHECK (is_current IN (0, 1)),
	description TEXT,
	achievements TEXT CONSTRAINT professional_work_history_achievements_json CHECK (json_valid(achievements)),
	team_size INTEGER,
	sort_order INTEGER NOT NULL DEFAULT 0,
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	updated_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	-- added to the data model
	is_verified INTEGER NOT NULL DEFAULT 0 CONSTRAINT professional_work_history_is_verified_flag CHECK (is_verified IN (0, 1)),
	CONSTRAINT professional_work_history_dates_order CHECK (end_date >= start_date)
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_work_history_professional_id ON professional_work_history (professional_id);
--> statement-breakpoint
CREATE INDEX idx_work_history_current ON professional_work_history (is_current);
--> statement-breakpoint

-- Academic qualifications and degrees.
CREATE TABLE professional_education (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT professional_education_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	professional_id TEXT NOT NULL REFERENCES professionals (id),
	institution_name TEXT NOT NULL CONSTRAINT professional_education_institution_name_length CHECK (length(institution_name) <= 200),
	degree_type TEXT NOT NULL CONSTRAINT professional_education_degree_type_values CHECK (degree_type IN ('bachelor', 'master', 'phd', 'other')),
	field_of_study TEXT NOT NULL CONSTRAINT professional_education_field_of_study_length CHECK (length(field_of_study) <= 150),
	start_year INTEGER NOT NULL,
	end_year INTEGER,
	grade TEXT CONSTRAINT professional_education_grade_length CHECK (length(grade) <= 50),
	is_verified INTEGER NOT NULL DEFAULT 0 CONSTRAINT professional_education_is_verified_flag CHECK (is_verified IN (0, 1)),
	sort_order INTEGER NOT NULL DEFAULT 0,
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	updated_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	CONSTRAINT professional_education_years_order CHECK (end_year >= start_year)
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_education_professional_id ON professional_education (professional_id);
--> statement-breakpoint

-- Skills for matching and search; skill_name is the taxonomy's slug-normalised lower-case name.
CREATE TABLE professional_skills (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT professional_skills_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	professional_id TEXT NOT NULL REFERENCES professionals (id),
	skill_name TEXT NOT NULL CONSTRAINT professional_skills_skill_name_length CHECK (length(skill_name) <= 100),
	proficiency_level TEXT NOT NULL DEFAULT 'intermediate' CONSTRAINT professional_skills_proficiency_level_values CHECK (proficiency_level IN ('beginner', 'intermediate', 'expert')),
	years_of_experience INTEGER,
	endorsement_count INTEGER NOT NULL DEFAULT 0,
	is_primary_skill INTEGER NOT NULL DEFAULT 0 CONSTRAINT professional_skills_is_primary_skill_flag CHECK (is_primary_skill IN (0, 1)),
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	CONSTRAINT professional_skills_skill_name_lower CHECK (skill_name = lower(skill_name))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX uq_professional_skills_name ON professional_skills (professional_id, skill_name);
--> statement-breakpoint
CREATE INDEX idx_skills_professional_id ON professional_skills (professional_id);
--> statement-breakpoint
CREATE INDEX idx_skills_name ON professional_skills (skill_name);
--> statement-breakpoint
CREATE INDEX idx_skills_primary ON professional_skills (is_primary_skill);
--> statement-breakpoint

-- Professional credentials and certifications.
CREATE TABLE professional_certifications (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT professional_certifications_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	professional_id TEXT NOT NULL REFERENCES professionals (id),
	certification_name TEXT NOT NULL CONSTRAINT professional_certifications_certification_name_length CHECK (length(certification_name) <= 200),
	issuing_organization TEXT NOT NULL CONSTRAINT professional_certifications_issuing_organization_length CHECK (length(issuing_organization) <= 200),
	issue_date TEXT NOT NULL CONSTRAINT professional_certifications_issue_date_day CHECK (issue_date IS date(issue_date)),
	expiry_date TEXT CONSTRAINT professional_certifications_expiry_date_day CHECK (expiry_date IS date(expiry_date)),
	credential_id TEXT CONSTRAINT professional_certifications_credential_id_length CHECK (length(credential_id) <= 100),
	credential_url TEXT CONSTRAINT professional_certifications_credential_url_length CHECK (length(credential_url) <= 500),
	is_verified INTEGER NOT NULL DEFAULT 0 CONSTRAINT professional_certifications_is_verified_flag CHECK (is_verified IN (0, 1)),
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	updated_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	CONSTRAINT professional_certifications_dates_order CHECK (expiry_date >= issue_date)
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_certifications_professional_id ON professional_certifications (professional_id);
--> statement-breakpoint

-- Referees. Their e-mail, phone and our notes are sealed.
CREATE TABLE professional_references (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT professional_references_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	professional_id TEXT NOT NULL REFERENCES professionals (id),
	reference_name TEXT NOT NULL CONSTRAINT professional_references_reference_name_length CHECK (length(reference_name) <= 150),
	reference_email TEXT NOT NULL CONSTRAINT professional_references_reference_email_sealed CHECK (reference_email GLOB 'v1.*' AND length(reference_email) <= 1020),
	reference_phone TEXT CONSTRAINT professional_references_reference_phone_sealed CHECK (reference_phone GLOB 'v1.*' AND length(reference_phone) <= 120),
	reference_company TEXT CONSTRAINT professional_references_reference_company_length CHECK (length(reference_company) <= 150),
	reference_title TEXT CONSTRAINT professional_references_reference_title_length CHECK (length(reference_title) <= 150),
	relationship TEXT NOT NULL CONSTRAINT professional_references_relationship_length CHECK (length(relationship) <= 100),
	verification_status TEXT NOT NULL DEFAULT 'pending' CONSTRAINT professional_references_verification_status_values CHECK (verification_status IN ('pending', 'contacted', 'verified')),
	verification_date INTEGER,
	verification_notes TEXT CONSTRAINT professional_references_verification_notes_sealed CHECK (verification_notes GLOB 'v1.*'),
	permission_granted INTEGER NOT NULL DEFAULT 0 CONSTRAINT professional_references_permission_granted_flag CHECK (permission_granted IN (0, 1)),
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	updated_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER))
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_references_professional_id ON professional_references (professional_id);
--> statement-breakpoint
CREATE INDEX idx_references_verification_status ON professional_references (verification_status);
