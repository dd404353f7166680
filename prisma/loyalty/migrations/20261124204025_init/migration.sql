-- CreateTable
CREATE TABLE "loyalty_programmes" (
    "tenant_id" UUID NOT NULL,
    "is_active" BOOLEAN NOT NULL,
    "currency" TEXT NOT NULL,
    "points_per_unit" INTEGER NOT NULL,
    "unit_minor" BIGINT NOT NULL,
    "earn_rounding" TEXT NOT NULL,
    "redeem_points" INTEGER NOT NULL,
    "redeem_minor" BIGINT NOT NULL,
    "minimum_redeem_points" INTEGER NOT NULL,
    "expiry_months" INTEGER,
    "tier_window_months" INTEGER,
    "tiers" JSONB NOT NULL,
    "version" INTEGER NOT NULL,
    "changed_by" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "loyalty_programmes_pkey" PRIMARY KEY ("tenant_id")
);

-- CreateTable
CREATE TABLE "point_accounts" (
    "tenant_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "points" BIGINT NOT NULL,
    "held" BIGINT NOT NULL,
    "sequence" BIGINT NOT NULL,
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "point_accounts_pkey" PRIMARY KEY ("tenant_id","customer_id")
);

-- CreateTable
CREATE TABLE "point_entries" (
    "tenant_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "points" BIGINT NOT NULL,
    "balance" BIGINT NOT NULL,
    "order_id" UUID,
    "payment_id" UUID,
    "expires_on" DATE,
    "event_id" UUID,
    "recorded_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "point_entries_pkey" PRIMARY KEY ("tenant_id","customer_id","sequence")
);

-- CreateTable
CREATE TABLE "point_reasons" (
    "tenant_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "point_reasons_pkey" PRIMARY KEY ("tenant_id","customer_id","sequence")
);

-- CreateTable
CREATE TABLE "point_lots" (
    "tenant_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "expires_on" DATE NOT NULL,
    "points" BIGINT NOT NULL,

    CONSTRAINT "point_lots_pkey" PRIMARY KEY ("tenant_id","customer_id","expires_on")
);

-- CreateTable
CREATE TABLE "order_earnings" (
    "tenant_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "earned" BIGINT,
    "reversed" BIGINT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "refunded_minor" BIGINT NOT NULL,
    "is_voided" BOOLEAN NOT NULL,
    "business_date" DATE,
    "expires_on" DATE,

    CONSTRAINT "order_earnings_pkey" PRIMARY KEY ("tenant_id","order_id")
);

