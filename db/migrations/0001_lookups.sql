-- Open lists and the write path.

-- Names that notifications.notification_type may hold.
CREATE TABLE notification_types (
	name TEXT PRIMARY KEY NOT NULL CONSTRAINT notification_types_name_length CHECK (length(name) <= 100)
) STRICT;
--> statement-breakpoint

-- Names that email_templates.template_name may hold.
CREATE TABLE email_template_names (
	name TEXT PRIMARY KEY NOT NULL CONSTRAINT email_template_names_name_length CHECK (length(name) <= 100)
) STRICT;
--> statement-breakpoint

-- Acts that user_activity_logs.action_type may hold.
CREATE TABLE audit_acts (
	name TEXT PRIMARY KEY NOT NULL CONSTRAINT audit_acts_name_length CHECK (length(name) <= 100)
) STRICT;
--> statement-breakpoint

-- Purposes that consents.purpose may hold.
CREATE TABLE consent_purposes (
	name TEXT PRIMARY KEY NOT NULL CONSTRAINT consent_purposes_name_length CHECK (length(name) <= 100)
) STRICT;
--> statement-breakpoint

-- Jobs that outbox, job_runs and job_deliveries may name.
CREATE TABLE job_names (
	name TEXT PRIMARY KEY NOT NULL CONSTRAINT job_names_name_length CHECK (length(name) <= 100)
) STRICT;
--> statement-breakpoint

-- Purposes that action_tokens.purpose may hold.
CREATE TABLE token_purposes (
	name TEXT PRIMARY KEY NOT NULL CONSTRAINT token_purposes_name_length CHECK (length(name) <= 100)
) STRICT;
--> statement-breakpoint

-- A guard writes changes() here; its CHECK fails on 0 and so rolls back the whole batch. Always empty after a
-- commit.
CREATE TABLE must_change (
	changed INTEGER NOT NULL,
	CONSTRAINT must_change_changed_positive CHECK (changed > 0)
) STRICT;
--> statement-breakpoint

-- One row: the number of the last write on a remote primary, so that a reader can tell whether its replica
-- has it.
CREATE TABLE write_mark (
	id INTEGER PRIMARY KEY NOT NULL,
	seq INTEGER NOT NULL DEFAULT 0,
	CONSTRAINT write_mark_one_row CHECK (id = 1)
) STRICT;
