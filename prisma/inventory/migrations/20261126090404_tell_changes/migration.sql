-- What is there already counts as changed by this migration. Writings of a level name the mark, or leave it to its default.
ALTER TABLE "stock_levels" ADD COLUMN     "changed_xid" BIGINT NOT NULL DEFAULT ((pg_current_xact_id())::text)::bigint;

-- CreateIndex
CREATE INDEX "stock_levels_tenant_id_location_id_changed_xid_variant_id_idx" ON "stock_levels"("tenant_id", "location_id", "changed_xid", "variant_id");
