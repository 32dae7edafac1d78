-- Support: questions, formal grievances and reports of fraud.

-- Also from people without an account. Address and text are sealed; the subject is one of a closed list. The
-- receipt number is random, so that it tells no count.
CREATE TABLE support_tickets (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT support_tickets_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	receipt_number TEXT NOT NULL UNIQUE CONSTRAINT support_tickets_receipt_shape CHECK (receipt_number GLOB 'TN-????-??'),
	kind TEXT NOT NULL CONSTRAINT support_tickets_kind_values CHECK (kind IN ('contact', 'grievance', 'scam')),
	name TEXT CONSTRAINT support_tickets_name_length CHECK (length(name) <= 150),
	email TEXT CONSTRAINT support_tickets_email_sealed CHECK (email GLOB 'v1.*' AND length(email) <= 1020),
	email_index TEXT CONSTRAINT support_tickets_email_index_length CHECK (length(email_index) <= 64),
	subject TEXT NOT NULL CONSTRAINT support_tickets_subject_length CHECK (length(subject) <= 100),
	body TEXT NOT NULL CONSTRAINT support_tickets_body_sealed CHECK (body GLOB 'v1.*' AND length(body) <= 40000),
	status TEXT NOT NULL DEFAULT 'open' CONSTRAINT support_tickets_status_values CHECK (status IN ('open', 'answered', 'closed')),
	user_id TEXT REFERENCES users (id),
	due_at INTEGER NOT NULL,
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	updated_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	CONSTRAINT support_tickets_email_with_index CHECK ((email IS NULL) = (email_index IS NULL))
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_support_tickets_user_id ON support_tickets (user_id);
--> statement-breakpoint
CREATE INDEX idx_support_tickets_email ON support_tickets (email_index, created_at);
--> statement-breakpoint
CREATE INDEX idx_support_tickets_open ON support_tickets (status, due_at);
--> statement-breakpoint
CREATE TRIGGER update_support_tickets_updated_at
AFTER UPDATE ON support_tickets
WHEN NEW.updated_at IS OLD.updated_at
BEGIN
	UPDATE support_tickets
	SET updated_at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
	WHERE id = NEW.id AND updated_at <> CAST(unixepoch('subsec') * 1000 AS INTEGER);
END;
