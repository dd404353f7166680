-- CreateTable
CREATE TABLE "audit_records" (
    "tenant_id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "outcome" TEXT,
    "code" TEXT,
    "source" TEXT NOT NULL,
    "actor_kind" TEXT,
    "actor_id" TEXT,
    "actor_roles" TEXT[],
    "store_id" TEXT,
    "register_id" TEXT,
    "session_id" TEXT,
    "target_type" TEXT,
    "target_id" TEXT,
    "input" JSONB,
    "before" JSONB,
    "after" JSONB,
    "request_id" TEXT,
    "client_address" TEXT,
    "trace_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_records_pkey" PRIMARY KEY ("tenant_id","sequence")
);

-- CreateTable
CREATE TABLE "chain_heads" (
    "tenant_id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "chain_heads_pkey" PRIMARY KEY ("tenant_id")
);

-- CreateTable
CREATE TABLE "audit_checkpoints" (
    "tenant_id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,
    "count" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "key_id" TEXT NOT NULL,
    "signature" TEXT NOT NULL,

    CONSTRAINT "audit_checkpoints_pkey" PRIMARY KEY ("tenant_id","sequence")
);

-- CreateTable
CREATE TABLE "audit_settings" (
    "tenant_id" UUID NOT NULL,
    "retention_days" INTEGER NOT NULL,
    "redaction_mode" TEXT NOT NULL,
    "redaction_paths" TEXT[],
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_settings_pkey" PRIMARY KEY ("tenant_id")
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
CREATE INDEX "audit_records_tenant_id_actor_id_sequence_idx" ON "audit_records"("tenant_id", "actor_id", "sequence");

-- CreateIndex
CREATE INDEX "audit_records_tenant_id_target_id_sequence_idx" ON "audit_records"("tenant_id", "target_id", "sequence");

-- CreateIndex
CREATE INDEX "audit_records_tenant_id_action_sequence_idx" ON "audit_records"("tenant_id", "action", "sequence");

-- CreateIndex
CREATE INDEX "audit_records_tenant_id_request_id_idx" ON "audit_records"("tenant_id", "request_id");

-- CreateIndex
CREATE INDEX "audit_records_tenant_id_trace_id_idx" ON "audit_records"("tenant_id", "trace_id");

-- CreateIndex
CREATE INDEX "audit_records_tenant_id_at_idx" ON "audit_records"("tenant_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "audit_records_tenant_id_id_key" ON "audit_records"("tenant_id", "id");

-- CreateIndex
CREATE INDEX "audit_checkpoints_tenant_id_at_idx" ON "audit_checkpoints"("tenant_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_events_tenant_id_subject_version_key" ON "outbox_events"("tenant_id", "subject", "version");

-- Tenant isolation: audit_records
ALTER TABLE "audit_records" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "audit_records" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "audit_records"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT ON "audit_records" TO "novapos_audit";

-- Tenant isolation: chain_heads
ALTER TABLE "chain_heads" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "chain_heads" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "chain_heads"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "chain_heads" TO "novapos_audit";

-- Tenant isolation: audit_checkpoints
ALTER TABLE "audit_checkpoints" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "audit_checkpoints" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "audit_checkpoints"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT ON "audit_checkpoints" TO "novapos_audit";

-- Tenant isolation: audit_settings
ALTER TABLE "audit_settings" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "audit_settings" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "audit_settings"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "audit_settings" TO "novapos_audit";

-- Tenant isolation: outbox_events
ALTER TABLE "outbox_events" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "outbox_events" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "outbox_events"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "outbox_events" TO "novapos_audit";
GRANT USAGE ON SEQUENCE "outbox_events_position_seq" TO "novapos_audit";

-- Tenant isolation: aggregate_versions
ALTER TABLE "aggregate_versions" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "aggregate_versions" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "aggregate_versions"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "aggregate_versions" TO "novapos_audit";

-- Tenant isolation: inbox_events
ALTER TABLE "inbox_events" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "inbox_events" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "inbox_events"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "inbox_events" TO "novapos_audit";

-- Tenant isolation: dead_letters
ALTER TABLE "dead_letters" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "dead_letters" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "dead_letters"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "dead_letters" TO "novapos_audit";

-- Words that a record may hold.
ALTER TABLE "audit_records" ADD CONSTRAINT "audit_records_sequence" CHECK (sequence > 0);
ALTER TABLE "audit_records" ADD CONSTRAINT "audit_records_kind"
  CHECK (kind IN ('MUTATION', 'EVENT', 'SECURITY'));
ALTER TABLE "audit_records" ADD CONSTRAINT "audit_records_outcome"
  CHECK (outcome IN ('DONE', 'REFUSED', 'DENIED', 'FAILED', 'REPEATED'));
ALTER TABLE "audit_records" ADD CONSTRAINT "audit_records_hashes"
  CHECK (hash ~ '^[0-9a-f]{64}$' AND previous_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "chain_heads" ADD CONSTRAINT "chain_heads_sequence" CHECK (sequence >= 0);
ALTER TABLE "audit_settings" ADD CONSTRAINT "audit_settings_retention"
  CHECK (retention_days BETWEEN 30 AND 36500);
ALTER TABLE "audit_settings" ADD CONSTRAINT "audit_settings_mode"
  CHECK (redaction_mode IN ('REMOVE', 'MASK'));

-- What the keeper of the trail does beyond one tenant or beyond adding: only by these functions.
CREATE POLICY keeper_records ON "audit_records" TO CURRENT_USER USING (true);
CREATE POLICY keeper_heads ON "chain_heads" TO CURRENT_USER USING (true);
CREATE POLICY keeper_checkpoints ON "audit_checkpoints" TO CURRENT_USER USING (true);

-- Every tenant that has a trail, or of whose trail anything is left.
CREATE FUNCTION "trails"() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "audit", pg_temp
  AS $$
    WITH RECURSIVE holders (holder) AS (
      (SELECT tenant_id FROM audit_records ORDER BY tenant_id LIMIT 1)
      UNION ALL
      SELECT (SELECT r.tenant_id FROM audit_records r WHERE r.tenant_id > holder
          ORDER BY r.tenant_id LIMIT 1)
        FROM holders WHERE holder IS NOT NULL)
    SELECT holder FROM holders WHERE holder IS NOT NULL
    UNION SELECT tenant_id FROM chain_heads
    UNION SELECT tenant_id FROM audit_checkpoints
    ORDER BY 1
  $$;
-- Tenants with records that no checkpoint covers yet.
CREATE FUNCTION "checkpoints_due"() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "audit", pg_temp
  AS $$
    SELECT h.tenant_id FROM chain_heads h WHERE h.sequence > 0 AND NOT EXISTS (
      SELECT 1 FROM audit_checkpoints c
        WHERE c.tenant_id = h.tenant_id AND c.sequence = h.sequence)
    ORDER BY 1
  $$;
-- Drop the oldest records of the tenant at hand, up to a checkpoint that stays; never of the last 30 days.
CREATE FUNCTION "prune_records"(up_to bigint) RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = "audit", pg_temp
  AS $$
    DECLARE
      tenant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
      dropped bigint;
    BEGIN
      IF NOT EXISTS (
        SELECT 1 FROM audit_checkpoints
          WHERE tenant_id = tenant AND sequence = up_to AND at <= now() - interval '30 days'
      ) THEN
        RAISE EXCEPTION 'no checkpoint of more than 30 days ago ends at record %', up_to;
      END IF;
      IF EXISTS (
        SELECT 1 FROM audit_records WHERE tenant_id = tenant AND sequence <= up_to
          AND recorded_at > now() - interval '30 days'
      ) THEN
        RAISE EXCEPTION 'a record up to % is younger than 30 days', up_to;
      END IF;
      DELETE FROM audit_records WHERE tenant_id = tenant AND sequence <= up_to;
      GET DIAGNOSTICS dropped = ROW_COUNT;
      DELETE FROM audit_checkpoints WHERE tenant_id = tenant AND sequence < up_to;
      RETURN dropped;
    END
  $$;
REVOKE ALL ON FUNCTION "trails"(), "checkpoints_due"(), "prune_records"(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "trails"(), "checkpoints_due"(), "prune_records"(bigint)
  TO "novapos_audit";


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
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "audit", pg_temp
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
  LANGUAGE sql SECURITY DEFINER SET search_path = "audit", pg_temp
  AS $$
    UPDATE outbox_events SET published_at = at, failure = NULL
      WHERE position = ANY (positions) AND position > 0
  $$;
-- A failed try; parked where `park` is given, until an operator lets it go on.
CREATE FUNCTION "outbox_failed"(at_position bigint, why text, park timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = "audit", pg_temp
  AS $$
    UPDATE outbox_events SET attempts = attempts + 1, failure = why, parked_at = park
      WHERE position = at_position AND position > 0
  $$;
CREATE FUNCTION "outbox_unpark"() RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = "audit", pg_temp
  AS $$
    WITH freed AS (
      UPDATE outbox_events SET parked_at = NULL, attempts = 0
        WHERE published_at IS NULL AND parked_at IS NOT NULL RETURNING 1)
    SELECT count(*) FROM freed
  $$;
CREATE FUNCTION "outbox_backlog"()
  RETURNS TABLE (waiting bigint, parked bigint, oldest timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "audit", pg_temp
  AS $$
    SELECT count(*) FILTER (WHERE parked_at IS NULL), count(*) FILTER (WHERE parked_at IS NOT NULL),
        min(occurred_at) FROM outbox_events WHERE published_at IS NULL
  $$;
-- The log from the beginning, page by page, for a projection that is folded again.
CREATE FUNCTION "outbox_log"(after bigint, most int)
  RETURNS TABLE (pos bigint, tenant_id uuid, id uuid, type text, subject text, version bigint,
    data jsonb, traceparent text, occurred_at timestamptz, attempts int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "audit", pg_temp
  AS $$
    SELECT o.position, o.tenant_id, o.id, o.type, o.subject, o.version, o.data, o.traceparent,
        o.occurred_at, o.attempts
      FROM outbox_events o WHERE o.position > after AND o.position > 0
      ORDER BY o.position LIMIT most
  $$;
-- How many aggregates there are whose first event the log does not hold any more.
CREATE FUNCTION "outbox_beginnings_lost"() RETURNS bigint
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "audit", pg_temp
  AS $$
    SELECT count(*) FROM aggregate_versions a
      WHERE NOT EXISTS (
        SELECT 1 FROM outbox_events o
          WHERE o.tenant_id = a.tenant_id AND o.subject = a.subject AND o.version = 1)
  $$;
CREATE FUNCTION "forget_events"(published_before timestamptz) RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = "audit", pg_temp
  AS $$
    WITH gone AS (DELETE FROM outbox_events WHERE published_at < published_before RETURNING 1)
    SELECT count(*) FROM gone
  $$;
CREATE FUNCTION "forget_inbox"(applied_before timestamptz) RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = "audit", pg_temp
  AS $$
    WITH gone AS (
      DELETE FROM inbox_events
        WHERE applied_at < applied_before AND applied_at > '-infinity' RETURNING 1)
    SELECT count(*) FROM gone
  $$;
CREATE FUNCTION "forget_applied"(of_consumer text) RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = "audit", pg_temp
  AS $$
    WITH gone AS (DELETE FROM inbox_events WHERE consumer = of_consumer RETURNING 1)
    SELECT count(*) FROM gone
  $$;
CREATE FUNCTION "dead_letters_open"() RETURNS SETOF "dead_letters"
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "audit", pg_temp
  AS $$ SELECT * FROM dead_letters WHERE replayed_at IS NULL ORDER BY failed_at, event_id $$;
REVOKE ALL ON FUNCTION "outbox_due"(smallint[], int), "outbox_published"(bigint[], timestamptz),
  "outbox_failed"(bigint, text, timestamptz), "outbox_unpark"(), "outbox_backlog"(),
  "outbox_log"(bigint, int), "outbox_beginnings_lost"(), "forget_events"(timestamptz),
  "forget_inbox"(timestamptz), "forget_applied"(text), "dead_letters_open"() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "outbox_due"(smallint[], int), "outbox_published"(bigint[], timestamptz),
  "outbox_failed"(bigint, text, timestamptz), "outbox_unpark"(), "outbox_backlog"(),
  "outbox_log"(bigint, int), "outbox_beginnings_lost"(), "forget_events"(timestamptz),
  "forget_inbox"(timestamptz), "forget_applied"(text), "dead_letters_open"() TO "novapos_audit";
