-- Accounts.

-- Base user account for authentication and authorization. E-mail and phone are sealed; look-ups go to their
-- blind indexes.
CREATE TABLE users (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT users_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	email TEXT NOT NULL UNIQUE CONSTRAINT users_email_sealed CHECK (email GLOB 'v1.*' AND length(email) <= 1020),
	-- added to the data model
	email_index TEXT NOT NULL UNIQUE CONSTRAINT users_email_index_length CHECK (length(email_index) <= 64),
	phone TEXT UNIQUE CONSTRAINT users_phone_sealed CHECK (phone GLOB 'v1.*' AND length(phone) <= 120),
	phone_index TEXT CONSTRAINT users_phone_index_length CHECK (length(phone_index) <= 64),
	password_hash TEXT NOT NULL CONSTRAINT users_password_hash_length CHECK (length(password_hash) <= 255),
	user_type TEXT NOT NULL CONSTRAINT users_user_type_values CHECK (user_type IN ('professional', 'hr_partner', 'admin')),
	status TEXT NOT NULL DEFAULT 'pending' CONSTRAINT users_status_values CHECK (status IN ('pending', 'active', 'suspended', 'deleted')),
	email_verified INTEGER NOT NULL DEFAULT 0 CONSTRAINT users_email_verified_flag CHECK (email_verified IN (0, 1)),
	phone_verified INTEGER NOT NULL DEFAULT 0 CONSTRAINT users_phone_verified_flag CHECK (phone_verified IN (0, 1)),
	last_login_at INTEGER,
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	updated_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	deleted_at INTEGER
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_users_email ON users (email_index);
--> statement-breakpoint
CREATE INDEX idx_users_phone ON users (phone_index);
--> statement-breakpoint
CREATE INDEX idx_users_user_type ON users (user_type);
--> statement-breakpoint
CREATE INDEX idx_users_status ON users (status);
--> statement-breakpoint
CREATE UNIQUE INDEX uq_users_proved_phone ON users (user_type, phone_index) WHERE phone_verified = 1;
--> statement-breakpoint

-- Active log-in sessions; session_token is the sha256 of the cookie's token.
CREATE TABLE user_sessions (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT user_sessions_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	user_id TEXT NOT NULL REFERENCES users (id),
	session_token TEXT NOT NULL UNIQUE CONSTRAINT user_sessions_session_token_length CHECK (length(session_token) <= 500),
	device_info TEXT CONSTRAINT user_sessions_device_info_json CHECK (json_valid(device_info)),
	ip_address TEXT CONSTRAINT user_sessions_ip_address_length CHECK (length(ip_address) <= 45),
	user_agent TEXT,
	expires_at INTEGER NOT NULL,
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	-- added to the data model
	actor_kind TEXT NOT NULL CONSTRAINT user_sessions_actor_kind_values CHECK (actor_kind IN ('professional', 'hr_partner', 'admin')),
	last_seen_at INTEGER NOT NULL,
	absolute_expires_at INTEGER NOT NULL,
	device_name TEXT CONSTRAINT user_sessions_device_name_length CHECK (length(device_name) <= 100),
	step_up_at INTEGER,
	is_shared_phone INTEGER NOT NULL DEFAULT 0 CONSTRAINT user_sessions_is_shared_phone_flag CHECK (is_shared_phone IN (0, 1))
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_sessions_user_id ON user_sessions (user_id);
--> statement-breakpoint
CREATE INDEX idx_sessions_token ON user_sessions (session_token);
--> statement-breakpoint
CREATE INDEX idx_sessions_expires_at ON user_sessions (expires_at);
--> statement-breakpoint

-- Temporary tokens for the password reset flow, hashed.
CREATE TABLE password_resets (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT password_resets_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	user_id TEXT NOT NULL REFERENCES users (id),
	token TEXT NOT NULL UNIQUE CONSTRAINT password_resets_token_length CHECK (length(token) <= 255),
	expires_at INTEGER NOT NULL,
	used_at INTEGER,
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER))
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_password_resets_token ON password_resets (token);
--> statement-breakpoint
CREATE INDEX idx_password_resets_user_id ON password_resets (user_id);
--> statement-breakpoint

-- Single-use keys that a link carries (proof of e-mail and the like), hashed: password_resets is for resets
-- alone.
CREATE TABLE action_tokens (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT action_tokens_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	user_id TEXT NOT NULL REFERENCES users (id),
	purpose TEXT NOT NULL REFERENCES token_purposes (name),
	token_hash TEXT NOT NULL UNIQUE CONSTRAINT action_tokens_token_hash_length CHECK (length(token_hash) <= 64),
	payload TEXT NOT NULL DEFAULT '{}' CONSTRAINT action_tokens_payload_json CHECK (json_valid(payload)),
	expires_at INTEGER NOT NULL,
	used_at INTEGER,
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER))
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_action_tokens_user_id ON action_tokens (user_id, purpose);
--> statement-breakpoint
CREATE INDEX idx_action_tokens_purpose ON action_tokens (purpose);
--> statement-breakpoint
CREATE INDEX idx_action_tokens_expires_at ON action_tokens (expires_at);
--> statement-breakpoint

