-- CreateTable
CREATE TABLE "locations" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "is_default" BOOLEAN NOT NULL,
    "allows_negative_stock" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "locations_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "stock_levels" (
    "tenant_id" UUID NOT NULL,
    "location_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "on_hand" BIGINT NOT NULL,
    "reserved" BIGINT NOT NULL,
    "sequence" BIGINT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stock_levels_pkey" PRIMARY KEY ("tenant_id","location_id","variant_id")
);

-- CreateTable
CREATE TABLE "reservations" (
    "tenant_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "location_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "variant_ids" UUID[],
    "quantities" BIGINT[],
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "restocked_at" TIMESTAMPTZ(3),

    CONSTRAINT "reservations_pkey" PRIMARY KEY ("tenant_id","order_id")
);

-- CreateTable
CREATE TABLE "movements" (
    "tenant_id" UUID NOT NULL,
    "location_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "quantity" BIGINT NOT NULL,
    "on_hand_after" BIGINT NOT NULL,
    "reason" TEXT,
    "order_id" UUID,
    "moved_by" TEXT NOT NULL,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "movements_pkey" PRIMARY KEY ("tenant_id","location_id","variant_id","sequence")
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

-- CreateIndex
CREATE INDEX "locations_tenant_id_name_key_id_idx" ON "locations"("tenant_id", "name_key", "id");

-- CreateIndex
CREATE UNIQUE INDEX "locations_tenant_id_store_id_name_key_key" ON "locations"("tenant_id", "store_id", "name_key");

-- CreateIndex
CREATE INDEX "movements_tenant_id_location_id_moved_at_idx" ON "movements"("tenant_id", "location_id", "moved_at");

-- Tenant isolation: locations
ALTER TABLE "locations" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "locations" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "locations"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "locations" TO "novapos_inventory";

-- Tenant isolation: stock_levels
ALTER TABLE "stock_levels" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "stock_levels" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "stock_levels"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "stock_levels" TO "novapos_inventory";

-- Tenant isolation: reservations
ALTER TABLE "reservations" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "reservations" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "reservations"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "reservations" TO "novapos_inventory";

-- Tenant isolation: movements
ALTER TABLE "movements" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "movements" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "movements"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT ON "movements" TO "novapos_inventory";

-- Tenant isolation: idempotency_keys
ALTER TABLE "idempotency_keys" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "idempotency_keys" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "idempotency_keys"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "idempotency_keys" TO "novapos_inventory";

-- The laws of the figures.
ALTER TABLE "stock_levels"
  ADD CONSTRAINT "stock_levels_figures" CHECK (
    reserved >= 0 AND reserved <= 9007199254740991 AND sequence >= 0
    AND on_hand BETWEEN -9007199254740991 AND 9007199254740991
  );
ALTER TABLE "reservations"
  ADD CONSTRAINT "reservations_state" CHECK (state IN ('HELD', 'RELEASED', 'CONSUMED', 'EXPIRED')),
  ADD CONSTRAINT "reservations_lines" CHECK (
    cardinality(coalesce(variant_ids, '{}')) = cardinality(coalesce(quantities, '{}'))
  ),
  ADD CONSTRAINT "reservations_restocked" CHECK (restocked_at IS NULL OR state = 'CONSUMED');
-- What leaves stock below zero says so by name.
ALTER TABLE "movements"
  ADD CONSTRAINT "movements_kind" CHECK (kind IN ('RECEIVED', 'ADJUSTED', 'SOLD', 'RESTOCKED')),
  ADD CONSTRAINT "movements_quantity" CHECK (quantity <> 0),
  ADD CONSTRAINT "movements_reason" CHECK (
    reason IS NOT NULL OR (kind <> 'ADJUSTED' AND (quantity > 0 OR on_hand_after >= 0))
  );

-- A store sells from one location.
CREATE UNIQUE INDEX "locations_default_key" ON "locations" (tenant_id, store_id) WHERE is_default;
-- Only what is still held can run out.
CREATE INDEX "reservations_held_idx" ON "reservations" (tenant_id, expires_at) WHERE state = 'HELD';

-- A level is rewritten twice a sale: room on its page keeps its index untouched.
ALTER TABLE "stock_levels" SET (fillfactor = 70);

-- Which tenants have holds that have run out; giving them back is done tenant by tenant. The function runs
-- as the owner of the tables, who need not be a superuser: this policy lets it see holds, and no more.
CREATE POLICY due_work ON "reservations" FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION "tenants_with_due_reservations"(at timestamptz) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "inventory", pg_temp
  AS $$ SELECT DISTINCT tenant_id FROM reservations WHERE state = 'HELD' AND expires_at <= at $$;
REVOKE ALL ON FUNCTION "tenants_with_due_reservations"(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "tenants_with_due_reservations"(timestamptz) TO "novapos_inventory";

-- What was answered to intents is kept for 32 days and then forgotten, of all tenants at once.
CREATE POLICY forget_intents ON "idempotency_keys" TO CURRENT_USER USING (true);
CREATE FUNCTION "forget_intents"(before timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = "inventory", pg_temp
  AS $$ DELETE FROM idempotency_keys WHERE created_at < before $$;
REVOKE ALL ON FUNCTION "forget_intents"(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "forget_intents"(timestamptz) TO "novapos_inventory";
