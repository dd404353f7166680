-- CreateTable
CREATE TABLE "stock_returns" (
    "tenant_id" UUID NOT NULL,
    "refund_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "location_id" UUID NOT NULL,
    "returned_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stock_returns_pkey" PRIMARY KEY ("tenant_id","refund_id")
);

-- Tenant isolation: stock_returns
ALTER TABLE "stock_returns" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "stock_returns" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "stock_returns"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT ON "stock_returns" TO "novapos_inventory";

ALTER TABLE "movements" DROP CONSTRAINT "movements_kind";
ALTER TABLE "movements" ADD CONSTRAINT "movements_kind"
  CHECK (kind IN ('RECEIVED', 'ADJUSTED', 'SOLD', 'RESTOCKED', 'RETURNED'));
