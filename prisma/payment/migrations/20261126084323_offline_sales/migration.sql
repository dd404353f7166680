-- CreateTable
CREATE TABLE "recorded_orders" (
    "tenant_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "recorded_orders_pkey" PRIMARY KEY ("tenant_id","order_id")
);

-- Tenant isolation: recorded_orders
ALTER TABLE "recorded_orders" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "recorded_orders" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "recorded_orders"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "recorded_orders" TO "novapos_payment";
