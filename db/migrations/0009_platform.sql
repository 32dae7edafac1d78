-- Audit, settings, taxonomy, metrics and moderation.

-- Audit trail of important acts, written in the change's own batch.
CREATE TABLE user_activity_logs (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT user_activity_logs_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	user_id TEXT NOT NULL REFERENCES users (id),
	action_type TEXT NOT NULL REFERENCES audit_acts (name),
	entity_type TEXT CONSTRAINT user_activity_logs_entity_type_length CHECK (length(entity_type) <= 50),
	entity_id TEXT,
	description TEXT,
	ip_address TEXT CONSTRAINT user_activity_logs_ip_address_length CHECK (length(ip_address) <= 45),
	user_agent TEXT,
	metadata TEXT CONSTRAINT user_activity_logs_metadata_json CHECK (json_valid(metadata)),
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER))
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_activity_logs_user_id ON user_activity_logs (user_id);
--> statement-breakpoint
CREATE INDEX idx_activity_logs_action_type ON user_activity_logs (action_type);
--> statement-breakpoint
CREATE INDEX idx_activity_logs_created_at ON user_activity_logs (created_at);
--> statement-breakpoint

-- Which fields of a professional were shown to whom, on which surface: what she reads as her ledger. Field
-- names only, no values.
CREATE TABLE disclosure_ledger (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT disclosure_ledger_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	professional_id TEXT NOT NULL REFERENCES professionals (id),
	viewer_user_id TEXT NOT NULL REFERENCES users (id),
	viewer_company_id TEXT REFERENCES companies (id),
	surface TEXT NOT NULL CONSTRAINT disclosure_ledger_surface_values CHECK (surface IN ('page', 'email', 'whatsapp', 'sms', 'search-index', 'export', 'webhook', 'api', 'file', 'job-payload', 'log', 'audit')),
	fields TEXT NOT NULL CONSTRAINT disclosure_ledger_fields_json CHECK (json_valid(fields)),
	introduction_id TEXT REFERENCES introduction_requests (id),
	occurred_at INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_disclosure_ledger_professional_id ON disclosure_ledger (professional_id, occurred_at);
--> statement-breakpoint
CREATE INDEX idx_disclosure_ledger_viewer_user_id ON disclosure_ledger (viewer_user_id);
--> statement-breakpoint
CREATE INDEX idx_disclosure_ledger_viewer_company_id ON disclosure_ledger (viewer_company_id);
--> statement-breakpoint
CREATE INDEX idx_disclosure_ledger_introduction_id ON disclosure_ledger (introduction_id);
--> statement-breakpoint

-- Platform configuration.
CREATE TABLE system_settings (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT system_settings_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	setting_key TEXT NOT NULL UNIQUE CONSTRAINT system_settings_setting_key_length CHECK (length(setting_key) <= 100),
	setting_value TEXT NOT NULL,
	value_type TEXT NOT NULL CONSTRAINT system_settings_value_type_values CHECK (value_type IN ('string', 'integer', 'boolean', 'json')),
	description TEXT,
	is_public INTEGER NOT NULL DEFAULT 0 CONSTRAINT system_settings_is_public_flag CHECK (is_public IN (0, 1)),
	updated_by_admin_id TEXT REFERENCES users (id),
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	updated_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER))
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_system_settings_key ON system_settings (setting_key);
--> statement-breakpoint
CREATE INDEX idx_system_settings_updated_by ON system_settings (updated_by_admin_id);
--> statement-breakpoint

-- Standardised industry list.
CREATE TABLE industries (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT industries_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	industry_name TEXT NOT NULL UNIQUE CONSTRAINT industries_industry_name_length CHECK (length(industry_name) <= 100),
	industry_slug TEXT NOT NULL UNIQUE CONSTRAINT industries_industry_slug_length CHECK (length(industry_slug) <= 100),
	description TEXT,
	is_active INTEGER NOT NULL DEFAULT 1 CONSTRAINT industries_is_active_flag CHECK (is_active IN (0, 1)),
	sort_order INTEGER NOT NULL DEFAULT 0,
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER))
) STRICT;
--> statement-breakpoint