-- CreateTable
CREATE TABLE "point_holds" (
    "tenant_id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "order_id" UUID,
    "customer_id" UUID,
    "points" BIGINT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "taken" JSONB NOT NULL,
    "held_until" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "point_holds_pkey" PRIMARY KEY ("tenant_id","payment_id")
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
CREATE INDEX "point_accounts_tenant_id_points_customer_id_idx" ON "point_accounts"("tenant_id", "points" DESC, "customer_id");

-- CreateIndex
CREATE INDEX "point_lots_tenant_id_expires_on_idx" ON "point_lots"("tenant_id", "expires_on");

-- CreateIndex
CREATE INDEX "order_earnings_tenant_id_customer_id_business_date_idx" ON "order_earnings"("tenant_id", "customer_id", "business_date");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_events_tenant_id_subject_version_key" ON "outbox_events"("tenant_id", "subject", "version");

-- Tenant isolation: loyalty_programmes
ALTER TABLE "loyalty_programmes" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "loyalty_programmes" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "loyalty_programmes"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "loyalty_programmes" TO "novapos_loyalty";

-- Tenant isolation: point_accounts
ALTER TABLE "point_accounts" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "point_accounts" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "point_accounts"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "point_accounts" TO "novapos_loyalty";

-- Tenant isolation: point_entries
ALTER TABLE "point_entries" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "point_entries" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "point_entries"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT ON "point_entries" TO "novapos_loyalty";

-- Tenant isolation: point_reasons
ALTER TABLE "point_reasons" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "point_reasons" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "point_reasons"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "point_reasons" TO "novapos_loyalty";

-- Tenant isolation: point_lots
ALTER TABLE "point_lots" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "point_lots" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "point_lots"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "point_lots" TO "novapos_loyalty";

-- Tenant isolation: order_earnings
ALTER TABLE "order_earnings" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "order_earnings" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "order_earnings"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "order_earnings" TO "novapos_loyalty";

-- Tenant isolation: point_holds
ALTER TABLE "point_holds" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "point_holds" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "point_holds"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "point_holds" TO "novapos_loyalty";

-- Tenant isolation: idempotency_keys
ALTER TABLE "idempotency_keys" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "idempotency_keys" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "idempotency_keys"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "idempotency_keys" TO "novapos_loyalty";

-- Tenant isolation: outbox_events
ALTER TABLE "outbox_events" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "outbox_events" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "outbox_events"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "outbox_events" TO "novapos_loyalty";
GRANT USAGE ON SEQUENCE "outbox_events_position_seq" TO "novapos_loyalty";

-- Tenant isolation: aggregate_versions
ALTER TABLE "aggregate_versions" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "aggregate_versions" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "aggregate_versions"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "aggregate_versions" TO "novapos_loyalty";

-- Tenant isolation: inbox_events
ALTER TABLE "inbox_events" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "inbox_events" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "inbox_events"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "inbox_events" TO "novapos_loyalty";

-- Tenant isolation: dead_letters
ALTER TABLE "dead_letters" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "dead_letters" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "dead_letters"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "dead_letters" TO "novapos_loyalty";

-- The laws of the figures.
ALTER TABLE "loyalty_programmes"
  ADD CONSTRAINT "loyalty_programmes_figures" CHECK (
    points_per_unit > 0 AND unit_minor > 0 AND redeem_points > 0 AND redeem_minor > 0
    AND minimum_redeem_points >= 0 AND expiry_months > 0 AND tier_window_months > 0 AND version > 0
  ),
  ADD CONSTRAINT "loyalty_programmes_rounding" CHECK (earn_rounding IN ('FLOOR', 'HALF_UP'));
ALTER TABLE "point_accounts"
  ADD CONSTRAINT "point_accounts_figures" CHECK (
    held BETWEEN 0 AND 9007199254740991 AND points BETWEEN -9007199254740991 AND 9007199254740991
    AND sequence >= 0
  ),
  ADD CONSTRAINT "point_accounts_erased" CHECK (erased_at IS NULL OR (points = 0 AND held = 0));
-- Points come or go as their kind says.
ALTER TABLE "point_entries"
  ADD CONSTRAINT "point_entries_points" CHECK (
    CASE kind
      WHEN 'EARNED' THEN points > 0
      WHEN 'RETURNED' THEN points > 0
      WHEN 'REVERSED' THEN points < 0
      WHEN 'REDEEMED' THEN points < 0
      WHEN 'EXPIRED' THEN points < 0
      WHEN 'ADJUSTED' THEN points <> 0
      ELSE false
    END
  ),
  ADD CONSTRAINT "point_entries_order" CHECK (kind NOT IN ('EARNED', 'REVERSED') OR order_id IS NOT NULL),
  ADD CONSTRAINT "point_entries_payment" CHECK (
    (kind IN ('REDEEMED', 'RETURNED')) = (payment_id IS NOT NULL)
  );
ALTER TABLE "point_lots" ADD CONSTRAINT "point_lots_points" CHECK (points > 0);
ALTER TABLE "order_earnings"
  ADD CONSTRAINT "order_earnings_figures" CHECK (
    reversed BETWEEN 0 AND coalesce(earned, 0) AND refunded_minor >= 0
  );
ALTER TABLE "point_holds"
  ADD CONSTRAINT "point_holds_state" CHECK (state IN ('HELD', 'KEPT', 'RELEASED')),
  ADD CONSTRAINT "point_holds_points" CHECK (
    CASE WHEN customer_id IS NULL THEN points = 0 AND state = 'RELEASED' ELSE points > 0 END
  );

-- A sale earns once, a payment redeems once and is given back once.
CREATE UNIQUE INDEX "point_entries_earned_key"
  ON "point_entries" (tenant_id, order_id) WHERE kind = 'EARNED';
CREATE UNIQUE INDEX "point_entries_payment_key"
  ON "point_entries" (tenant_id, payment_id, kind) WHERE payment_id IS NOT NULL;
-- Only what is still held can run out.
CREATE INDEX "point_holds_held_idx"
  ON "point_holds" (tenant_id, held_until) WHERE state = 'HELD';
CREATE INDEX "point_holds_customer_idx"
  ON "point_holds" (tenant_id, customer_id) WHERE state = 'HELD';

-- Which tenants have work that is due; it is done tenant by tenant. The functions run as the owner of the
-- tables, who need not be a superuser: these policies let it see the rows, and no more.
CREATE POLICY due_work ON "point_holds" FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY due_work ON "point_lots" FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION "tenants_with_due_holds"(at timestamptz) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "loyalty", pg_temp
  AS $$ SELECT DISTINCT tenant_id FROM point_holds WHERE state = 'HELD' AND held_until <= at $$;
CREATE FUNCTION "tenants_with_expired_points"(before date) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "loyalty", pg_temp
  AS $$ SELECT DISTINCT tenant_id FROM point_lots WHERE expires_on < before $$;
REVOKE ALL ON FUNCTION "tenants_with_due_holds"(timestamptz), "tenants_with_expired_points"(date)
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "tenants_with_due_holds"(timestamptz), "tenants_with_expired_points"(date)
  TO "novapos_loyalty";

-- Accounts whose points are not the sum of their ledger, whose last line says another balance, or whose lots
-- are not what can be used; none, if all is well.
CREATE POLICY check_points ON "point_accounts" FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY check_points ON "point_entries" FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION "accounts_out_of_balance"()
  RETURNS TABLE (tenant_id uuid, customer_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "loyalty", pg_temp
  AS $$
    SELECT a.tenant_id, a.customer_id
      FROM point_accounts a
      LEFT JOIN (
        SELECT e.tenant_id, e.customer_id, sum(e.points) AS points, count(*) AS lines,
            (array_agg(e.balance ORDER BY e.sequence DESC))[1] AS balance
          FROM point_entries e GROUP BY 1, 2) l USING (tenant_id, customer_id)
      LEFT JOIN (
        SELECT p.tenant_id, p.customer_id, sum(p.points) AS points
          FROM point_lots p GROUP BY 1, 2) u USING (tenant_id, customer_id)
      LEFT JOIN (
        SELECT h.tenant_id, h.customer_id, sum(h.points) AS points
          FROM point_holds h WHERE h.state = 'HELD' GROUP BY 1, 2) h USING (tenant_id, customer_id)
      WHERE a.points <> coalesce(l.points, 0) OR a.points <> coalesce(l.balance, 0)
        OR a.sequence <> coalesce(l.lines, 0) OR a.held <> coalesce(h.points, 0)
        OR greatest(0, a.points - a.held) <> coalesce(u.points, 0)
  $$;
REVOKE ALL ON FUNCTION "accounts_out_of_balance"() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "accounts_out_of_balance"() TO "novapos_loyalty";

-- What was answered to intents is kept for 32 days and then forgotten, of all tenants at once.
CREATE POLICY forget_intents ON "idempotency_keys" TO CURRENT_USER USING (true);
CREATE FUNCTION "forget_intents"(before timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = "loyalty", pg_temp
  AS $$ DELETE FROM idempotency_keys WHERE created_at < before $$;
REVOKE ALL ON FUNCTION "forget_intents"(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "forget_intents"(timestamptz) TO "novapos_loyalty";


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
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "loyalty", pg_temp
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
  LANGUAGE sql SECURITY DEFINER SET search_path = "loyalty", pg_temp
  AS $$
    UPDATE outbox_events SET published_at = at, failure = NULL
      WHERE position = ANY (positions) AND position > 0
  $$;
-- A failed try; parked where `park` is given, until an operator lets it go on.
CREATE FUNCTION "outbox_failed"(at_position bigint, why text, park timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = "loyalty", pg_temp
  AS $$
    UPDATE outbox_events SET attempts = attempts + 1, failure = why, parked_at = park
      WHERE position = at_position AND position > 0
  $$;
CREATE FUNCTION "outbox_unpark"() RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = "loyalty", pg_temp
  AS $$
    WITH freed AS (
      UPDATE outbox_events SET parked_at = NULL, attempts = 0
        WHERE published_at IS NULL AND parked_at IS NOT NULL RETURNING 1)
    SELECT count(*) FROM freed
  $$;
CREATE FUNCTION "outbox_backlog"()
  RETURNS TABLE (waiting bigint, parked bigint, oldest timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "loyalty", pg_temp
  AS $$
    SELECT count(*) FILTER (WHERE parked_at IS NULL), count(*) FILTER (WHERE parked_at IS NOT NULL),
        min(occurred_at) FROM outbox_events WHERE published_at IS NULL
  $$;
-- The log from the beginning, page by page, for a projection that is folded again.
CREATE FUNCTION "outbox_log"(after bigint, most int)
  RETURNS TABLE (pos bigint, tenant_id uuid, id uuid, type text, subject text, version bigint,
    data jsonb, traceparent text, occurred_at timestamptz, attempts int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "loyalty", pg_temp
  AS $$
    SELECT o.position, o.tenant_id, o.id, o.type, o.subject, o.version, o.data, o.traceparent,
        o.occurred_at, o.attempts
      FROM outbox_events o WHERE o.position > after AND o.position > 0
      ORDER BY o.position LIMIT most
  $$;
-- How many aggregates there are whose first event the log does not hold any more.
CREATE FUNCTION "outbox_beginnings_lost"() RETURNS bigint
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "loyalty", pg_temp
  AS $$
    SELECT count(*) FROM aggregate_versions a
      WHERE NOT EXISTS (
        SELECT 1 FROM outbox_events o
          WHERE o.tenant_id = a.tenant_id AND o.subject = a.subject AND o.version = 1)
  $$;
CREATE FUNCTION "forget_events"(published_before timestamptz) RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = "loyalty", pg_temp
  AS $$
    WITH gone AS (DELETE FROM outbox_events WHERE published_at < published_before RETURNING 1)
    SELECT count(*) FROM gone
  $$;
CREATE FUNCTION "forget_inbox"(applied_before timestamptz) RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = "loyalty", pg_temp
  AS $$
    WITH gone AS (
      DELETE FROM inbox_events
        WHERE applied_at < applied_before AND applied_at > '-infinity' RETURNING 1)
    SELECT count(*) FROM gone
  $$;
CREATE FUNCTION "forget_applied"(of_consumer text) RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = "loyalty", pg_temp
  AS $$
    WITH gone AS (DELETE FROM inbox_events WHERE consumer = of_consumer RETURNING 1)
    SELECT count(*) FROM gone
  $$;
CREATE FUNCTION "dead_letters_open"() RETURNS SETOF "dead_letters"
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "loyalty", pg_temp
  AS $$ SELECT * FROM dead_letters WHERE replayed_at IS NULL ORDER BY failed_at, event_id $$;
REVOKE ALL ON FUNCTION "outbox_due"(smallint[], int), "outbox_published"(bigint[], timestamptz),
  "outbox_failed"(bigint, text, timestamptz), "outbox_unpark"(), "outbox_backlog"(),
  "outbox_log"(bigint, int), "outbox_beginnings_lost"(), "forget_events"(timestamptz),
  "forget_inbox"(timestamptz), "forget_applied"(text), "dead_letters_open"() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "outbox_due"(smallint[], int), "outbox_published"(bigint[], timestamptz),
  "outbox_failed"(bigint, text, timestamptz), "outbox_unpark"(), "outbox_backlog"(),
  "outbox_log"(bigint, int), "outbox_beginnings_lost"(), "forget_events"(timestamptz),
  "forget_inbox"(timestamptz), "forget_applied"(text), "dead_letters_open"() TO "novapos_loyalty";
