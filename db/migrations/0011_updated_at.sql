-- updated_at on each table that has it.
--
-- Verbs set updated_at from ctx.clock. Where a statement leaves it alone, the database's clock fills in.
-- Derived columns that triggers write do not count as a change of the row. The last condition ends the chain
-- even where recursive_triggers is on.

CREATE TRIGGER update_users_updated_at
AFTER UPDATE ON users
WHEN NEW.updated_at IS OLD.updated_at
BEGIN
	UPDATE users
	SET updated_at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
	WHERE id = NEW.id AND updated_at <> CAST(unixepoch('subsec') * 1000 AS INTEGER);
END;
--> statement-breakpoint
CREATE TRIGGER update_admin_users_updated_at
AFTER UPDATE ON admin_users
WHEN NEW.updated_at IS OLD.updated_at
BEGIN
	UPDATE admin_users
	SET updated_at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
	WHERE id = NEW.id AND updated_at <> CAST(unixepoch('subsec') * 1000 AS INTEGER);
END;
--> statement-breakpoint
-- Every column but profile_completeness, which is rewritten with each part of a profile, changed or not.
CREATE TRIGGER update_professionals_updated_at
AFTER UPDATE OF
	user_id, first_name, last_name, preferred_name, profile_headline, profile_summary, profile_photo_url,
	years_of_experience, current_title, current_company, current_industry, location_city, location_state,
	willing_to_relocate, salary_expectation_min, salary_expectation_max, notice_period_days,
	open_to_opportunities, confidential_search, profile_visibility, verification_status, verification_date,
	linkedin_url, portfolio_url, resume_url, onboarding_completed, last_active_at, location_country,
	agencies_allowed, allow_text_search, paused_until, preferred_sectors, remote_preference, board_roles,
	max_requests_per_month, has_no_employer, employer_answered_at, confidential_search_ends_at
ON professionals
WHEN NEW.updated_at IS OLD.updated_at
BEGIN
	UPDATE professionals
	SET updated_at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
	WHERE id = NEW.id AND updated_at <> CAST(unixepoch('subsec') * 1000 AS INTEGER);
END;
--> statement-breakpoint
CREATE TRIGGER update_professional_work_history_updated_at
AFTER UPDATE ON professional_work_history
WHEN NEW.updated_at IS OLD.updated_at
BEGIN
	UPDATE professional_work_history
	SET updated_at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
	WHERE id = NEW.id AND updated_at <> CAST(unixepoch('subsec') * 1000 AS INTEGER);
END;
--> statement-breakpoint
CREATE TRIGGER update_professional_education_updated_at
AFTER UPDATE ON professional_education
WHEN NEW.updated_at IS OLD.updated_at
BEGIN
	UPDATE professional_education
	SET updated_at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
	WHERE id = NEW.id AND updated_at <> CAST(unixepoch('subsec') * 1000 AS INTEGER);
END;
--> statement-breakpoint
CREATE TRIGGER update_professional_certifications_updated_at
AFTER UPDATE ON professional_certifications
WHEN NEW.updated_at IS OLD.updated_at
BEGIN
	UPDATE professional_certifications
	SET updated_at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
	WHERE id = NEW.id AND updated_at <> CAST(unixepoch('subsec') * 1000 AS INTEGER);
END;
--> statement-breakpoint
CREATE TRIGGER update_professional_references_updated_at
AFTER UPDATE ON professional_references
WHEN NEW.updated_at IS OLD.updated_at
BEGIN
	UPDATE professional_references
	SET updated_at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
	WHERE id = NEW.id AND updated_at <> CAST(unixepoch('subsec') * 1000 AS INTEGER);
END;
--> statement-breakpoint
CREATE TRIGGER update_companies_updated_at
AFTER UPDATE ON companies
WHEN NEW.updated_at IS OLD.updated_at AND NEW.introduction_credits IS OLD.introduction_credits
BEGIN
	UPDATE companies
	SET updated_at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
	WHERE id = NEW.id AND updated_at <> CAST(unixepoch('subsec') * 1000 AS INTEGER);