-- Which wording of which consent a person gave or withdrew, and when: the proof that the law asks for.
CREATE TABLE consents (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT consents_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	user_id TEXT NOT NULL REFERENCES users (id),
	purpose TEXT NOT NULL REFERENCES consent_purposes (name),
	version TEXT NOT NULL CONSTRAINT consents_version_length CHECK (length(version) <= 20),
	text_hash TEXT NOT NULL CONSTRAINT consents_text_hash_length CHECK (length(text_hash) <= 64),
	channel TEXT CONSTRAINT consents_channel_length CHECK (length(channel) <= 20),
	given_at INTEGER NOT NULL,
	withdrawn_at INTEGER
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_consents_user_id ON consents (user_id, purpose);
--> statement-breakpoint
CREATE INDEX idx_consents_purpose ON consents (purpose);
--> statement-breakpoint

-- Versions of the terms, the confidentiality undertaking and the data-processing agreement that a user
-- accepted.
CREATE TABLE accepted_agreements (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT accepted_agreements_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	user_id TEXT NOT NULL REFERENCES users (id),
	agreement TEXT NOT NULL CONSTRAINT accepted_agreements_agreement_values CHECK (agreement IN ('terms', 'confidentiality_undertaking', 'data_processing')),
	version TEXT NOT NULL CONSTRAINT accepted_agreements_version_length CHECK (length(version) <= 20),
	accepted_at INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX uq_accepted_agreements ON accepted_agreements (user_id, agreement, version);
--> statement-breakpoint

-- Platform administrators with elevated permissions.
CREATE TABLE admin_users (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT admin_users_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	user_id TEXT NOT NULL UNIQUE REFERENCES users (id),
	admin_role TEXT NOT NULL DEFAULT 'moderator' CONSTRAINT admin_users_admin_role_values CHECK (admin_role IN ('super_admin', 'admin', 'moderator')),
	permissions TEXT NOT NULL CONSTRAINT admin_users_permissions_json CHECK (json_valid(permissions)),
	can_verify_professionals INTEGER NOT NULL DEFAULT 0 CONSTRAINT admin_users_can_verify_professionals_flag CHECK (can_verify_professionals IN (0, 1)),
	can_verify_companies INTEGER NOT NULL DEFAULT 0 CONSTRAINT admin_users_can_verify_companies_flag CHECK (can_verify_companies IN (0, 1)),
	can_manage_billing INTEGER NOT NULL DEFAULT 0 CONSTRAINT admin_users_can_manage_billing_flag CHECK (can_manage_billing IN (0, 1)),
	can_view_analytics INTEGER NOT NULL DEFAULT 1 CONSTRAINT admin_users_can_view_analytics_flag CHECK (can_view_analytics IN (0, 1)),
	can_moderate_content INTEGER NOT NULL DEFAULT 1 CONSTRAINT admin_users_can_moderate_content_flag CHECK (can_moderate_content IN (0, 1)),
	status TEXT NOT NULL DEFAULT 'active' CONSTRAINT admin_users_status_values CHECK (status IN ('active', 'suspended')),
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	updated_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER))
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_admin_users_user_id ON admin_users (user_id);
--> statement-breakpoint
CREATE INDEX idx_admin_users_role ON admin_users (admin_role);
