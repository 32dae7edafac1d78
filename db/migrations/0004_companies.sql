-- Companies, HR partners and the employer graph.

-- Company accounts. introduction_credits is the sum of credit_ledger, kept by triggers.
CREATE TABLE companies (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT companies_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	company_name TEXT NOT NULL UNIQUE CONSTRAINT companies_company_name_length CHECK (length(company_name) <= 200),
	company_logo_url TEXT CONSTRAINT companies_company_logo_url_length CHECK (length(company_logo_url) <= 500),
	industry TEXT NOT NULL CONSTRAINT companies_industry_length CHECK (length(industry) <= 100),
	company_size TEXT NOT NULL CONSTRAINT companies_company_size_values CHECK (company_size IN ('1-10', '11-50', '51-200', '201-500', '500+')),
	headquarters_location TEXT NOT NULL CONSTRAINT companies_headquarters_location_length CHECK (length(headquarters_location) <= 100),
	company_website TEXT CONSTRAINT companies_company_website_length CHECK (length(company_website) <= 255),
	company_description TEXT,
	linkedin_url TEXT CONSTRAINT companies_linkedin_url_length CHECK (length(linkedin_url) <= 255),
	verification_status TEXT NOT NULL DEFAULT 'pending' CONSTRAINT companies_verification_status_values CHECK (verification_status IN ('pending', 'verified', 'premium')),
	verification_date INTEGER,
	status TEXT NOT NULL DEFAULT 'active' CONSTRAINT companies_status_values CHECK (status IN ('active', 'suspended', 'inactive')),
	subscription_tier TEXT NOT NULL DEFAULT 'trial' CONSTRAINT companies_subscription_tier_values CHECK (subscription_tier IN ('trial', 'basic', 'professional', 'enterprise')),
	subscription_expires_at INTEGER,
	introduction_credits INTEGER NOT NULL DEFAULT 0,
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	updated_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	-- added to the data model
	rc_number TEXT NOT NULL UNIQUE CONSTRAINT companies_rc_number_length CHECK (length(rc_number) <= 20),
	is_agency INTEGER NOT NULL DEFAULT 0 CONSTRAINT companies_is_agency_flag CHECK (is_agency IN (0, 1)),
	agency_licence TEXT CONSTRAINT companies_agency_licence_length CHECK (length(agency_licence) <= 100),
	email_domain TEXT CONSTRAINT companies_email_domain_length CHECK (length(email_domain) <= 255),
	verification_note TEXT,
	refused_reason TEXT,
	refused_at INTEGER,
	deleted_at INTEGER,
	CONSTRAINT companies_introduction_credits_positive CHECK (introduction_credits >= 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_companies_name ON companies (company_name);
--> statement-breakpoint
CREATE INDEX idx_companies_industry ON companies (industry);
--> statement-breakpoint
CREATE INDEX idx_companies_verification ON companies (verification_status);
--> statement-breakpoint
CREATE INDEX idx_companies_subscription ON companies (subscription_tier);
--> statement-breakpoint
CREATE INDEX idx_companies_email_domain ON companies (email_domain);
--> statement-breakpoint

-- HR users who send introduction requests. company_id never changes.
CREATE TABLE hr_partners (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT hr_partners_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	user_id TEXT NOT NULL UNIQUE REFERENCES users (id),
	company_id TEXT NOT NULL REFERENCES companies (id),
	first_name TEXT NOT NULL CONSTRAINT hr_partners_first_name_length CHECK (length(first_name) <= 100),
	last_name TEXT NOT NULL CONSTRAINT hr_partners_last_name_length CHECK (length(last_name) <= 100),
	job_title TEXT NOT NULL CONSTRAINT hr_partners_job_title_length CHECK (length(job_title) <= 150),
	department TEXT CONSTRAINT hr_partners_department_length CHECK (length(department) <= 100),
	profile_photo_url TEXT CONSTRAINT hr_partners_profile_photo_url_length CHECK (length(profile_photo_url) <= 500),
	linkedin_url TEXT CONSTRAINT hr_partners_linkedin_url_length CHECK (length(linkedin_url) <= 255),
	role_in_platform TEXT NOT NULL DEFAULT 'member' CONSTRAINT hr_partners_role_in_platform_values CHECK (role_in_platform IN ('owner', 'admin', 'member')),
	can_create_roles INTEGER NOT NULL DEFAULT 1 CONSTRAINT hr_partners_can_create_roles_flag CHECK (can_create_roles IN (0, 1)),
	can_send_introductions INTEGER NOT NULL DEFAULT 1 CONSTRAINT hr_partners_can_send_introductions_flag CHECK (can_send_introductions IN (0, 1)),
	can_manage_billing INTEGER NOT NULL DEFAULT 0 CONSTRAINT hr_partners_can_manage_billing_flag CHECK (can_manage_billing IN (0, 1)),
	status TEXT NOT NULL DEFAULT 'active' CONSTRAINT hr_partners_status_values CHECK (status IN ('active', 'inactive')),
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	updated_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	last_active_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER))
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_hr_partners_user_id ON hr_partners (user_id);
--> statement-breakpoint
CREATE INDEX idx_hr_partners_company_id ON hr_partners (company_id);
--> statement-breakpoint
CREATE INDEX idx_hr_partners_role ON hr_partners (role_in_platform);
--> statement-breakpoint

-- Somebody joins with the RC number, name or domain of a company that exists: its owner decides, an admin
-- sees it.
CREATE TABLE company_join_requests (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT company_join_requests_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	company_id TEXT REFERENCES companies (id),
	rc_number TEXT NOT NULL CONSTRAINT company_join_requests_rc_number_length CHECK (length(rc_number) <= 20),
	company_name TEXT NOT NULL CONSTRAINT company_join_requests_company_name_length CHECK (length(company_name) <= 200),
	requester_name TEXT NOT NULL CONSTRAINT company_join_requests_requester_name_length CHECK (length(requester_name) <= 201),
	requester_email TEXT NOT NULL CONSTRAINT company_join_requests_requester_email_sealed CHECK (requester_email GLOB 'v1.*' AND length(requester_email) <= 1020),
	requester_email_index TEXT NOT NULL CONSTRAINT company_join_requests_requester_email_index_length CHECK (length(requester_email_index) <= 64),
	requester_job_title TEXT CONSTRAINT company_join_requests_requester_job_title_length CHECK (length(requester_job_title) <= 150),
	status TEXT NOT NULL DEFAULT 'pending' CONSTRAINT company_join_requests_status_values CHECK (status IN ('pending', 'approved', 'refused', 'expired')),
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	decided_at INTEGER,
	decided_by_user_id TEXT REFERENCES users (id)
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_company_join_requests_company_id ON company_join_requests (company_id);
--> statement-breakpoint
CREATE INDEX idx_company_join_requests_status ON company_join_requests (status);
--> statement-breakpoint
CREATE INDEX idx_company_join_requests_email ON company_join_requests (requester_email_index);
--> statement-breakpoint
CREATE INDEX idx_company_join_requests_decided_by ON company_join_requests (decided_by_user_id);
--> statement-breakpoint

-- Groups of companies with their parents, so that a subsidiary counts as the same employer.
CREATE TABLE employer_groups (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT employer_groups_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	group_name TEXT NOT NULL UNIQUE CONSTRAINT employer_groups_group_name_length CHECK (length(group_name) <= 200),
	parent_group_id TEXT REFERENCES employer_groups (id),
	is_curated INTEGER NOT NULL DEFAULT 0 CONSTRAINT employer_groups_is_curated_flag CHECK (is_curated IN (0, 1)),
	industry TEXT CONSTRAINT employer_groups_industry_length CHECK (length(industry) <= 100),
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	CONSTRAINT employer_groups_parent_other CHECK (parent_group_id <> id)
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_employer_groups_parent ON employer_groups (parent_group_id);
--> statement-breakpoint

-- Other names of a group (acronyms, former names, brands); alias_key is the normalised form that is compared.
CREATE TABLE employer_aliases (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT employer_aliases_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	group_id TEXT NOT NULL REFERENCES employer_groups (id),
	alias TEXT NOT NULL CONSTRAINT employer_aliases_alias_length CHECK (length(alias) <= 200),
	alias_key TEXT NOT NULL CONSTRAINT employer_aliases_alias_key_length CHECK (length(alias_key) <= 200),
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX uq_employer_aliases_key ON employer_aliases (group_id, alias_key);
--> statement-breakpoint
CREATE INDEX idx_employer_aliases_group_id ON employer_aliases (group_id);
--> statement-breakpoint
CREATE INDEX idx_employer_aliases_key ON employer_aliases (alias_key);
--> statement-breakpoint

-- Mail domains of a group.
CREATE TABLE employer_domains (
	domain TEXT PRIMARY KEY NOT NULL CONSTRAINT employer_domains_domain_length CHECK (length(domain) <= 255),
	group_id TEXT NOT NULL REFERENCES employer_groups (id),
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	CONSTRAINT employer_domains_domain_lower CHECK (domain = lower(domain))
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_employer_domains_group_id ON employer_domains (group_id);
--> statement-breakpoint

-- To which groups a customer was resolved, and when.
CREATE TABLE company_groups (
	company_id TEXT NOT NULL REFERENCES companies (id),
	group_id TEXT NOT NULL REFERENCES employer_groups (id),
	resolved_at INTEGER NOT NULL,
	PRIMARY KEY (company_id, group_id)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX idx_company_groups_group_id ON company_groups (group_id);
