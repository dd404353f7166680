-- AlterTable
-- Who is there already counts as changed by this migration.
ALTER TABLE "customers" ADD COLUMN     "changed_xid" BIGINT NOT NULL DEFAULT pg_current_xact_id()::text::bigint;
ALTER TABLE "customers" ALTER COLUMN "changed_xid" DROP DEFAULT;

-- CreateIndex
CREATE INDEX "customers_tenant_id_changed_xid_id_idx" ON "customers"("tenant_id", "changed_xid", "id");

-- Whatever is changed of a customer, also what is sealed, is written with this row.
CREATE FUNCTION "mark_change"() RETURNS trigger LANGUAGE plpgsql SET search_path = "customer", pg_temp
  AS $$
  BEGIN
    NEW.changed_xid := pg_current_xact_id()::text::bigint;
    RETURN NEW;
  END
  $$;
CREATE TRIGGER "mark_change" BEFORE INSERT OR UPDATE ON "customers"
  FOR EACH ROW EXECUTE FUNCTION "mark_change"();
