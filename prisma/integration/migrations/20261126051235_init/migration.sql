-- CreateTable
CREATE TABLE "partners" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "client_name" TEXT NOT NULL,
    "is_active" BOOLEAN NOT NULL,
    "requests_per_minute" INTEGER,
    "cost_per_minute" INTEGER,
    "sandbox_tenant_id" UUID,
    "sandbox_store_id" UUID,
    "sandbox_register_id" UUID,
    "sandbox_opened_at" TIMESTAMPTZ(3),
    "owner_tenant_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "partners_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "partner_keys" (
    "tenant_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "partner_id" UUID NOT NULL,
    "environment" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "secret_hash" TEXT NOT NULL,
    "grants" TEXT[],
    "store_ids" JSONB,
    "allowed_addresses" JSONB,
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),
    "last_used_address" TEXT,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "partner_keys_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "operation_lists" (
    "tenant_id" UUID NOT NULL,
    "client" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "partner_id" UUID,
    "registered_by" TEXT NOT NULL,
    "registered_at" TIMESTAMPTZ(3) NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "operation_lists_pkey" PRIMARY KEY ("tenant_id","client","version")
);

-- CreateTable
CREATE TABLE "registered_operations" (
    "tenant_id" UUID NOT NULL,
    "client" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "cost" INTEGER NOT NULL,
    "subgraphs" TEXT[],
    "registered_at" TIMESTAMPTZ(3) NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "registered_operations_pkey" PRIMARY KEY ("tenant_id","client","version","id")
);

-- CreateTable
CREATE TABLE "operation_revisions" (
    "tenant_id" UUID NOT NULL,
    "revision" BIGINT NOT NULL,

    CONSTRAINT "operation_revisions_pkey" PRIMARY KEY ("tenant_id")
);

-- CreateTable
CREATE TABLE "usage" (
    "tenant_id" UUID NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "key_id" TEXT NOT NULL,
    "operation_id" TEXT NOT NULL,
    "partner_id" UUID NOT NULL,
    "operation_name" TEXT NOT NULL,
    "requests" BIGINT NOT NULL,
    "errors" BIGINT NOT NULL,
    "limited" BIGINT NOT NULL,
    "cost" BIGINT NOT NULL,
    "total_ms" BIGINT NOT NULL,
    "slowest_ms" INTEGER NOT NULL,

    CONSTRAINT "usage_pkey" PRIMARY KEY ("tenant_id","hour","key_id","operation_id")
);

-- CreateTable
CREATE TABLE "usage_batches" (
    "tenant_id" UUID NOT NULL,
    "batch_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "usage_batches_pkey" PRIMARY KEY ("tenant_id","batch_id")
);

-- CreateTable
CREATE TABLE "rate_limit_notices" (
    "tenant_id" UUID NOT NULL,
    "scope" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "told_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rate_limit_notices_pkey" PRIMARY KEY ("tenant_id","scope","subject","measure")
);

-- CreateTable
CREATE TABLE "webhook_endpoints" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "event_types" TEXT[],
    "state" TEXT NOT NULL,
    "paused_reason" TEXT,
    "failing_since" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_endpoints_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "webhook_secrets" (
    "tenant_id" UUID NOT NULL,
    "endpoint_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "master_key_id" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "hint" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_secrets_pkey" PRIMARY KEY ("tenant_id","endpoint_id","id")
);

