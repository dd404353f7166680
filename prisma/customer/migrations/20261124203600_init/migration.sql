-- CreateTable
CREATE TABLE "customers" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT,
    "name_key" TEXT COLLATE "C",
    "email_index" BYTEA,
    "phone_index" BYTEA,
    "external_reference" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "customers_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "customer_words" (
    "tenant_id" UUID NOT NULL,
    "word" TEXT COLLATE "C" NOT NULL,
    "name_key" TEXT COLLATE "C" NOT NULL,
    "customer_id" UUID NOT NULL,

    CONSTRAINT "customer_words_pkey" PRIMARY KEY ("tenant_id","word","name_key","customer_id")
);

-- CreateTable
CREATE TABLE "customer_notes" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "author_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "customer_notes_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "consents" (
    "tenant_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "is_granted" BOOLEAN NOT NULL,
    "source" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consents_pkey" PRIMARY KEY ("tenant_id","customer_id","sequence")
);

-- CreateTable
CREATE TABLE "sealed_texts" (
    "tenant_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "key_version" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "sealed_texts_pkey" PRIMARY KEY ("tenant_id","owner_id","field")
);

-- CreateTable
CREATE TABLE "data_keys" (
    "tenant_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "master_key_id" TEXT NOT NULL,
    "made_under" TEXT NOT NULL,
    "wrapped" BYTEA NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "data_keys_pkey" PRIMARY KEY ("tenant_id","version")
);

-- CreateTable
CREATE TABLE "index_keys" (
    "tenant_id" UUID NOT NULL,
    "master_key_id" TEXT NOT NULL,
    "wrapped" BYTEA NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "index_keys_pkey" PRIMARY KEY ("tenant_id")
);

-- CreateTable
CREATE TABLE "privacy_requests" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "requested_by" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "completed_at" TIMESTAMPTZ(3),
    "forgotten_at" TIMESTAMPTZ(3),

    CONSTRAINT "privacy_requests_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "privacy_parts" (
    "tenant_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "domain" TEXT NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "part" JSONB,

    CONSTRAINT "privacy_parts_pkey" PRIMARY KEY ("tenant_id","request_id","domain")
);

-- CreateTable
CREATE TABLE "idempotency_keys" (
    "tenant_id" UUID NOT NULL,
    "operation" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "result" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("tenant_id","operation","key")
);

-- CreateTable
CREATE TABLE "outbox_events" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "position" BIGSERIAL NOT NULL,
    "type" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "shard" SMALLINT NOT NULL,
    "data" JSONB NOT NULL,
    "traceparent" TEXT,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "parked_at" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "outbox_events_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "aggregate_versions" (
    "tenant_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "version" BIGINT NOT NULL,

    CONSTRAINT "aggregate_versions_pkey" PRIMARY KEY ("tenant_id","subject")
);

-- CreateTable
CREATE TABLE "inbox_events" (
    "tenant_id" UUID NOT NULL,
    "consumer" TEXT NOT NULL,
    "event_id" UUID NOT NULL,
    "applied_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "inbox_events_pkey" PRIMARY KEY ("tenant_id","consumer","event_id")
);

-- CreateTable
CREATE TABLE "dead_letters" (
    "tenant_id" UUID NOT NULL,
    "consumer" TEXT NOT NULL,
    "event_id" UUID NOT NULL,
    "event" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "failed_at" TIMESTAMPTZ(3) NOT NULL,
    "replayed_at" TIMESTAMPTZ(3),

    CONSTRAINT "dead_letters_pkey" PRIMARY KEY ("tenant_id","consumer","event_id")
);

-- CreateIndex
CREATE INDEX "customers_tenant_id_name_key_id_idx" ON "customers"("tenant_id", "name_key", "id");

-- CreateIndex
CREATE UNIQUE INDEX "customers_email" ON "customers"("tenant_id", "email_index");

-- CreateIndex
CREATE UNIQUE INDEX "customers_phone" ON "customers"("tenant_id", "phone_index");

-- CreateIndex
CREATE UNIQUE INDEX "customers_external_reference" ON "customers"("tenant_id", "external_reference");

