-- Searches, views, saved people and the change feed.

-- One row per search of an HR partner.
CREATE TABLE search_queries (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT search_queries_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	hr_partner_id TEXT NOT NULL REFERENCES hr_partners (id),
	job_role_id TEXT REFERENCES job_roles (id),
	search_text TEXT,
	filters TEXT CONSTRAINT search_queries_filters_json CHECK (json_valid(filters)),
	results_count INTEGER NOT NULL DEFAULT 0,
	clicked_profile_ids TEXT CONSTRAINT search_queries_clicked_profile_ids_json CHECK (json_valid(clicked_profile_ids)),
	search_duration_ms INTEGER,
	searched_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	-- added to the data model
	shown_profile_ids TEXT CONSTRAINT search_queries_shown_profile_ids_json CHECK (json_valid(shown_profile_ids))
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_search_hr_id ON search_queries (hr_partner_id);
--> statement-breakpoint
CREATE INDEX idx_search_job_role_id ON search_queries (job_role_id);
--> statement-breakpoint
CREATE INDEX idx_search_searched_at ON search_queries (searched_at);
--> statement-breakpoint

-- Cards opened by HR; those opened for a role count in job_roles.view_count.
CREATE TABLE profile_views (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT profile_views_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	viewer_hr_id TEXT NOT NULL REFERENCES hr_partners (id),
	viewed_professional_id TEXT NOT NULL REFERENCES professionals (id),
	view_source TEXT NOT NULL CONSTRAINT profile_views_view_source_values CHECK (view_source IN ('search', 'saved', 'recommendation')),
	job_role_id TEXT REFERENCES job_roles (id),
	view_duration_seconds INTEGER,
	viewed_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER))
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_profile_views_viewer_id ON profile_views (viewer_hr_id);
--> statement-breakpoint
CREATE INDEX idx_profile_views_professional_id ON profile_views (viewed_professional_id);
--> statement-breakpoint
CREATE INDEX idx_profile_views_viewed_at ON profile_views (viewed_at);
--> statement-breakpoint
CREATE INDEX idx_profile_views_job_role_id ON profile_views (job_role_id);
--> statement-breakpoint

-- Professionals that an HR partner keeps for later.
CREATE TABLE saved_professionals (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT saved_professionals_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	hr_partner_id TEXT NOT NULL REFERENCES hr_partners (id),
	professional_id TEXT NOT NULL REFERENCES professionals (id),
	notes TEXT,
	tags TEXT CONSTRAINT saved_professionals_tags_json CHECK (json_valid(tags)),
	saved_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER))
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_saved_hr_id ON saved_professionals (hr_partner_id);
--> statement-breakpoint
CREATE INDEX idx_saved_professional_id ON saved_professionals (professional_id);
--> statement-breakpoint
CREATE UNIQUE INDEX uq_saved_hr_professional ON saved_professionals (hr_partner_id, professional_id);
--> statement-breakpoint

-- Change feed of the search indexes, filled by triggers. No foreign key: a deletion must be told too.
CREATE TABLE search_changes (
	seq INTEGER PRIMARY KEY AUTOINCREMENT,
	professional_id TEXT NOT NULL,
	changed_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER))
) STRICT;
--> statement-breakpoint

-- The random id under which a professional stands in an index; it never leaves the server and says nothing of
-- her.
CREATE TABLE search_document_keys (
	professional_id TEXT PRIMARY KEY NOT NULL REFERENCES professionals (id),
	document_id TEXT NOT NULL UNIQUE CONSTRAINT search_document_keys_document_id_length CHECK (length(document_id) <= 64)
) STRICT;
