-- Plans, subscriptions, invoices and payments.

-- Subscription tiers. A price of NULL means "talk to us".
CREATE TABLE subscription_plans (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT subscription_plans_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	plan_name TEXT NOT NULL UNIQUE CONSTRAINT subscription_plans_plan_name_length CHECK (length(plan_name) <= 100),
	plan_description TEXT,
	price_monthly_ngn INTEGER,
	price_annual_ngn INTEGER,
	introduction_credits_monthly INTEGER NOT NULL,
	max_hr_users INTEGER,
	max_active_roles INTEGER,
	support_level TEXT NOT NULL DEFAULT 'standard' CONSTRAINT subscription_plans_support_level_values CHECK (support_level IN ('basic', 'standard', 'priority')),
	features TEXT NOT NULL CONSTRAINT subscription_plans_features_json CHECK (json_valid(features)),
	is_active INTEGER NOT NULL DEFAULT 1 CONSTRAINT subscription_plans_is_active_flag CHECK (is_active IN (0, 1)),
	sort_order INTEGER NOT NULL DEFAULT 0,
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	updated_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER))
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_subscription_plans_active ON subscription_plans (is_active);
--> statement-breakpoint

-- Subscription history and current status of companies.
CREATE TABLE company_subscriptions (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT company_subscriptions_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	company_id TEXT NOT NULL REFERENCES companies (id),
	plan_id TEXT REFERENCES subscription_plans (id),
	status TEXT NOT NULL DEFAULT 'active' CONSTRAINT company_subscriptions_status_values CHECK (status IN ('trial', 'active', 'past_due', 'cancelled', 'expired')),
	billing_cycle TEXT NOT NULL CONSTRAINT company_subscriptions_billing_cycle_values CHECK (billing_cycle IN ('monthly', 'annual')),
	start_date TEXT NOT NULL CONSTRAINT company_subscriptions_start_date_day CHECK (start_date IS date(start_date)),
	end_date TEXT CONSTRAINT company_subscriptions_end_date_day CHECK (end_date IS date(end_date)),
	trial_ends_at INTEGER,
	next_billing_date TEXT CONSTRAINT company_subscriptions_next_billing_date_day CHECK (next_billing_date IS date(next_billing_date)),
	auto_renew INTEGER NOT NULL DEFAULT 1 CONSTRAINT company_subscriptions_auto_renew_flag CHECK (auto_renew IN (0, 1)),
	cancelled_at INTEGER,
	cancellation_reason TEXT,
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	updated_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER))
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_company_subscriptions_company_id ON company_subscriptions (company_id);
--> statement-breakpoint
CREATE INDEX idx_company_subscriptions_status ON company_subscriptions (status);
--> statement-breakpoint
CREATE INDEX idx_company_subscriptions_next_billing ON company_subscriptions (next_billing_date);
--> statement-breakpoint
CREATE INDEX idx_company_subscriptions_plan_id ON company_subscriptions (plan_id);
--> statement-breakpoint

-- Invoices. tax_percentage is in basis points; the _ngn columns follow from the _kobo columns.
CREATE TABLE invoices (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT invoices_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	invoice_number TEXT NOT NULL UNIQUE CONSTRAINT invoices_invoice_number_length CHECK (length(invoice_number) <= 50),
	company_id TEXT NOT NULL REFERENCES companies (id),
	subscription_id TEXT REFERENCES company_subscriptions (id),
	invoice_date TEXT NOT NULL CONSTRAINT invoices_invoice_date_day CHECK (invoice_date IS date(invoice_date)),
	due_date TEXT NOT NULL CONSTRAINT invoices_due_date_day CHECK (due_date IS date(due_date)),
	subtotal_ngn INTEGER NOT NULL GENERATED ALWAYS AS ((subtotal_kobo + 50) / 100) STORED,
	tax_percentage INTEGER NOT NULL DEFAULT 0,
	tax_amount_ngn INTEGER NOT NULL GENERATED ALWAYS AS ((tax_amount_kobo + 50) / 100) STORED,
	total_amount_ngn INTEGER NOT NULL GENERATED ALWAYS AS ((total_amount_kobo + 50) / 100) STORED,
	status TEXT NOT NULL DEFAULT 'pending' CONSTRAINT invoices_status_values CHECK (status IN ('pending', 'paid', 'overdue', 'cancelled')),
	paid_at INTEGER,
	payment_method TEXT CONSTRAINT invoices_payment_method_length CHECK (length(payment_method) <= 50),
	payment_reference TEXT CONSTRAINT invoices_payment_reference_length CHECK (length(payment_reference) <= 255),
	invoice_pdf_url TEXT CONSTRAINT invoices_invoice_pdf_url_length CHECK (length(invoice_pdf_url) <= 500),
	notes TEXT,
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	updated_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	-- added to the data model
	subtotal_kobo INTEGER NOT NULL,
	tax_amount_kobo INTEGER NOT NULL DEFAULT 0,
	total_amount_kobo INTEGER NOT NULL,
	CONSTRAINT invoices_total_adds_up CHECK (total_amount_kobo = subtotal_kobo + tax_amount_kobo)
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_invoices_company_id ON invoices (company_id);
--> statement-breakpoint
CREATE INDEX idx_invoices_subscription_id ON invoices (subscription_id);
--> statement-breakpoint
CREATE INDEX idx_invoices_status ON invoices (status);
--> statement-breakpoint
CREATE INDEX idx_invoices_due_date ON invoices (due_date);
--> statement-breakpoint
CREATE INDEX idx_invoices_invoice_number ON invoices (invoice_number);
--> statement-breakpoint

-- Payment transactions.
CREATE TABLE payments (
	id TEXT PRIMARY KEY NOT NULL CONSTRAINT payments_id_uuid CHECK (id GLOB '????????-????-4???-????-????????????'),
	invoice_id TEXT NOT NULL REFERENCES invoices (id),
	company_id TEXT NOT NULL REFERENCES companies (id),
	amount_ngn INTEGER NOT NULL GENERATED ALWAYS AS ((amount_kobo + 50) / 100) STORED,
	payment_method TEXT NOT NULL CONSTRAINT payments_payment_method_values CHECK (payment_method IN ('bank_transfer', 'card', 'paystack', 'flutterwave')),
	payment_gateway TEXT CONSTRAINT payments_payment_gateway_length CHECK (length(payment_gateway) <= 50),
	transaction_reference TEXT NOT NULL UNIQUE CONSTRAINT payments_transaction_reference_length CHECK (length(transaction_reference) <= 255),
	status TEXT NOT NULL DEFAULT 'pending' CONSTRAINT payments_status_values CHECK (status IN ('pending', 'successful', 'failed', 'refunded')),
	failure_reason TEXT,
	paid_at INTEGER,
	refunded_at INTEGER,
	refund_reason TEXT,
	metadata TEXT CONSTRAINT payments_metadata_json CHECK (json_valid(metadata)),
	created_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	updated_at INTEGER NOT NULL DEFAULT (CAST(unixepoch('subsec') * 1000 AS INTEGER)),
	-- added to the data model
	amount_kobo INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX idx_payments_invoice_id ON payments (invoice_id);
--> statement-breakpoint
CREATE INDEX idx_payments_company_id ON payments (company_id);
--> statement-breakpoint
CREATE INDEX idx_payments_status ON payments (status);
--> statement-breakpoint
CREATE INDEX idx_payments_transaction_ref ON payments (transaction_reference);
