-- Messages, notifications and mail.

-- Messages between HR and professionals. The body is sealed, and empty once taken back.
CREATE TABLE messages (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT messages_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	introduction_request_id TEXT REFERENCES introduction_requests (id),
	sender_user_id TEXT NOT NULL REFERENCES users (id),
	recipient_user_id TEXT NOT NULL REFERENCES users (id),
	message_body TEXT NOT NULL CONSTRAINT messages_message_body_sealed CHECK (message_body = '' OR message_body GLOB 'v1.*'),
	is_read INTEGER NOT NULL DEFAULT 0 CONSTRAINT messages_is_read_flag CHECK (is_read IN (0, 1)),
	read_at INTEGER,
	sent_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER))
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_messages_intro_id ON messages (introduction_request_id);
--> statement-breakpoint
CREATE INDEX idx_messages_sender_id ON messages (sender_user_id);
--> statement-breakpoint
CREATE INDEX idx_messages_recipient_id ON messages (recipient_user_id);
--> statement-breakpoint
CREATE INDEX idx_messages_sent_at ON messages (sent_at);
--> statement-breakpoint

-- Notifications to users on every channel.
CREATE TABLE notifications (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT notifications_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	user_id TEXT NOT NULL REFERENCES users (id),
	notification_type TEXT NOT NULL REFERENCES notification_types (name),
	title TEXT NOT NULL CONSTRAINT notifications_title_length CHECK (length(title) <= 200),
	message TEXT NOT NULL,
	related_entity_type TEXT CONSTRAINT notifications_related_entity_type_length CHECK (length(related_entity_type) <= 50),
	related_entity_id TEXT,
	action_url TEXT CONSTRAINT notifications_action_url_length CHECK (length(action_url) <= 500),
	channel TEXT NOT NULL CONSTRAINT notifications_channel_values CHECK (channel IN ('in_app', 'email', 'whatsapp', 'sms')),
	status TEXT NOT NULL DEFAULT 'pending' CONSTRAINT notifications_status_values CHECK (status IN ('pending', 'sent', 'delivered', 'failed')),
	is_read INTEGER NOT NULL DEFAULT 0 CONSTRAINT notifications_is_read_flag CHECK (is_read IN (0, 1)),
	read_at INTEGER,
	sent_at INTEGER,
	delivered_at INTEGER,
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER))
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_notifications_user_id ON notifications (user_id);
--> statement-breakpoint
CREATE INDEX idx_notifications_type ON notifications (notification_type);
--> statement-breakpoint
CREATE INDEX idx_notifications_status ON notifications (status);
--> statement-breakpoint
CREATE INDEX idx_notifications_is_read ON notifications (is_read);
--> statement-breakpoint
CREATE INDEX idx_notifications_created_at ON notifications (created_at);
--> statement-breakpoint
CREATE INDEX idx_notifications_unread ON notifications (user_id, created_at) WHERE is_read = 0;
--> statement-breakpoint

-- Templates of transactional and system mails.
CREATE TABLE email_templates (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT email_templates_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	template_name TEXT NOT NULL UNIQUE REFERENCES email_template_names (name),
	template_subject TEXT NOT NULL CONSTRAINT email_templates_template_subject_length CHECK (length(template_subject) <= 255),
	template_body_html TEXT NOT NULL,
	template_body_text TEXT,
	template_variables TEXT CONSTRAINT email_templates_template_variables_json CHECK (json_valid(template_variables)),
	category TEXT NOT NULL CONSTRAINT email_templates_category_values CHECK (category IN ('transactional', 'marketing', 'system')),
	is_active INTEGER NOT NULL DEFAULT 1 CONSTRAINT email_templates_is_active_flag CHECK (is_active IN (0, 1)),
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	updated_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	-- added to the data model
	template_version INTEGER NOT NULL DEFAULT 1
) STRICT;
--> statement-breakpoint

-- All outgoing mails. The address is sealed; the body too, and only until it is delivered.
CREATE TABLE email_logs (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT email_logs_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	user_id TEXT REFERENCES users (id),
	recipient_email TEXT NOT NULL CONSTRAINT email_logs_recipient_email_sealed CHECK (recipient_email GLOB 'v1.*' AND length(recipient_email) <= 1020),
	template_id TEXT REFERENCES email_templates (id),
	subject TEXT NOT NULL CONSTRAINT email_logs_subject_length CHECK (length(subject) <= 255),
	body_html TEXT CONSTRAINT email_logs_body_html_sealed CHECK (body_html GLOB 'v1.*'),
	status TEXT NOT NULL DEFAULT 'pending' CONSTRAINT email_logs_status_values CHECK (status IN ('pending', 'sent', 'delivered', 'bounced', 'failed')),
	email_provider TEXT CONSTRAINT email_logs_email_provider_length CHECK (length(email_provider) <= 50),
	provider_message_id TEXT CONSTRAINT email_logs_provider_message_id_length CHECK (length(provider_message_id) <= 255),
	error_message TEXT,
	sent_at INTEGER,
	delivered_at INTEGER,
	opened_at INTEGER,
	clicked_at INTEGER,
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	-- added to the data model
	recipient_email_index TEXT NOT NULL CONSTRAINT email_logs_recipient_email_index_length CHECK (length(recipient_email_index) <= 64),
	template_version INTEGER,
	variables_hash TEXT CONSTRAINT email_logs_variables_hash_length CHECK (length(variables_hash) <= 64)
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_email_logs_user_id ON email_logs (user_id);
--> statement-breakpoint
CREATE INDEX idx_email_logs_status ON email_logs (status);
--> statement-breakpoint
CREATE INDEX idx_email_logs_sent_at ON email_logs (sent_at);
--> statement-breakpoint
CREATE INDEX idx_email_logs_recipient ON email_logs (recipient_email_index);
--> statement-breakpoint
CREATE INDEX idx_email_logs_template_id ON email_logs (template_id);