-- CreateTable
CREATE TABLE "webhook_deliveries" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "endpoint_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "event_type" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempt_count" INTEGER NOT NULL,
    "tries" INTEGER NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "leased_until" TIMESTAMPTZ(3),
    "first_tried_at" TIMESTAMPTZ(3),
    "traceparent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_deliveries_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "webhook_attempts" (
    "tenant_id" UUID NOT NULL,
    "delivery_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "status" INTEGER,
    "problem" TEXT,
    "took_ms" INTEGER NOT NULL,

    CONSTRAINT "webhook_attempts_pkey" PRIMARY KEY ("tenant_id","delivery_id","number")
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
CREATE INDEX "partners_tenant_id_name_id_idx" ON "partners"("tenant_id", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "partners_tenant_id_client_name_key" ON "partners"("tenant_id", "client_name");

-- CreateIndex
CREATE INDEX "partner_keys_tenant_id_partner_id_idx" ON "partner_keys"("tenant_id", "partner_id");

-- CreateIndex
CREATE INDEX "usage_tenant_id_partner_id_hour_idx" ON "usage"("tenant_id", "partner_id", "hour");

-- CreateIndex
CREATE INDEX "usage_tenant_id_operation_id_hour_idx" ON "usage"("tenant_id", "operation_id", "hour");

-- CreateIndex
CREATE INDEX "webhook_endpoints_tenant_id_partner_id_idx" ON "webhook_endpoints"("tenant_id", "partner_id");

-- CreateIndex
CREATE INDEX "webhook_deliveries_tenant_id_created_at_id_idx" ON "webhook_deliveries"("tenant_id", "created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "webhook_deliveries_tenant_id_endpoint_id_created_at_id_idx" ON "webhook_deliveries"("tenant_id", "endpoint_id", "created_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "webhook_deliveries_tenant_id_endpoint_id_event_id_key" ON "webhook_deliveries"("tenant_id", "endpoint_id", "event_id");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_events_tenant_id_subject_version_key" ON "outbox_events"("tenant_id", "subject", "version");

-- Tenant isolation: partners
ALTER TABLE "partners" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "partners" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "partners"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "partners" TO "novapos_integration";

-- Tenant isolation: partner_keys
ALTER TABLE "partner_keys" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "partner_keys" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "partner_keys"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "partner_keys" TO "novapos_integration";

-- Tenant isolation: operation_lists
ALTER TABLE "operation_lists" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "operation_lists" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "operation_lists"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "operation_lists" TO "novapos_integration";

-- Tenant isolation: registered_operations
ALTER TABLE "registered_operations" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "registered_operations" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "registered_operations"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "registered_operations" TO "novapos_integration";

-- Tenant isolation: operation_revisions
ALTER TABLE "operation_revisions" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "operation_revisions" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "operation_revisions"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "operation_revisions" TO "novapos_integration";

-- Tenant isolation: usage
ALTER TABLE "usage" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "usage" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "usage"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "usage" TO "novapos_integration";

-- Tenant isolation: usage_batches
ALTER TABLE "usage_batches" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "usage_batches" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "usage_batches"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "usage_batches" TO "novapos_integration";

-- Tenant isolation: rate_limit_notices
ALTER TABLE "rate_limit_notices" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "rate_limit_notices" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "rate_limit_notices"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "rate_limit_notices" TO "novapos_integration";

-- Tenant isolation: webhook_endpoints
ALTER TABLE "webhook_endpoints" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "webhook_endpoints" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "webhook_endpoints"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "webhook_endpoints" TO "novapos_integration";

-- Tenant isolation: webhook_secrets
ALTER TABLE "webhook_secrets" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "webhook_secrets" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "webhook_secrets"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "webhook_secrets" TO "novapos_integration";

-- Tenant isolation: webhook_deliveries
ALTER TABLE "webhook_deliveries" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "webhook_deliveries" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "webhook_deliveries"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "webhook_deliveries" TO "novapos_integration";

-- Tenant isolation: webhook_attempts
ALTER TABLE "webhook_attempts" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "webhook_attempts" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "webhook_attempts"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "webhook_attempts" TO "novapos_integration";

-- Tenant isolation: idempotency_keys
ALTER TABLE "idempotency_keys" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "idempotency_keys" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "idempotency_keys"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "idempotency_keys" TO "novapos_integration";

-- Tenant isolation: outbox_events
ALTER TABLE "outbox_events" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "outbox_events" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "outbox_events"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "outbox_events" TO "novapos_integration";
GRANT USAGE ON SEQUENCE "outbox_events_position_seq" TO "novapos_integration";

-- Tenant isolation: aggregate_versions
ALTER TABLE "aggregate_versions" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "aggregate_versions" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "aggregate_versions"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "aggregate_versions" TO "novapos_integration";

-- Tenant isolation: inbox_events
ALTER TABLE "inbox_events" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "inbox_events" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "inbox_events"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "inbox_events" TO "novapos_integration";

-- Tenant isolation: dead_letters
ALTER TABLE "dead_letters" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "dead_letters" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "dead_letters"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "dead_letters" TO "novapos_integration";

-- What the gateway asks across tenants: only by these functions.
ALTER TABLE "partner_keys" ADD CONSTRAINT "partner_keys_environment" CHECK (environment IN ('LIVE', 'TEST'));
ALTER TABLE "webhook_endpoints" ADD CONSTRAINT "webhook_endpoints_state" CHECK (state IN ('ACTIVE', 'PAUSED'));
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_state"
  CHECK (state IN ('WAITING', 'DELIVERED', 'DEAD', 'CANCELLED'));
CREATE UNIQUE INDEX "partner_keys_id_idx" ON "partner_keys" (id) WHERE id <> '';
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_due"
  CHECK ((state = 'WAITING') = (due_at IS NOT NULL) AND (state = 'WAITING') = (settled_at IS NULL)
    AND (state = 'WAITING' OR leased_until IS NULL));
CREATE INDEX "webhook_deliveries_due_idx"
  ON "webhook_deliveries" (tenant_id, endpoint_id, due_at, id) INCLUDE (created_at)
  WHERE state = 'WAITING';
CREATE INDEX "webhook_deliveries_leased_idx"
  ON "webhook_deliveries" (tenant_id, endpoint_id, leased_until) WHERE leased_until IS NOT NULL;
CREATE INDEX "webhook_deliveries_settled_idx"
  ON "webhook_deliveries" (settled_at) WHERE settled_at IS NOT NULL;
CREATE INDEX "partners_sandbox_idx" ON "partners" (sandbox_tenant_id) WHERE sandbox_tenant_id IS NOT NULL;
CREATE POLICY gateway_partners ON "partners" TO CURRENT_USER USING (true);
CREATE POLICY gateway_keys ON "partner_keys" TO CURRENT_USER USING (true);
CREATE POLICY gateway_lists ON "operation_lists" TO CURRENT_USER USING (true);
CREATE POLICY gateway_operations ON "registered_operations" TO CURRENT_USER USING (true);
CREATE POLICY gateway_revisions ON "operation_revisions" TO CURRENT_USER USING (true);
CREATE POLICY gateway_usage ON "usage" TO CURRENT_USER USING (true);
CREATE POLICY forget_batches ON "usage_batches" TO CURRENT_USER USING (true);
CREATE POLICY forget_notices ON "rate_limit_notices" TO CURRENT_USER USING (true);
CREATE POLICY sender_endpoints ON "webhook_endpoints" TO CURRENT_USER USING (true);
CREATE POLICY sender_deliveries ON "webhook_deliveries" TO CURRENT_USER USING (true);
CREATE POLICY sender_attempts ON "webhook_attempts" TO CURRENT_USER USING (true);
CREATE POLICY sender_secrets ON "webhook_secrets" TO CURRENT_USER USING (true);

-- A key with what its partner adds to it; no row where there is none of this id.
CREATE FUNCTION "key_for_gateway"(key_id text)
  RETURNS TABLE (tenant_id uuid, id text, secret_hash text, environment text, partner_id uuid, client_name text,
    sandbox_tenant_id uuid, grants text[], store_ids jsonb, allowed_addresses jsonb, expires_at timestamptz,
    is_active boolean, requests_per_minute int, cost_per_minute int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "integration", pg_temp
  AS $$
    SELECT k.tenant_id, k.id, k.secret_hash, k.environment, k.partner_id, p.client_name, p.sandbox_tenant_id,
        k.grants, k.store_ids, k.allowed_addresses, k.expires_at, p.is_active AND k.revoked_at IS NULL,
        p.requests_per_minute, p.cost_per_minute
      FROM partner_keys k JOIN partners p ON p.tenant_id = k.tenant_id AND p.id = k.partner_id
      WHERE k.id = key_id AND k.id <> ''
  $$;

-- Write a partner anew as its sandbox sees it, in the transaction of its change; nothing where it has none.
CREATE FUNCTION "mirror_partner"(of_tenant uuid, of_partner uuid) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = "integration", pg_temp
  AS $$
    INSERT INTO partners (tenant_id, id, name, client_name, is_active, requests_per_minute, cost_per_minute,
        sandbox_tenant_id, sandbox_store_id, sandbox_register_id, sandbox_opened_at, owner_tenant_id, created_at)
      SELECT p.sandbox_tenant_id, p.id, p.name, p.client_name, p.is_active, p.requests_per_minute, p.cost_per_minute,
          p.sandbox_tenant_id, p.sandbox_store_id, p.sandbox_register_id, p.sandbox_opened_at, p.tenant_id, p.created_at
        FROM partners p
        WHERE p.tenant_id = of_tenant AND p.id = of_partner AND p.owner_tenant_id IS NULL
          AND p.sandbox_tenant_id IS NOT NULL AND p.sandbox_tenant_id <> of_tenant
      ON CONFLICT (tenant_id, id) DO UPDATE SET name = excluded.name, is_active = excluded.is_active,
        requests_per_minute = excluded.requests_per_minute, cost_per_minute = excluded.cost_per_minute
        WHERE partners.owner_tenant_id = excluded.owner_tenant_id
  $$;

-- Old usage of all tenants, and batches and notices that nobody asks for any more.
CREATE FUNCTION "forget_usage"(hours_before timestamptz, batches_before timestamptz) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = "integration", pg_temp
  AS $$
    DELETE FROM usage WHERE hour < hours_before;
    DELETE FROM usage_batches WHERE recorded_at < batches_before;
    DELETE FROM rate_limit_notices WHERE told_at < batches_before;
  $$;

-- Counts the changes of all lists of operations.
CREATE FUNCTION "operations_revision"() RETURNS bigint
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "integration", pg_temp
  AS $$ SELECT coalesce(sum(revision), 0)::bigint FROM operation_revisions $$;

-- The operations of all tenants that can be asked for, in the order of their keys, after this one.
CREATE FUNCTION "operations_for_gateway"(after_tenant uuid, after_client text, after_version text, after_id text, most int)
  RETURNS TABLE (tenant_id uuid, partner_id uuid, client text, version text, id text, name text, kind text,
    body text, cost int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "integration", pg_temp
  AS $$
    SELECT o.tenant_id, l.partner_id, o.client, o.version, o.id, o.name, o.kind, o.body, o.cost
      FROM registered_operations o
      JOIN operation_lists l ON l.tenant_id = o.tenant_id AND l.client = o.client AND l.version = o.version
      WHERE o.retired_at IS NULL AND l.retired_at IS NULL
        AND (o.tenant_id, o.client, o.version, o.id) > (after_tenant, after_client, after_version, after_id)
      ORDER BY o.tenant_id, o.client, o.version, o.id LIMIT most
  $$;

-- Of those, and of those retired, the ones that are not retired or were asked for since then.
CREATE FUNCTION "operations_in_use"(since timestamptz, after_tenant uuid, after_client text, after_version text,
    after_id text, most int)
  RETURNS TABLE (tenant_id uuid, partner_id uuid, client text, version text, id text, name text, kind text,
    body text, cost int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "integration", pg_temp
  AS $$
    SELECT o.tenant_id, l.partner_id, o.client, o.version, o.id, o.name, o.kind, o.body, o.cost
      FROM registered_operations o
      JOIN operation_lists l ON l.tenant_id = o.tenant_id AND l.client = o.client AND l.version = o.version
      WHERE (o.tenant_id, o.client, o.version, o.id) > (after_tenant, after_client, after_version, after_id)
        AND ((o.retired_at IS NULL AND l.retired_at IS NULL) OR EXISTS (
          SELECT 1 FROM usage u
            WHERE u.tenant_id = o.tenant_id AND u.operation_id = o.id AND u.hour >= date_trunc('hour', since)))
      ORDER BY o.tenant_id, o.client, o.version, o.id LIMIT most
  $$;

-- Take deliveries that are due, the longest due first: none is taken by two, none of an endpoint that is paused,
-- and of one endpoint no more than `most_of_endpoint` are under way, whoever took them. Each is free again at
-- `lease_until` should its taker die. Takers go one at a time, or two would count the same places as free.
CREATE FUNCTION "webhooks_due"(at timestamptz, lease_until timestamptz, most int, most_of_endpoint int)
  RETURNS TABLE (tenant_id uuid, id uuid)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = "integration", pg_temp
  AS $$
    SELECT pg_advisory_xact_lock(hashtext('integration.webhooks_due'));
    UPDATE webhook_deliveries w SET leased_until = lease_until
      FROM (
        SELECT d.tenant_id, d.id FROM webhook_endpoints e
          CROSS JOIN LATERAL (
            SELECT x.tenant_id, x.id, x.due_at FROM webhook_deliveries x
              WHERE x.tenant_id = e.tenant_id AND x.endpoint_id = e.id AND x.state = 'WAITING'
                AND x.due_at <= at AND (x.leased_until IS NULL OR x.leased_until <= at)
              ORDER BY x.due_at, x.id
              LIMIT greatest(0, most_of_endpoint - (
                SELECT count(*) FROM webhook_deliveries u
                  WHERE u.tenant_id = e.tenant_id AND u.endpoint_id = e.id AND u.leased_until > at))) d
          WHERE e.state = 'ACTIVE' AND e.removed_at IS NULL
          ORDER BY d.due_at, d.id LIMIT most) due
      WHERE w.tenant_id = due.tenant_id AND w.id = due.id
      RETURNING w.tenant_id, w.id
  $$;

-- What waits at endpoints that are sent to, since when, and how many endpoints are paused.
CREATE FUNCTION "webhooks_backlog"()
  RETURNS TABLE (waiting bigint, oldest timestamptz, paused bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "integration", pg_temp
  AS $$
    SELECT count(*), min(d.created_at),
        (SELECT count(*) FROM webhook_endpoints p WHERE p.state = 'PAUSED' AND p.removed_at IS NULL)
      FROM webhook_deliveries d
      JOIN webhook_endpoints e ON e.tenant_id = d.tenant_id AND e.id = d.endpoint_id
      WHERE d.state = 'WAITING' AND e.state = 'ACTIVE' AND e.removed_at IS NULL
  $$;

-- What the keys that work in a tenant now may see, by partner: live keys of its own partners, and test keys of the
-- partners whose sandbox it is.
CREATE FUNCTION "webhook_key_scopes"(of_tenant uuid, at timestamptz)
  RETURNS TABLE (partner_id uuid, grants text[], store_ids jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "integration", pg_temp
  AS $$
    SELECT k.partner_id, k.grants, k.store_ids
      FROM partners p JOIN partner_keys k ON k.tenant_id = p.tenant_id AND k.partner_id = p.id
      WHERE p.tenant_id = of_tenant AND k.environment = 'LIVE' AND p.is_active
        AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > at)
    UNION ALL
    SELECT k.partner_id, k.grants, k.store_ids
      FROM partners p JOIN partner_keys k ON k.tenant_id = p.tenant_id AND k.partner_id = p.id
      WHERE p.sandbox_tenant_id = of_tenant AND k.environment = 'TEST' AND p.is_active
        AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > at)
  $$;

-- Forget what was settled before then, and endpoints removed before then of which nothing is left. What was due
-- before then and still waits, at an endpoint that is paused, is given up.
CREATE FUNCTION "forget_webhooks"(before timestamptz, at timestamptz) RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = "integration", pg_temp
  AS $$
    UPDATE webhook_deliveries SET state = 'DEAD', settled_at = at, due_at = NULL, leased_until = NULL
      WHERE state = 'WAITING' AND due_at < before;
    DELETE FROM webhook_endpoints e
      WHERE e.removed_at < before AND NOT EXISTS (
        SELECT 1 FROM webhook_deliveries d WHERE d.tenant_id = e.tenant_id AND d.endpoint_id = e.id);
    WITH gone AS (
      DELETE FROM webhook_deliveries WHERE settled_at < before RETURNING tenant_id, id
    ), attempts AS (
      DELETE FROM webhook_attempts a USING gone
        WHERE a.tenant_id = gone.tenant_id AND a.delivery_id = gone.id)
    SELECT count(*) FROM gone
  $$;

-- Which master keys seal secrets, and the secrets that others than this one seal.
CREATE FUNCTION "webhook_master_keys"() RETURNS TABLE (master_key_id text, secrets bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "integration", pg_temp
  AS $$ SELECT s.master_key_id, count(*) FROM webhook_secrets s GROUP BY s.master_key_id $$;
CREATE FUNCTION "webhook_secrets_of_others"(key_id text, most int)
  RETURNS TABLE (tenant_id uuid, endpoint_id uuid, id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "integration", pg_temp
  AS $$
    SELECT s.tenant_id, s.endpoint_id, s.id FROM webhook_secrets s
      WHERE s.master_key_id <> key_id ORDER BY s.tenant_id, s.endpoint_id, s.id LIMIT most
  $$;

REVOKE ALL ON FUNCTION "mirror_partner"(uuid, uuid), "forget_usage"(timestamptz, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "mirror_partner"(uuid, uuid), "forget_usage"(timestamptz, timestamptz)
  TO "novapos_integration";
REVOKE ALL ON FUNCTION "key_for_gateway"(text), "operations_revision"(),
    "operations_for_gateway"(uuid, text, text, text, int),
    "operations_in_use"(timestamptz, uuid, text, text, text, int),
    "webhooks_due"(timestamptz, timestamptz, int, int), "webhooks_backlog"(),
    "webhook_key_scopes"(uuid, timestamptz), "forget_webhooks"(timestamptz, timestamptz),
    "webhook_master_keys"(), "webhook_secrets_of_others"(text, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "key_for_gateway"(text), "operations_revision"(),
    "operations_for_gateway"(uuid, text, text, text, int),
    "operations_in_use"(timestamptz, uuid, text, text, text, int),
    "webhooks_due"(timestamptz, timestamptz, int, int), "webhooks_backlog"(),
    "webhook_key_scopes"(uuid, timestamptz), "forget_webhooks"(timestamptz, timestamptz),
    "webhook_master_keys"(), "webhook_secrets_of_others"(text, int) TO "novapos_integration";

CREATE POLICY forget_intents ON "idempotency_keys" TO CURRENT_USER USING (true);
CREATE FUNCTION "forget_intents"(before timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = "integration", pg_temp
  AS $$ DELETE FROM idempotency_keys WHERE created_at < before $$;
REVOKE ALL ON FUNCTION "forget_intents"(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "forget_intents"(timestamptz) TO "novapos_integration";

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
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "integration", pg_temp
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
  LANGUAGE sql SECURITY DEFINER SET search_path = "integration", pg_temp
  AS $$
    UPDATE outbox_events SET published_at = at, failure = NULL
      WHERE position = ANY (positions) AND position > 0
  $$;
-- A failed try; parked where `park` is given, until an operator lets it go on.
CREATE FUNCTION "outbox_failed"(at_position bigint, why text, park timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = "integration", pg_temp
  AS $$
    UPDATE outbox_events SET attempts = attempts + 1, failure = why, parked_at = park
      WHERE position = at_position AND position > 0
  $$;
CREATE FUNCTION "outbox_unpark"() RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = "integration", pg_temp
  AS $$
    WITH freed AS (
      UPDATE outbox_events SET parked_at = NULL, attempts = 0
        WHERE published_at IS NULL AND parked_at IS NOT NULL RETURNING 1)
    SELECT count(*) FROM freed
  $$;
CREATE FUNCTION "outbox_backlog"()
  RETURNS TABLE (waiting bigint, parked bigint, oldest timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "integration", pg_temp
  AS $$
    SELECT count(*) FILTER (WHERE parked_at IS NULL), count(*) FILTER (WHERE parked_at IS NOT NULL),
        min(occurred_at) FROM outbox_events WHERE published_at IS NULL
  $$;
-- The log from the beginning, page by page, for a projection that is folded again.
CREATE FUNCTION "outbox_log"(after bigint, most int)
  RETURNS TABLE (pos bigint, tenant_id uuid, id uuid, type text, subject text, version bigint,
    data jsonb, traceparent text, occurred_at timestamptz, attempts int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "integration", pg_temp
  AS $$
    SELECT o.position, o.tenant_id, o.id, o.type, o.subject, o.version, o.data, o.traceparent,
        o.occurred_at, o.attempts
      FROM outbox_events o WHERE o.position > after AND o.position > 0
      ORDER BY o.position LIMIT most
  $$;
-- How many aggregates there are whose first event the log does not hold any more.
CREATE FUNCTION "outbox_beginnings_lost"() RETURNS bigint
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "integration", pg_temp
  AS $$
    SELECT count(*) FROM aggregate_versions a
      WHERE NOT EXISTS (
        SELECT 1 FROM outbox_events o
          WHERE o.tenant_id = a.tenant_id AND o.subject = a.subject AND o.version = 1)
  $$;
CREATE FUNCTION "forget_events"(published_before timestamptz) RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = "integration", pg_temp
  AS $$
    WITH gone AS (DELETE FROM outbox_events WHERE published_at < published_before RETURNING 1)
    SELECT count(*) FROM gone
  $$;
CREATE FUNCTION "forget_inbox"(applied_before timestamptz) RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = "integration", pg_temp
  AS $$
    WITH replayed AS (DELETE FROM dead_letters WHERE replayed_at < applied_before),
    gone AS (
      DELETE FROM inbox_events
        WHERE applied_at < applied_before AND applied_at > '-infinity' RETURNING 1)
    SELECT count(*) FROM gone
  $$;
CREATE FUNCTION "forget_applied"(of_consumer text) RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = "integration", pg_temp
  AS $$
    WITH gone AS (DELETE FROM inbox_events WHERE consumer = of_consumer RETURNING 1)
    SELECT count(*) FROM gone
  $$;
CREATE FUNCTION "dead_letters_open"() RETURNS SETOF "dead_letters"
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "integration", pg_temp
  AS $$ SELECT * FROM dead_letters WHERE replayed_at IS NULL ORDER BY failed_at, event_id $$;
REVOKE ALL ON FUNCTION "outbox_due"(smallint[], int), "outbox_published"(bigint[], timestamptz),
  "outbox_failed"(bigint, text, timestamptz), "outbox_unpark"(), "outbox_backlog"(),
  "outbox_log"(bigint, int), "outbox_beginnings_lost"(), "forget_events"(timestamptz),
  "forget_inbox"(timestamptz), "forget_applied"(text), "dead_letters_open"() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "outbox_due"(smallint[], int), "outbox_published"(bigint[], timestamptz),
  "outbox_failed"(bigint, text, timestamptz), "outbox_unpark"(), "outbox_backlog"(),
  "outbox_log"(bigint, int), "outbox_beginnings_lost"(), "forget_events"(timestamptz),
  "forget_inbox"(timestamptz), "forget_applied"(text), "dead_letters_open"() TO "novapos_integration";
