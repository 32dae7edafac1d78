-- The search indexes' change feed: whatever may change what an index holds of a person, or who may find her.
-- Introductions are in it because a full inbox hides her. Readers of the feed keep the last row of each person.

CREATE TRIGGER search_feed_professionals_insert
AFTER INSERT ON professionals
BEGIN
	INSERT INTO search_changes (professional_id) VALUES (NEW.id);
END;
--> statement-breakpoint
CREATE TRIGGER search_feed_professionals_update
AFTER UPDATE OF
	user_id, profile_headline, profile_summary, years_of_experience, current_title, current_company, current_industry,
	location_city, location_state, location_country, willing_to_relocate, salary_expectation_min, salary_expectation_max,
	notice_period_days, open_to_opportunities, confidential_search, profile_visibility, verification_status,
	agencies_allowed, allow_text_search, paused_until, preferred_sectors, remote_preference, board_roles,
	max_requests_per_month, has_no_employer, employer_answered_at
ON professionals
BEGIN
	INSERT INTO search_changes (professional_id) VALUES (NEW.id);
END;
--> statement-breakpoint
CREATE TRIGGER search_feed_professionals_delete
AFTER DELETE ON professionals
BEGIN
	INSERT INTO search_changes (professional_id) VALUES (OLD.id);
END;
--> statement-breakpoint
CREATE TRIGGER search_feed_work_history_insert
AFTER INSERT ON professional_work_history
BEGIN
	INSERT INTO search_changes (professional_id) VALUES (NEW.professional_id);
END;
--> statement-breakpoint
CREATE TRIGGER search_feed_work_history_update
AFTER UPDATE ON professional_work_history
BEGIN
	INSERT INTO search_changes (professional_id) SELECT OLD.professional_id UNION SELECT NEW.professional_id;
END;
--> statement-breakpoint
CREATE TRIGGER search_feed_work_history_delete
AFTER DELETE ON professional_work_history
BEGIN
	INSERT INTO search_changes (professional_id) VALUES (OLD.professional_id);
END;
--> statement-breakpoint
CREATE TRIGGER search_feed_education_insert
AFTER INSERT ON professional_education
BEGIN
	INSERT INTO search_changes (professional_id) VALUES (NEW.professional_id);
END;
--> statement-breakpoint
CREATE TRIGGER search_feed_education_update
AFTER UPDATE ON professional_education
BEGIN
	INSERT INTO search_changes (professional_id) SELECT OLD.professional_id UNION SELECT NEW.professional_id;
END;
--> statement-breakpoint
CREATE TRIGGER search_feed_education_delete
AFTER DELETE ON professional_education
BEGIN
	INSERT INTO search_changes (professional_id) VALUES (OLD.professional_id);
END;
--> statement-breakpoint
CREATE TRIGGER search_feed_skills_insert
AFTER INSERT ON professional_skills
BEGIN
	INSERT INTO search_changes (professional_id) VALUES (NEW.professional_id);
END;
--> statement-breakpoint
CREATE TRIGGER search_feed_skills_update
AFTER UPDATE ON professional_skills
BEGIN
	INSERT INTO search_changes (professional_id) SELECT OLD.professional_id UNION SELECT NEW.professional_id;
END;
--> statement-breakpoint
CREATE TRIGGER search_feed_skills_delete
AFTER DELETE ON professional_skills
BEGIN
	INSERT INTO search_changes (professional_id) VALUES (OLD.professional_id);
END;
--> statement-breakpoint
CREATE TRIGGER search_feed_certifications_insert
AFTER INSERT ON professional_certifications
BEGIN
	INSERT INTO search_changes (professional_id) VALUES (NEW.professional_id);
END;
--> statement-breakpoint
CREATE TRIGGER search_feed_certifications_update
AFTER UPDATE ON professional_certifications
BEGIN
	INSERT INTO search_changes (professional_id) SELECT OLD.professional_id UNION SELECT NEW.professional_id;
END;
--> statement-breakpoint
CREATE TRIGGER search_feed_certifications_delete
AFTER DELETE ON professional_certifications
BEGIN
	INSERT INTO search_changes (professional_id) VALUES (OLD.professional_id);
END;
--> statement-breakpoint
CREATE TRIGGER search_feed_gate_tokens_insert
AFTER INSERT ON professional_gate_tokens
BEGIN
	INSERT INTO search_changes (professional_id) VALUES (NEW.professional_id);
END;
--> statement-breakpoint
CREATE TRIGGER search_feed_gate_tokens_update
AFTER UPDATE ON professional_gate_tokens
BEGIN
	INSERT INTO search_changes (professional_id) SELECT OLD.professional_id UNION SELECT NEW.professional_id;
END;
--> statement-breakpoint
CREATE TRIGGER search_feed_gate_tokens_delete
AFTER DELETE ON professional_gate_tokens
BEGIN
	INSERT INTO search_changes (professional_id) VALUES (OLD.professional_id);
END;
--> statement-breakpoint
CREATE TRIGGER search_feed_blocks_insert
AFTER INSERT ON professional_blocks
BEGIN
	INSERT INTO search_changes (professional_id) VALUES (NEW.professional_id);
END;
--> statement-breakpoint
CREATE TRIGGER search_feed_blocks_update
AFTER UPDATE ON professional_blocks
BEGIN
	INSERT INTO search_changes (professional_id) SELECT OLD.professional_id UNION SELECT NEW.professional_id;
END;
--> statement-breakpoint
CREATE TRIGGER search_feed_blocks_delete
AFTER DELETE ON professional_blocks
BEGIN
	INSERT INTO search_changes (professional_id) VALUES (OLD.professional_id);
END;
--> statement-breakpoint
CREATE TRIGGER search_feed_users_update
AFTER UPDATE OF status, deleted_at, email_index, phone_index ON users
BEGIN
	INSERT INTO search_changes (professional_id) SELECT id FROM professionals WHERE user_id = NEW.id;
END;
--> statement-breakpoint
CREATE TRIGGER search_feed_introductions_insert
AFTER INSERT ON introduction_requests
BEGIN
	INSERT INTO search_changes (professional_id) VALUES (NEW.sent_to_professional_id);
END;
--> statement-breakpoint
CREATE TRIGGER search_feed_introductions_update
AFTER UPDATE OF status, suppressed_at ON introduction_requests
BEGIN
	INSERT INTO search_changes (professional_id) VALUES (NEW.sent_to_professional_id);
END;
