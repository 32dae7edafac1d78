-- Roles, introductions and credits.

-- Job opportunities posted by companies.
CREATE TABLE job_roles (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT job_roles_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	company_id TEXT NOT NULL REFERENCES companies (id),
	created_by_hr_id TEXT NOT NULL REFERENCES hr_partners (id),
	role_title TEXT NOT NULL CONSTRAINT job_roles_role_title_length CHECK (length(role_title) <= 200),
	role_description TEXT NOT NULL,
	responsibilities TEXT,
	requirements TEXT NOT NULL,
	preferred_qualifications TEXT,
	seniority_level TEXT NOT NULL CONSTRAINT job_roles_seniority_level_values CHECK (seniority_level IN ('director', 'vp', 'c_suite', 'executive')),
	industry TEXT NOT NULL CONSTRAINT job_roles_industry_length CHECK (length(industry) <= 100),
	department TEXT CONSTRAINT job_roles_department_length CHECK (length(department) <= 100),
	location_city TEXT NOT NULL CONSTRAINT job_roles_location_city_length CHECK (length(location_city) <= 100),
	location_state TEXT NOT NULL CONSTRAINT job_roles_location_state_length CHECK (length(location_state) <= 100),
	remote_option TEXT NOT NULL DEFAULT 'on_site' CONSTRAINT job_roles_remote_option_values CHECK (remote_option IN ('on_site', 'hybrid', 'remote')),
	employment_type TEXT NOT NULL DEFAULT 'full_time' CONSTRAINT job_roles_employment_type_values CHECK (employment_type IN ('full_time', 'contract', 'consulting')),
	salary_range_min INTEGER NOT NULL,
	salary_range_max INTEGER NOT NULL,
	benefits TEXT,
	years_experience_min INTEGER NOT NULL DEFAULT 5,
	years_experience_max INTEGER,
	required_skills TEXT CONSTRAINT job_roles_required_skills_json CHECK (json_valid(required_skills)),
	preferred_skills TEXT CONSTRAINT job_roles_preferred_skills_json CHECK (json_valid(preferred_skills)),
	is_confidential INTEGER NOT NULL DEFAULT 0 CONSTRAINT job_roles_is_confidential_flag CHECK (is_confidential IN (0, 1)),
	confidential_reason TEXT,
	status TEXT NOT NULL DEFAULT 'draft' CONSTRAINT job_roles_status_values CHECK (status IN ('draft', 'active', 'paused', 'filled', 'closed')),
	application_deadline TEXT CONSTRAINT job_roles_application_deadline_day CHECK (application_deadline IS date(application_deadline)),
	expected_start_date TEXT CONSTRAINT job_roles_expected_start_date_day CHECK (expected_start_date IS date(expected_start_date)),
	introduction_count INTEGER NOT NULL DEFAULT 0,
	view_count INTEGER NOT NULL DEFAULT 0,
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	updated_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	published_at INTEGER,
	closed_at INTEGER,
	-- added to the data model
	client_company_id TEXT REFERENCES companies (id),
	deleted_at INTEGER,
	reports_to TEXT CONSTRAINT job_roles_reports_to_length CHECK (length(reports_to) <= 150),
	process_note TEXT,
	CONSTRAINT job_roles_salary_range_order CHECK (salary_range_min >= 0 AND salary_range_max >= salary_range_min),
	CONSTRAINT job_roles_years_experience_order CHECK (years_experience_min >= 0 AND years_experience_max >= years_experience_min)
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_job_roles_company_id ON job_roles (company_id);
--> statement-breakpoint
CREATE INDEX idx_job_roles_status ON job_roles (status);
--> statement-breakpoint
CREATE INDEX idx_job_roles_seniority ON job_roles (seniority_level);
--> statement-breakpoint
CREATE INDEX idx_job_roles_location ON job_roles (location_city, location_state);
--> statement-breakpoint
CREATE INDEX idx_job_roles_created_by ON job_roles (created_by_hr_id);
--> statement-breakpoint
CREATE INDEX idx_job_roles_search ON job_roles (company_id, role_title);
--> statement-breakpoint
CREATE INDEX idx_job_roles_client_company_id ON job_roles (client_company_id);
--> statement-breakpoint

-- Introduction requests from HR to professionals; rows exist from release on and are never moved.
CREATE TABLE introduction_requests (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT introduction_requests_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	job_role_id TEXT NOT NULL REFERENCES job_roles (id),
	company_id TEXT NOT NULL REFERENCES companies (id),
	sent_by_hr_id TEXT NOT NULL REFERENCES hr_partners (id),
	sent_to_professional_id TEXT NOT NULL REFERENCES professionals (id),
	personalized_message TEXT,
	status TEXT NOT NULL DEFAULT 'pending' CONSTRAINT introduction_requests_status_values CHECK (status IN ('pending', 'accepted', 'declined', 'expired', 'withdrawn')),
	professional_response TEXT,
	response_date INTEGER,
	expires_at INTEGER NOT NULL,
	viewed_by_professional INTEGER NOT NULL DEFAULT 0 CONSTRAINT introduction_requests_viewed_by_professional_flag CHECK (viewed_by_professional IN (0, 1)),
	viewed_at INTEGER,
	conversation_started INTEGER NOT NULL DEFAULT 0 CONSTRAINT introduction_requests_conversation_started_flag CHECK (conversation_started IN (0, 1)),
	interview_scheduled INTEGER NOT NULL DEFAULT 0 CONSTRAINT introduction_requests_interview_scheduled_flag CHECK (interview_scheduled IN (0, 1)),
	outcome TEXT CONSTRAINT introduction_requests_outcome_values CHECK (outcome IN ('hired', 'rejected', 'withdrew', 'no_response')),
	outcome_date INTEGER,
	outcome_notes TEXT,
	sent_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	updated_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	-- added to the data model
	masked_snapshot TEXT NOT NULL CONSTRAINT introduction_requests_masked_snapshot_json CHECK (json_valid(masked_snapshot)),
	suppressed_at INTEGER,
	accepting_at INTEGER,
	revoked_at INTEGER,
	decline_reason TEXT CONSTRAINT introduction_requests_decline_reason_length CHECK (length(decline_reason) <= 200)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX uq_intro_role_professional ON introduction_requests (job_role_id, sent_to_professional_id);
--> statement-breakpoint
CREATE INDEX idx_intro_job_role_id ON introduction_requests (job_role_id);
--> statement-breakpoint
CREATE INDEX idx_intro_company_id ON introduction_requests (company_id);
--> statement-breakpoint
CREATE INDEX idx_intro_hr_id ON introduction_requests (sent_by_hr_id);
--> statement-breakpoint
CREATE INDEX idx_intro_professional_id ON introduction_requests (sent_to_professional_id);
--> statement-breakpoint
CREATE INDEX idx_intro_status ON introduction_requests (status);
--> statement-breakpoint
CREATE INDEX idx_intro_outcome ON introduction_requests (outcome);
--> statement-breakpoint
CREATE INDEX idx_intro_sent_at ON introduction_requests (sent_at);
--> statement-breakpoint
CREATE INDEX idx_intro_company_professional ON introduction_requests (company_id, sent_to_professional_id, status);
--> statement-breakpoint
CREATE INDEX idx_intro_pending_expires_at ON introduction_requests (expires_at) WHERE status = 'pending';
--> statement-breakpoint

-- Requests before release: drafts, and those on hold, which their company can still undo or edit.
CREATE TABLE introduction_drafts (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT introduction_drafts_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	job_role_id TEXT NOT NULL REFERENCES job_roles (id),
	company_id TEXT NOT NULL REFERENCES companies (id),
	sent_by_hr_id TEXT NOT NULL REFERENCES hr_partners (id),
	sent_to_professional_id TEXT NOT NULL REFERENCES professionals (id),
	personalized_message TEXT,
	status TEXT NOT NULL DEFAULT 'draft' CONSTRAINT introduction_drafts_status_values CHECK (status IN ('draft', 'held')),
	held_at INTEGER,
	release_at INTEGER,
	returned_reason TEXT CONSTRAINT introduction_drafts_returned_reason_length CHECK (length(returned_reason) <= 200),
	version INTEGER NOT NULL DEFAULT 1,
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	updated_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	CONSTRAINT introduction_drafts_held_times CHECK ((status = 'held') = (held_at IS NOT NULL AND release_at IS NOT NULL))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX uq_introduction_drafts_held ON introduction_drafts (job_role_id, sent_to_professional_id) WHERE status = 'held';
--> statement-breakpoint
CREATE INDEX idx_introduction_drafts_job_role_id ON introduction_drafts (job_role_id);
--> statement-breakpoint
CREATE INDEX idx_introduction_drafts_company_id ON introduction_drafts (company_id);
--> statement-breakpoint
CREATE INDEX idx_introduction_drafts_hr_id ON introduction_drafts (sent_by_hr_id);
--> statement-breakpoint
CREATE INDEX idx_introduction_drafts_professional_id ON introduction_drafts (sent_to_professional_id);
--> statement-breakpoint
CREATE INDEX idx_introduction_drafts_release_at ON introduction_drafts (release_at) WHERE status = 'held';
--> statement-breakpoint

-- The named readers of a request: only they may see her unmasked. introduction_id holds the draft's id before
-- release and the request's after it, which are the same; so no foreign key fits both.
CREATE TABLE introduction_readers (
	introduction_id TEXT NOT NULL,
	hr_partner_id TEXT NOT NULL REFERENCES hr_partners (id),
	added_at INTEGER NOT NULL,
	PRIMARY KEY (introduction_id, hr_partner_id)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX idx_introduction_readers_hr_partner_id ON introduction_readers (hr_partner_id);
--> statement-breakpoint

-- Every movement of a company's introduction credits with its reason; append-only.
-- companies.introduction_credits is its sum.
CREATE TABLE credit_ledger (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT credit_ledger_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	company_id TEXT NOT NULL REFERENCES companies (id),
	change INTEGER NOT NULL,
	reason TEXT NOT NULL CONSTRAINT credit_ledger_reason_values CHECK (reason IN ('grant', 'release', 'answered', 'withdrawn', 'adjustment')),
	introduction_id TEXT REFERENCES introduction_requests (id),
	created_by_user_id TEXT NOT NULL REFERENCES users (id),
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	CONSTRAINT credit_ledger_change_fits_reason CHECK (CASE reason WHEN 'release' THEN change = -1 WHEN 'grant' THEN change > 0 WHEN 'adjustment' THEN change <> 0 ELSE change = 1 END),
	CONSTRAINT credit_ledger_introduction_named CHECK (reason IN ('grant', 'adjustment') OR introduction_id IS NOT NULL)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX uq_credit_ledger_introduction ON credit_ledger (introduction_id, reason) WHERE introduction_id IS NOT NULL;
--> statement-breakpoint
CREATE INDEX idx_credit_ledger_company_id ON credit_ledger (company_id, change);
--> statement-breakpoint
CREATE INDEX idx_credit_ledger_introduction_id ON credit_ledger (introduction_id);
--> statement-breakpoint
CREATE INDEX idx_credit_ledger_created_by ON credit_ledger (created_by_user_id);
