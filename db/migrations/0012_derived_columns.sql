-- Columns that follow from other rows: completeness, role counts, credits.

-- Use case 6 of the data model is the only definition of a profile's completeness; triggers and checks read it here.
CREATE VIEW profile_completeness_scores AS
SELECT
	p.id AS professional_id,
	iif(p.profile_photo_url IS NOT NULL, 10, 0)
	+ iif(p.profile_summary IS NOT NULL, 15, 0)
	+ iif(p.resume_url IS NOT NULL, 10, 0)
	+ iif(p.linkedin_url IS NOT NULL, 5, 0)
	+ min(20, 10 * (SELECT count(*) FROM professional_work_history w WHERE w.professional_id = p.id))
	+ iif(EXISTS (SELECT 1 FROM professional_education e WHERE e.professional_id = p.id), 15, 0)
	+ min(15, 3 * (SELECT count(*) FROM professional_skills s WHERE s.professional_id = p.id))
	+ min(10, 5 * (SELECT count(*) FROM professional_references r WHERE r.professional_id = p.id AND r.permission_granted = 1))
	AS score
FROM professionals p;
--> statement-breakpoint

-- Nothing but these triggers writes profile_completeness; a trigger on the column itself would double the cost of
-- each statement, so `db:check` watches over it instead.
CREATE TRIGGER calculate_professional_completeness_insert
AFTER INSERT ON professionals
BEGIN
	UPDATE professionals
	SET profile_completeness = (SELECT score FROM profile_completeness_scores WHERE professional_id = NEW.id)
	WHERE id = NEW.id;
END;
--> statement-breakpoint
CREATE TRIGGER calculate_professional_completeness
AFTER UPDATE OF profile_photo_url, profile_summary, resume_url, linkedin_url ON professionals
BEGIN
	UPDATE professionals
	SET profile_completeness = (SELECT score FROM profile_completeness_scores WHERE professional_id = NEW.id)
	WHERE id = NEW.id;
END;
--> statement-breakpoint
CREATE TRIGGER completeness_work_history_insert
AFTER INSERT ON professional_work_history
BEGIN
	UPDATE professionals
	SET profile_completeness = (SELECT score FROM profile_completeness_scores WHERE professional_id = NEW.professional_id)
	WHERE id = NEW.professional_id;
END;
--> statement-breakpoint
CREATE TRIGGER completeness_work_history_update
AFTER UPDATE OF professional_id ON professional_work_history
BEGIN
	UPDATE professionals
	SET profile_completeness = (SELECT score FROM profile_completeness_scores WHERE professional_id = professionals.id)
	WHERE id IN (OLD.professional_id, NEW.professional_id);
END;
--> statement-breakpoint
CREATE TRIGGER completeness_work_history_delete
AFTER DELETE ON professional_work_history
BEGIN
	UPDATE professionals
	SET profile_completeness = (SELECT score FROM profile_completeness_scores WHERE professional_id = OLD.professional_id)
	WHERE id = OLD.professional_id;
END;
--> statement-breakpoint
CREATE TRIGGER completeness_education_insert
AFTER INSERT ON professional_education
BEGIN
	UPDATE professionals
	SET profile_completeness = (SELECT score FROM profile_completeness_scores WHERE professional_id = NEW.professional_id)
	WHERE id = NEW.professional_id;
END;
--> statement-breakpoint
CREATE TRIGGER completeness_education_update
AFTER UPDATE OF professional_id ON professional_education
BEGIN
	UPDATE professionals
	SET profile_completeness = (SELECT score FROM profile_completeness_scores WHERE professional_id = professionals.id)
	WHERE id IN (OLD.professional_id, NEW.professional_id);
END;
--> statement-breakpoint
CREATE TRIGGER completeness_education_delete
AFTER DELETE ON professional_education
BEGIN
	UPDATE professionals
	SET profile_completeness = (SELECT score FROM profile_completeness_scores WHERE professional_id = OLD.professional_id)
	WHERE id = OLD.professional_id;
END;
--> statement-breakpoint
CREATE TRIGGER completeness_skills_insert
AFTER INSERT ON professional_skills
BEGIN
	UPDATE professionals
	SET profile_completeness = (SELECT score FROM profile_completeness_scores WHERE professional_id = NEW.professional_id)
	WHERE id = NEW.professional_id;
END;
--> statement-breakpoint
CREATE TRIGGER completeness_skills_update
AFTER UPDATE OF professional_id ON professional_skills
BEGIN
	UPDATE professionals
	SET profile_completeness = (SELECT score FROM profile_completeness_scores WHERE professional_id = professionals.id)
	WHERE id IN (OLD.professional_id, NEW.professional_id);
END;
--> statement-breakpoint
CREATE TRIGGER completeness_skills_delete
AFTER DELETE ON professional_skills
BEGIN
	UPDATE professionals
	SET profile_completeness = (SELECT score FROM profile_completeness_scores WHERE professional_id = OLD.professional_id)
	WHERE id = OLD.professional_id;
END;
--> statement-breakpoint
CREATE TRIGGER completeness_references_insert
AFTER INSERT ON professional_references
BEGIN
	UPDATE professionals
	SET profile_completeness = (SELECT score FROM profile_completeness_scores WHERE professional_id = NEW.professional_id)
	WHERE id = NEW.professional_id;
END;
--> statement-breakpoint
CREATE TRIGGER completeness_references_update
AFTER UPDATE OF professional_id, permission_granted ON professional_references
BEGIN
	UPDATE professionals
	SET profile_completeness = (SELECT score FROM profile_completeness_scores WHERE professional_id = professionals.id)
	WHERE id IN (OLD.professional_id, NEW.professional_id);
END;
--> statement-breakpoint
CREATE TRIGGER completeness_references_delete
AFTER DELETE ON professional_references
BEGIN
	UPDATE professionals
	SET profile_completeness = (SELECT score FROM profile_completeness_scores WHERE professional_id = OLD.professional_id)
	WHERE id = OLD.professional_id;
END;
--> statement-breakpoint

-- Views of cards that were opened for a role.
CREATE TRIGGER increment_role_views
AFTER INSERT ON profile_views
WHEN NEW.job_role_id IS NOT NULL
BEGIN
	UPDATE job_roles SET view_count = view_count + 1 WHERE id = NEW.job_role_id;
END;
--> statement-breakpoint

CREATE TRIGGER increment_role_introductions
AFTER INSERT ON introduction_requests
BEGIN
	UPDATE job_roles SET introduction_count = introduction_count + 1 WHERE id = NEW.job_role_id;
END;
--> statement-breakpoint

-- The CHECK introduction_credits >= 0 refuses a movement that the company cannot pay.
CREATE TRIGGER credit_ledger_adds_up
AFTER INSERT ON credit_ledger
BEGIN
	UPDATE companies SET introduction_credits = introduction_credits + NEW.change WHERE id = NEW.company_id;
END;
--> statement-breakpoint
CREATE TRIGGER companies_credits_start_empty
BEFORE INSERT ON companies
WHEN NEW.introduction_credits <> 0
BEGIN
	SELECT RAISE(ABORT, 'introduction_credits come from credit_ledger: insert the company with 0');
END;
--> statement-breakpoint
CREATE TRIGGER companies_credits_follow_ledger
BEFORE UPDATE OF introduction_credits ON companies
WHEN NEW.introduction_credits <> (SELECT coalesce(sum(change), 0) FROM credit_ledger WHERE company_id = NEW.id)
BEGIN
	SELECT RAISE(ABORT, 'introduction_credits is the sum of credit_ledger: insert a ledger row instead');
END;
