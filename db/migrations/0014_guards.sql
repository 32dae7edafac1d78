-- What may never be changed, whoever asks.

CREATE TRIGGER hr_partners_company_is_fixed
BEFORE UPDATE OF company_id ON hr_partners
WHEN NEW.company_id IS NOT OLD.company_id
BEGIN
	SELECT RAISE(ABORT, 'hr_partners.company_id never changes: whoever moves firm joins anew');
END;
--> statement-breakpoint

-- One UPDATE is allowed: erasure sets the four personal columns to NULL.
CREATE TRIGGER user_activity_logs_append_only
BEFORE UPDATE ON user_activity_logs
WHEN NEW.id IS NOT OLD.id
	OR NEW.user_id IS NOT OLD.user_id
	OR NEW.action_type IS NOT OLD.action_type
	OR NEW.entity_type IS NOT OLD.entity_type
	OR NEW.entity_id IS NOT OLD.entity_id
	OR NEW.created_at IS NOT OLD.created_at
	OR NEW.ip_address IS NOT NULL
	OR NEW.user_agent IS NOT NULL
	OR NEW.description IS NOT NULL
	OR NEW.metadata IS NOT NULL
BEGIN
	SELECT RAISE(ABORT, 'user_activity_logs is append-only');
END;
--> statement-breakpoint

-- Retention deletes up to the last row sealed in audit_checkpoints; until that table exists, nothing is deleted.
CREATE TRIGGER user_activity_logs_no_delete
BEFORE DELETE ON user_activity_logs
BEGIN
	SELECT RAISE(ABORT, 'user_activity_logs is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER disclosure_ledger_append_only
BEFORE UPDATE ON disclosure_ledger
BEGIN
	SELECT RAISE(ABORT, 'disclosure_ledger is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER disclosure_ledger_no_delete
BEFORE DELETE ON disclosure_ledger
BEGIN
	SELECT RAISE(ABORT, 'disclosure_ledger is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER credit_ledger_append_only
BEFORE UPDATE ON credit_ledger
BEGIN
	SELECT RAISE(ABORT, 'credit_ledger is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER credit_ledger_no_delete
BEFORE DELETE ON credit_ledger
BEGIN
	SELECT RAISE(ABORT, 'credit_ledger is append-only');
END;