END;
--> statement-breakpoint
CREATE TRIGGER update_hr_partners_updated_at
AFTER UPDATE ON hr_partners
WHEN NEW.updated_at IS OLD.updated_at
BEGIN
	UPDATE hr_partners
	SET updated_at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
	WHERE id = NEW.id AND updated_at <> CAST(unixepoch('subsec') * 1000 AS INTEGER);
END;
--> statement-breakpoint
CREATE TRIGGER update_job_roles_updated_at
AFTER UPDATE ON job_roles
WHEN NEW.updated_at IS OLD.updated_at AND NEW.introduction_count IS OLD.introduction_count AND NEW.view_count IS OLD.view_count
BEGIN
	UPDATE job_roles
	SET updated_at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
	WHERE id = NEW.id AND updated_at <> CAST(unixepoch('subsec') * 1000 AS INTEGER);
END;
--> statement-breakpoint
CREATE TRIGGER update_introduction_requests_updated_at
AFTER UPDATE ON introduction_requests
WHEN NEW.updated_at IS OLD.updated_at
BEGIN
	UPDATE introduction_requests
	SET updated_at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
	WHERE id = NEW.id AND updated_at <> CAST(unixepoch('subsec') * 1000 AS INTEGER);
END;
--> statement-breakpoint
CREATE TRIGGER update_introduction_drafts_updated_at
AFTER UPDATE ON introduction_drafts
WHEN NEW.updated_at IS OLD.updated_at
BEGIN
	UPDATE introduction_drafts
	SET updated_at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
	WHERE id = NEW.id AND updated_at <> CAST(unixepoch('subsec') * 1000 AS INTEGER);
END;
--> statement-breakpoint
CREATE TRIGGER update_email_templates_updated_at
AFTER UPDATE ON email_templates
WHEN NEW.updated_at IS OLD.updated_at
BEGIN
	UPDATE email_templates
	SET updated_at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
	WHERE id = NEW.id AND updated_at <> CAST(unixepoch('subsec') * 1000 AS INTEGER);
END;
--> statement-breakpoint
CREATE TRIGGER update_subscription_plans_updated_at
AFTER UPDATE ON subscription_plans
WHEN NEW.updated_at IS OLD.updated_at
BEGIN
	UPDATE subscription_plans
	SET updated_at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
	WHERE id = NEW.id AND updated_at <> CAST(unixepoch('subsec') * 1000 AS INTEGER);
END;
--> statement-breakpoint
CREATE TRIGGER update_company_subscriptions_updated_at
AFTER UPDATE ON company_subscriptions
WHEN NEW.updated_at IS OLD.updated_at
BEGIN
	UPDATE company_subscriptions
	SET updated_at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
	WHERE id = NEW.id AND updated_at <> CAST(unixepoch('subsec') * 1000 AS INTEGER);
END;
--> statement-breakpoint
CREATE TRIGGER update_invoices_updated_at
AFTER UPDATE ON invoices
WHEN NEW.updated_at IS OLD.updated_at
BEGIN
	UPDATE invoices
	SET updated_at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
	WHERE id = NEW.id AND updated_at <> CAST(unixepoch('subsec') * 1000 AS INTEGER);
END;
--> statement-breakpoint
CREATE TRIGGER update_payments_updated_at
AFTER UPDATE ON payments
WHEN NEW.updated_at IS OLD.updated_at
BEGIN
	UPDATE payments
	SET updated_at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
	WHERE id = NEW.id AND updated_at <> CAST(unixepoch('subsec') * 1000 AS INTEGER);
END;
--> statement-breakpoint
CREATE TRIGGER update_system_settings_updated_at
AFTER UPDATE ON system_settings
WHEN NEW.updated_at IS OLD.updated_at
BEGIN
	UPDATE system_settings
	SET updated_at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
	WHERE id = NEW.id AND updated_at <> CAST(unixepoch('subsec') * 1000 AS INTEGER);
END;
