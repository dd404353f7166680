-- CreateTable
CREATE TABLE "stock_thresholds" (
    "tenant_id" UUID NOT NULL,
    "location_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "quantity" BIGINT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stock_thresholds_pkey" PRIMARY KEY ("tenant_id","location_id","variant_id")
);

-- Tenant isolation: stock_thresholds
ALTER TABLE "stock_thresholds" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "stock_thresholds" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "stock_thresholds"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "stock_thresholds" TO "novapos_inventory";

-- Low is a quantity, and nothing is lower than none.
ALTER TABLE "stock_thresholds"
  ADD CONSTRAINT "stock_thresholds_quantity" CHECK (quantity BETWEEN 0 AND 9007199254740991);
