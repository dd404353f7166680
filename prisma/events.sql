
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
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "{{domain}}", pg_temp
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
  LANGUAGE sql SECURITY DEFINER SET search_path = "{{domain}}", pg_temp
  AS $$
    UPDATE outbox_events SET published_at = at, failure = NULL
      WHERE position = ANY (positions) AND position > 0
  $$;
-- A failed try; parked where `park` is given, until an operator lets it go on.
CREATE FUNCTION "outbox_failed"(at_position bigint, why text, park timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = "{{domain}}", pg_temp
  AS $$
    UPDATE outbox_events SET attempts = attempts + 1, failure = why, parked_at = park
      WHERE position = at_position AND position > 0
  $$;
CREATE FUNCTION "outbox_unpark"() RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = "{{domain}}", pg_temp
  AS $$
    WITH freed AS (
      UPDATE outbox_events SET parked_at = NULL, attempts = 0
        WHERE published_at IS NULL AND parked_at IS NOT NULL RETURNING 1)
    SELECT count(*) FROM freed
  $$;
CREATE FUNCTION "outbox_backlog"()
  RETURNS TABLE (waiting bigint, parked bigint, oldest timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "{{domain}}", pg_temp
  AS $$
    SELECT count(*) FILTER (WHERE parked_at IS NULL), count(*) FILTER (WHERE parked_at IS NOT NULL),
        min(occurred_at) FROM outbox_events WHERE published_at IS NULL
  $$;
-- The log from the beginning, page by page, for a projection that is folded again.
CREATE FUNCTION "outbox_log"(after bigint, most int)
  RETURNS TABLE (pos bigint, tenant_id uuid, id uuid, type text, subject text, version bigint,
    data jsonb, traceparent text, occurred_at timestamptz, attempts int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "{{domain}}", pg_temp
  AS $$
    SELECT o.position, o.tenant_id, o.id, o.type, o.subject, o.version, o.data, o.traceparent,
        o.occurred_at, o.attempts
      FROM outbox_events o WHERE o.position > after AND o.position > 0
      ORDER BY o.position LIMIT most
  $$;
-- How many aggregates there are whose first event the log does not hold any more.
CREATE FUNCTION "outbox_beginnings_lost"() RETURNS bigint
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "{{domain}}", pg_temp
  AS $$
    SELECT count(*) FROM aggregate_versions a
      WHERE NOT EXISTS (
        SELECT 1 FROM outbox_events o
          WHERE o.tenant_id = a.tenant_id AND o.subject = a.subject AND o.version = 1)
  $$;
CREATE FUNCTION "forget_events"(published_before timestamptz) RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = "{{domain}}", pg_temp
  AS $$
    WITH gone AS (DELETE FROM outbox_events WHERE published_at < published_before RETURNING 1)
    SELECT count(*) FROM gone
  $$;
CREATE FUNCTION "forget_inbox"(applied_before timestamptz) RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = "{{domain}}", pg_temp
  AS $$
    WITH replayed AS (DELETE FROM dead_letters WHERE replayed_at < applied_before),
    gone AS (
      DELETE FROM inbox_events
        WHERE applied_at < applied_before AND applied_at > '-infinity' RETURNING 1)
    SELECT count(*) FROM gone
  $$;
CREATE FUNCTION "forget_applied"(of_consumer text) RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = "{{domain}}", pg_temp
  AS $$
    WITH gone AS (DELETE FROM inbox_events WHERE consumer = of_consumer RETURNING 1)
    SELECT count(*) FROM gone
  $$;
CREATE FUNCTION "dead_letters_open"() RETURNS SETOF "dead_letters"
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "{{domain}}", pg_temp
  AS $$ SELECT * FROM dead_letters WHERE replayed_at IS NULL ORDER BY failed_at, event_id $$;
REVOKE ALL ON FUNCTION "outbox_due"(smallint[], int), "outbox_published"(bigint[], timestamptz),
  "outbox_failed"(bigint, text, timestamptz), "outbox_unpark"(), "outbox_backlog"(),
  "outbox_log"(bigint, int), "outbox_beginnings_lost"(), "forget_events"(timestamptz),
  "forget_inbox"(timestamptz), "forget_applied"(text), "dead_letters_open"() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "outbox_due"(smallint[], int), "outbox_published"(bigint[], timestamptz),
  "outbox_failed"(bigint, text, timestamptz), "outbox_unpark"(), "outbox_backlog"(),
  "outbox_log"(bigint, int), "outbox_beginnings_lost"(), "forget_events"(timestamptz),
  "forget_inbox"(timestamptz), "forget_applied"(text), "dead_letters_open"() TO "novapos_{{domain}}";
