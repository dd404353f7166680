-- AlterTable
ALTER TABLE "orders" ADD COLUMN     "is_offline" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "offline_policies" (
    "tenant_id" UUID NOT NULL,
    "max_hours" INTEGER NOT NULL,
    "max_sale_minor" BIGINT,
    "max_total_minor" BIGINT,
    "accepts_cards" BOOLEAN NOT NULL,
    "max_card_minor" BIGINT,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "offline_policies_pkey" PRIMARY KEY ("tenant_id")
);

-- CreateTable
CREATE TABLE "offline_sales" (
    "tenant_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "received_by" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "told_at" TIMESTAMPTZ(3) NOT NULL,
    "shift_id" UUID,
    "approvals" JSONB NOT NULL,
    "tenders" JSONB,

    CONSTRAINT "offline_sales_pkey" PRIMARY KEY ("tenant_id","order_id")
);

-- CreateTable
CREATE TABLE "offline_findings" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "line" INTEGER,
    "message" TEXT NOT NULL,
    "sold" TEXT,
    "expected" TEXT,
    "found_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_by" UUID,
    "settled_at" TIMESTAMPTZ(3),
    "note" TEXT,

    CONSTRAINT "offline_findings_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "offline_findings_tenant_id_found_at_id_idx" ON "offline_findings"("tenant_id", "found_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "offline_findings_tenant_id_order_id_kind_about_key" ON "offline_findings"("tenant_id", "order_id", "kind", "about");

-- Tenant isolation: offline_policies
ALTER TABLE "offline_policies" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "offline_policies" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "offline_policies"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "offline_policies" TO "novapos_order";

-- Tenant isolation: offline_sales
ALTER TABLE "offline_sales" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "offline_sales" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "offline_sales"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "offline_sales" TO "novapos_order";

-- Tenant isolation: offline_findings
ALTER TABLE "offline_findings" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "offline_findings" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "offline_findings"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "offline_findings" TO "novapos_order";

-- Laws of offline sales
ALTER TABLE "offline_policies" ADD CONSTRAINT "offline_policies_limits" CHECK (
  max_hours BETWEEN 1 AND 720 AND coalesce(least(max_sale_minor, max_total_minor, max_card_minor), 0) >= 0
);
ALTER TABLE "offline_findings"
  ADD CONSTRAINT "offline_findings_kind" CHECK (kind IN (
    'PRICE_CHANGED', 'PRODUCT_RETIRED', 'VARIANT_UNKNOWN', 'OUT_OF_STOCK', 'TAX_CHANGED', 'POLICY_CHANGED',
    'CUSTOMER_UNKNOWN', 'CASHIER_UNKNOWN', 'RIGHT_MISSING', 'LIMIT_PASSED', 'CARD_DECLINED', 'POINTS_NOT_TAKEN',
    'CLOCK_WRONG', 'SHIFT_CLOSED'
  )),
  ADD CONSTRAINT "offline_findings_line" CHECK (line > 0),
  ADD CONSTRAINT "offline_findings_settled" CHECK (num_nonnulls(settled_by, settled_at, note) IN (0, 3));

-- What is still to be looked at is little of what there is.
CREATE INDEX "offline_findings_open_idx"
  ON "offline_findings" (tenant_id, found_at, id) WHERE settled_at IS NULL;
