-- Rows the product cannot start without. The values of open lists are written at each start, from lookups.ts.

-- The user that jobs, webhooks and failed log-ins act as: suspended, without a usable password or address.
INSERT INTO users (id, email, email_index, password_hash, user_type, status)
VALUES ('00000000-0000-4000-8000-000000000000', 'v1.none.system', 'system', '!', 'admin', 'suspended');
--> statement-breakpoint
INSERT INTO write_mark (id, seq) VALUES (1, 0);
