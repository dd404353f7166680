-- Dead letters that were replayed are forgotten with what was applied.
CREATE OR REPLACE FUNCTION "forget_inbox"(applied_before timestamptz) RETURNS bigint
  LANGUAGE sql SECURITY DEFINER SET search_path = "payment", pg_temp
  AS $$
    WITH replayed AS (DELETE FROM dead_letters WHERE replayed_at < applied_before),
    gone AS (
      DELETE FROM inbox_events
        WHERE applied_at < applied_before AND applied_at > '-infinity' RETURNING 1)
    SELECT count(*) FROM gone
  $$;