-- Standardised skill names for matching and search.
CREATE TABLE skills_taxonomy (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT skills_taxonomy_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	skill_name TEXT NOT NULL UNIQUE CONSTRAINT skills_taxonomy_skill_name_length CHECK (length(skill_name) <= 100),
	skill_slug TEXT NOT NULL UNIQUE CONSTRAINT skills_taxonomy_skill_slug_length CHECK (length(skill_slug) <= 100),
	skill_category TEXT CONSTRAINT skills_taxonomy_skill_category_length CHECK (length(skill_category) <= 50),
	parent_skill_id TEXT REFERENCES skills_taxonomy (id),
	synonyms TEXT CONSTRAINT skills_taxonomy_synonyms_json CHECK (json_valid(synonyms)),
	usage_count INTEGER NOT NULL DEFAULT 0,
	is_active INTEGER NOT NULL DEFAULT 1 CONSTRAINT skills_taxonomy_is_active_flag CHECK (is_active IN (0, 1)),
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER))
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_skills_taxonomy_parent ON skills_taxonomy (parent_skill_id);
--> statement-breakpoint

-- Daily aggregated metrics. acceptance_rate_percentage and avg_response_time_hours are hundredths.
CREATE TABLE platform_metrics (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT platform_metrics_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	metric_date TEXT NOT NULL UNIQUE CONSTRAINT platform_metrics_metric_date_day CHECK (metric_date IS date(metric_date)),
	total_professionals INTEGER NOT NULL DEFAULT 0,
	total_companies INTEGER NOT NULL DEFAULT 0,
	total_hr_partners INTEGER NOT NULL DEFAULT 0,
	new_professionals_today INTEGER NOT NULL DEFAULT 0,
	new_companies_today INTEGER NOT NULL DEFAULT 0,
	active_job_roles INTEGER NOT NULL DEFAULT 0,
	introductions_sent_today INTEGER NOT NULL DEFAULT 0,
	introductions_accepted_today INTEGER NOT NULL DEFAULT 0,
	introductions_declined_today INTEGER NOT NULL DEFAULT 0,
	acceptance_rate_percentage INTEGER NOT NULL DEFAULT 0,
	avg_response_time_hours INTEGER,
	total_searches_today INTEGER NOT NULL DEFAULT 0,
	total_profile_views_today INTEGER NOT NULL DEFAULT 0,
	revenue_today_ngn INTEGER NOT NULL GENERATED ALWAYS AS ((revenue_today_kobo + 50) / 100) STORED,
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	-- added to the data model
	revenue_today_kobo INTEGER NOT NULL DEFAULT 0
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_platform_metrics_date ON platform_metrics (metric_date);
--> statement-breakpoint

-- Content that needs a moderator's review.
CREATE TABLE moderation_queue (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT moderation_queue_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	entity_type TEXT NOT NULL CONSTRAINT moderation_queue_entity_type_length CHECK (length(entity_type) <= 50),
	entity_id TEXT NOT NULL,
	reported_by_user_id TEXT REFERENCES users (id),
	report_reason TEXT,
	flagged_by_system INTEGER NOT NULL DEFAULT 0 CONSTRAINT moderation_queue_flagged_by_system_flag CHECK (flagged_by_system IN (0, 1)),
	severity TEXT NOT NULL DEFAULT 'medium' CONSTRAINT moderation_queue_severity_values CHECK (severity IN ('low', 'medium', 'high', 'critical')),
	status TEXT NOT NULL DEFAULT 'pending' CONSTRAINT moderation_queue_status_values CHECK (status IN ('pending', 'reviewed', 'approved', 'removed')),
	reviewed_by_admin_id TEXT REFERENCES admin_users (id),
	review_notes TEXT,
	action_taken TEXT CONSTRAINT moderation_queue_action_taken_length CHECK (length(action_taken) <= 100),
	reviewed_at INTEGER,
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER))
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_moderation_queue_status ON moderation_queue (status);
--> statement-breakpoint
CREATE INDEX idx_moderation_queue_severity ON moderation_queue (severity);
--> statement-breakpoint
CREATE INDEX idx_moderation_queue_entity ON moderation_queue (entity_type, entity_id);
--> statement-breakpoint
CREATE INDEX idx_moderation_queue_reported_by ON moderation_queue (reported_by_user_id);
--> statement-breakpoint
CREATE INDEX idx_moderation_queue_reviewed_by ON moderation_queue (reviewed_by_admin_id);