-- CreateIndex
CREATE INDEX "customer_words_tenant_id_customer_id_word_idx" ON "customer_words"("tenant_id", "customer_id", "word");

-- CreateIndex
CREATE INDEX "customer_notes_tenant_id_customer_id_id_idx" ON "customer_notes"("tenant_id", "customer_id", "id");

-- CreateIndex
CREATE INDEX "sealed_texts_tenant_id_key_version_owner_id_field_idx" ON "sealed_texts"("tenant_id", "key_version", "owner_id", "field");

-- CreateIndex
CREATE INDEX "privacy_requests_tenant_id_customer_id_id_idx" ON "privacy_requests"("tenant_id", "customer_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_events_tenant_id_subject_version_key" ON "outbox_events"("tenant_id", "subject", "version");

-- AddForeignKey
ALTER TABLE "customer_words" ADD CONSTRAINT "customer_words_tenant_id_customer_id_fkey" FOREIGN KEY ("tenant_id", "customer_id") REFERENCES "customers"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "customer_notes" ADD CONSTRAINT "customer_notes_tenant_id_customer_id_fkey" FOREIGN KEY ("tenant_id", "customer_id") REFERENCES "customers"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "consents" ADD CONSTRAINT "consents_tenant_id_customer_id_fkey" FOREIGN KEY ("tenant_id", "customer_id") REFERENCES "customers"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sealed_texts" ADD CONSTRAINT "sealed_texts_tenant_id_key_version_fkey" FOREIGN KEY ("tenant_id", "key_version") REFERENCES "data_keys"("tenant_id", "version") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "privacy_requests" ADD CONSTRAINT "privacy_requests_tenant_id_customer_id_fkey" FOREIGN KEY ("tenant_id", "customer_id") REFERENCES "customers"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "privacy_parts" ADD CONSTRAINT "privacy_parts_tenant_id_request_id_fkey" FOREIGN KEY ("tenant_id", "request_id") REFERENCES "privacy_requests"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Tenant isolation: customers
ALTER TABLE "customers" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "customers" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "customers"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "customers" TO "novapos_customer";

-- Tenant isolation: customer_words
ALTER TABLE "customer_words" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "customer_words" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "customer_words"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "customer_words" TO "novapos_customer";

-- Tenant isolation: customer_notes
ALTER TABLE "customer_notes" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "customer_notes" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "customer_notes"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "customer_notes" TO "novapos_customer";

-- Tenant isolation: consents
ALTER TABLE "consents" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "consents" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "consents"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT ON "consents" TO "novapos_customer";

-- Tenant isolation: sealed_texts
ALTER TABLE "sealed_texts" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "sealed_texts" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "sealed_texts"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "sealed_texts" TO "novapos_customer";

-- Tenant isolation: data_keys
ALTER TABLE "data_keys" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "data_keys" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "data_keys"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "data_keys" TO "novapos_customer";

-- Tenant isolation: index_keys
ALTER TABLE "index_keys" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "index_keys" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "index_keys"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "index_keys" TO "novapos_customer";

-- Tenant isolation: privacy_requests
ALTER TABLE "privacy_requests" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "privacy_requests" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "privacy_requests"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "privacy_requests" TO "novapos_customer";

-- Tenant isolation: privacy_parts
ALTER TABLE "privacy_parts" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "privacy_parts" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "privacy_parts"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "privacy_parts" TO "novapos_customer";

-- Tenant isolation: idempotency_keys
ALTER TABLE "idempotency_keys" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "idempotency_keys" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "idempotency_keys"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "idempotency_keys" TO "novapos_customer";

-- Tenant isolation: outbox_events
ALTER TABLE "outbox_events" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "outbox_events" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "outbox_events"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "outbox_events" TO "novapos_customer";
GRANT USAGE ON SEQUENCE "outbox_events_position_seq" TO "novapos_customer";

-- Tenant isolation: aggregate_versions
ALTER TABLE "aggregate_versions" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "aggregate_versions" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "aggregate_versions"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "aggregate_versions" TO "novapos_customer";

-- Tenant isolation: inbox_events
ALTER TABLE "inbox_events" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "inbox_events" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "inbox_events"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "inbox_events" TO "novapos_customer";

-- Tenant isolation: dead_letters
ALTER TABLE "dead_letters" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "dead_letters" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "dead_letters"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "dead_letters" TO "novapos_customer";

-- CHECKs: what holds whoever writes.
ALTER TABLE "customers"
  ADD CONSTRAINT "customers_version_counts" CHECK (version >= 1),
  ADD CONSTRAINT "customers_have_a_name" CHECK ((name IS NULL) = (erased_at IS NOT NULL) AND name <> ''),
  ADD CONSTRAINT "customers_are_listed_by_name" CHECK ((name IS NULL) = (name_key IS NULL)),
  ADD CONSTRAINT "customers_erased_keep_nothing" CHECK (
    erased_at IS NULL OR (email_index IS NULL AND phone_index IS NULL AND external_reference IS NULL));
ALTER TABLE "consents"
  ADD CONSTRAINT "consents_sequence_counts" CHECK (sequence >= 1),
  ADD CONSTRAINT "consents_kind" CHECK (kind IN (
    'MARKETING_EMAIL', 'MARKETING_SMS', 'MARKETING_PHONE', 'MARKETING_POST', 'LOYALTY', 'PROFILING')),
  ADD CONSTRAINT "consents_source" CHECK (source IN (
    'TILL', 'PAPER', 'WEB', 'PHONE', 'EMAIL', 'IMPORT', 'ERASURE'));
ALTER TABLE "sealed_texts" ADD CONSTRAINT "sealed_texts_field" CHECK (
  field IN ('customer.email', 'customer.phone', 'note.text'));
ALTER TABLE "data_keys" ADD CONSTRAINT "data_keys_version_counts" CHECK (version >= 1);
ALTER TABLE "privacy_requests" ADD CONSTRAINT "privacy_requests_kind" CHECK (kind IN ('EXPORT', 'ERASURE'));

-- What reaches across tenants: only by these functions.
CREATE POLICY key_rotation ON "data_keys" FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY key_rotation ON "index_keys" FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY key_rotation ON "sealed_texts" FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY forget_exports ON "privacy_requests" TO CURRENT_USER USING (true);
CREATE POLICY forget_exports ON "privacy_parts" TO CURRENT_USER USING (true);
-- Which tenants have keys; their rotation is done tenant by tenant.
CREATE FUNCTION "tenants_with_keys"() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "customer", pg_temp
  AS $$ SELECT tenant_id FROM index_keys ORDER BY tenant_id $$;
-- Which master keys are needed, and how many keys each wraps.
CREATE FUNCTION "master_keys_in_use"() RETURNS TABLE (master_key_id text, keys bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "customer", pg_temp
  AS $$
    SELECT used.master_key_id, count(*) FROM (
        SELECT d.master_key_id FROM data_keys d UNION ALL SELECT i.master_key_id FROM index_keys i) AS used
      GROUP BY used.master_key_id ORDER BY used.master_key_id
  $$;
-- How many texts there are by the master key under which their data key was made, and how many of those
-- wait for a newer data key.
CREATE FUNCTION "texts_by_master_key"() RETURNS TABLE (made_under text, texts bigint, behind bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "customer", pg_temp
  AS $$
    SELECT d.made_under, count(*), count(*) FILTER (WHERE d.version < d.newest)
      FROM (SELECT *, max(version) OVER (PARTITION BY tenant_id) AS newest FROM data_keys) AS d
      JOIN sealed_texts t ON t.tenant_id = d.tenant_id AND t.key_version = d.version
      GROUP BY d.made_under ORDER BY d.made_under
  $$;
-- What was gathered for exports is thrown away some time after it was complete.
CREATE FUNCTION "forget_exports"(completed_before timestamptz, at timestamptz) RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = "customer", pg_temp
  AS $$
    WITH due AS (
      UPDATE privacy_requests SET forgotten_at = at
        WHERE kind = 'EXPORT' AND forgotten_at IS NULL AND completed_at < completed_before
        RETURNING tenant_id, id
    ), emptied AS (
      UPDATE privacy_parts p SET part = NULL FROM due
        WHERE p.tenant_id = due.tenant_id AND p.request_id = due.id
    )
    SELECT count(*) FROM due
  $$;
REVOKE ALL ON FUNCTION "tenants_with_keys"(), "master_keys_in_use"(), "texts_by_master_key"(),
  "forget_exports"(timestamptz, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "tenants_with_keys"(), "master_keys_in_use"(), "texts_by_master_key"(),
  "forget_exports"(timestamptz, timestamptz) TO "novapos_customer";

-- What was answered to intents is kept for 32 days and then forgotten, of all tenants at once.
CREATE POLICY forget_intents ON "idempotency_keys" TO CURRENT_USER USING (true);
CREATE FUNCTION "forget_intents"(before timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = "customer", pg_temp
  AS $$ DELETE FROM idempotency_keys WHERE created_at < before $$;
REVOKE ALL ON FUNCTION "forget_intents"(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "forget_intents"(timestamptz) TO "novapos_customer";

-- What the relay and the operator do across tenants: only by these functions.
-- Prisma's diff passes over indexes that are partial. PostgreSQL takes one only for a query that repeats its
-- condition, word by word, so "position > 0" and "> '-infinity'" stand in the functions below as well.
CREATE UNIQUE INDEX "outbox_events_position_idx" ON "outbox_events" (position) WHERE position > 0;
CREATE INDEX "outbox_events_due_idx" ON "outbox_events" (position) WHERE published_at IS NULL;
CREATE INDEX "outbox_events_parked_idx"
  ON "outbox_events" (tenant_id, subject) WHERE published_at IS NULL AND parked_at IS NOT NULL;
CREATE INDEX "outbox_events_published_idx"
  ON "outbox_events" (published_at) WHERE published_at IS NOT NULL;
CREATE INDEX "inbox_events_applied_idx"
  ON "inbox_events" (applied_at) WHERE applied_at > '-infinity';
CREATE POLICY relay_events ON "outbox_events" TO CURRENT_USER USING (true);
CREATE POLICY relay_versions ON "aggregate_versions" TO CURRENT_USER USING (true);
CREATE POLICY relay_inbox ON "inbox_events" TO CURRENT_USER USING (true);
CREATE POLICY relay_dead_letters ON "dead_letters" TO CURRENT_USER USING (true);
ALTER TABLE "outbox_events" ADD CONSTRAINT "outbox_events_version" CHECK (version > 0);

-- Unpublished events of these shards, oldest first, up to a megabyte as stored; none of a parked aggregate.
CREATE FUNCTION "outbox_due"(shards smallint[], most int)
  RETURNS TABLE (pos bigint, tenant_id uuid, id uuid, type text, subject text, version bigint,
    data jsonb, traceparent text, occurred_at timestamptz, attempts int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "customer", pg_temp
  AS $$
    SELECT d.position, d.tenant_id, d.id, d.type, d.subject, d.version, d.data, d.traceparent,
        d.occurred_at, d.attempts
      FROM (
        SELECT o.*, sum(pg_column_size(o.data)) OVER (ORDER BY o.position)
            - pg_column_size(o.data) AS bytes_before
          FROM (
            SELECT * FROM outbox_events o
              WHERE o.published_at IS NULL AND o.shard = ANY (shards)
                AND NOT EXISTS (
                  SELECT 1 FROM outbox_events p
                    WHERE p.tenant_id = o.tenant_id AND p.subject = o.subject
                      AND p.published_at IS NULL AND p.parked_at IS NOT NULL)
              ORDER BY o.position LIMIT most) o) d
      WHERE d.bytes_before < 1048576 ORDER BY d.position
  $$;
CREATE FUNCTION "outbox_published"(positions bigint[], at timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = "customer", pg_temp
  AS $$
    UPDATE outbox_events SET published_at = at, failure = NULL
      WHERE position = ANY (positions) AND position > 0
  $$;
-- A failed try; parked where `park` is given, until an operator lets it go on.
CREATE FUNCTION "outbox_failed"(at_position bigint, why text, park timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = "customer", pg_temp
  AS $$
    UPDATE outbox_events SET attempts = attempts + 1, failure = why, parked_at = park
      WHERE position = at_position AND position > 0
  $$;
CREATE FUNCTION "outbox_unpark"() RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = "customer", pg_temp
  AS $$
    WITH freed AS (
      UPDATE outbox_events SET parked_at = NULL, attempts = 0
        WHERE published_at IS NULL AND parked_at IS NOT NULL RETURNING 1)
    SELECT count(*) FROM freed
  $$;
CREATE FUNCTION "outbox_backlog"()
  RETURNS TABLE (waiting bigint, parked bigint, oldest timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "customer", pg_temp
  AS $$
    SELECT count(*) FILTER (WHERE parked_at IS NULL), count(*) FILTER (WHERE parked_at IS NOT NULL),
        min(occurred_at) FROM outbox_events WHERE published_at IS NULL
  $$;
-- The log from the beginning, page by page, for a projection that is folded again.
CREATE FUNCTION "outbox_log"(after bigint, most int)
  RETURNS TABLE (pos bigint, tenant_id uuid, id uuid, type text, subject text, version bigint,
    data jsonb, traceparent text, occurred_at timestamptz, attempts int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "customer", pg_temp
  AS $$
    SELECT o.position, o.tenant_id, o.id, o.type, o.subject, o.version, o.data, o.traceparent,
        o.occurred_at, o.attempts
      FROM outbox_events o WHERE o.position > after AND o.position > 0
      ORDER BY o.position LIMIT most
  $$;
-- How many aggregates there are whose first event the log does not hold any more.
CREATE FUNCTION "outbox_beginnings_lost"() RETURNS bigint
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "customer", pg_temp
  AS $$
    SELECT count(*) FROM aggregate_versions a
      WHERE NOT EXISTS (
        SELECT 1 FROM outbox_events o
          WHERE o.tenant_id = a.tenant_id AND o.subject = a.subject AND o.version = 1)
  $$;
CREATE FUNCTION "forget_events"(published_before timestamptz) RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = "customer", pg_temp
  AS $$
    WITH gone AS (DELETE FROM outbox_events WHERE published_at < published_before RETURNING 1)
    SELECT count(*) FROM gone
  $$;
CREATE FUNCTION "forget_inbox"(applied_before timestamptz) RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = "customer", pg_temp
  AS $$
    WITH gone AS (
      DELETE FROM inbox_events
        WHERE applied_at < applied_before AND applied_at > '-infinity' RETURNING 1)
    SELECT count(*) FROM gone
  $$;
CREATE FUNCTION "forget_applied"(of_consumer text) RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = "customer", pg_temp
  AS $$
    WITH gone AS (DELETE FROM inbox_events WHERE consumer = of_consumer RETURNING 1)
    SELECT count(*) FROM gone
  $$;
CREATE FUNCTION "dead_letters_open"() RETURNS SETOF "dead_letters"
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "customer", pg_temp
  AS $$ SELECT * FROM dead_letters WHERE replayed_at IS NULL ORDER BY failed_at, event_id $$;
REVOKE ALL ON FUNCTION "outbox_due"(smallint[], int), "outbox_published"(bigint[], timestamptz),
  "outbox_failed"(bigint, text, timestamptz), "outbox_unpark"(), "outbox_backlog"(),
  "outbox_log"(bigint, int), "outbox_beginnings_lost"(), "forget_events"(timestamptz),
  "forget_inbox"(timestamptz), "forget_applied"(text), "dead_letters_open"() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "outbox_due"(smallint[], int), "outbox_published"(bigint[], timestamptz),
  "outbox_failed"(bigint, text, timestamptz), "outbox_unpark"(), "outbox_backlog"(),
  "outbox_log"(bigint, int), "outbox_beginnings_lost"(), "forget_events"(timestamptz),
  "forget_inbox"(timestamptz), "forget_applied"(text), "dead_letters_open"() TO "novapos_customer";
