-- Outbox, job runs and idempotency.

-- Work that a change has ordered, written in the change's own batch. payload holds ids only; the text of a
-- mail waits sealed.
CREATE TABLE outbox (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT outbox_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	job_name TEXT NOT NULL REFERENCES job_names (name),
	payload TEXT NOT NULL CONSTRAINT outbox_payload_json CHECK (json_valid(payload)),
	secret_payload TEXT CONSTRAINT outbox_secret_payload_sealed CHECK (secret_payload GLOB 'v1.*'),
	dedupe_key TEXT UNIQUE CONSTRAINT outbox_dedupe_key_length CHECK (length(dedupe_key) <= 200),
	due_at INTEGER NOT NULL,
	published_at INTEGER,
	done_at INTEGER,
	attempts INTEGER NOT NULL DEFAULT 0,
	last_error TEXT,
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER))
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_outbox_job_name ON outbox (job_name);
--> statement-breakpoint
CREATE INDEX idx_outbox_due ON outbox (due_at) WHERE done_at IS NULL;
--> statement-breakpoint

-- One row per job and time window, so that several machines may fire and one runs.
CREATE TABLE job_runs (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT job_runs_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	job_name TEXT NOT NULL REFERENCES job_names (name),
	"window" TEXT NOT NULL CONSTRAINT job_runs_window_length CHECK (length("window") <= 50),
	started_at INTEGER NOT NULL,
	finished_at INTEGER,
	status TEXT NOT NULL DEFAULT 'running' CONSTRAINT job_runs_status_values CHECK (status IN ('running', 'done', 'failed')),
	counts TEXT CONSTRAINT job_runs_counts_json CHECK (json_valid(counts)),
	error TEXT
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX uq_job_runs_window ON job_runs (job_name, "window");
--> statement-breakpoint
CREATE INDEX idx_job_runs_started_at ON job_runs (started_at);
--> statement-breakpoint

-- Message ids of deliveries that were taken, so that a repeated delivery has no second effect.
CREATE TABLE job_deliveries (
	message_id TEXT PRIMARY KEY NOT NULL CONSTRAINT job_deliveries_message_id_length CHECK (length(message_id) <= 255),
	job_name TEXT NOT NULL REFERENCES job_names (name),
	received_at INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_job_deliveries_job_name ON job_deliveries (job_name);
--> statement-breakpoint
CREATE INDEX idx_job_deliveries_received_at ON job_deliveries (received_at);
--> statement-breakpoint

-- Answers to forms already taken, for 24 hours: the same key and body get the same answer.
CREATE TABLE idempotency_keys (
	actor TEXT NOT NULL CONSTRAINT idempotency_keys_actor_length CHECK (length(actor) <= 100),
	route TEXT NOT NULL CONSTRAINT idempotency_keys_route_length CHECK (length(route) <= 200),
	"key" TEXT NOT NULL CONSTRAINT idempotency_keys_key_length CHECK (length("key") <= 100),
	request_hash TEXT NOT NULL CONSTRAINT idempotency_keys_request_hash_length CHECK (length(request_hash) <= 64),
	response TEXT NOT NULL CONSTRAINT idempotency_keys_response_json CHECK (json_valid(response)),
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	PRIMARY KEY (actor, route, "key")
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_idempotency_keys_created_at ON idempotency_keys (created_at);
