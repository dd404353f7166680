-- CreateTable
CREATE TABLE "refunds" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "receipt_number" TEXT,
    "store_id" UUID NOT NULL,
    "store_name" TEXT NOT NULL,
    "store_address_lines" JSONB NOT NULL,
    "register_id" UUID NOT NULL,
    "register_code" TEXT NOT NULL,
    "register_name" TEXT NOT NULL,
    "cashier_id" UUID NOT NULL,
    "partner_id" UUID,
    "approver_id" UUID,
    "reason" TEXT NOT NULL,
    "note" TEXT,
    "currency" TEXT NOT NULL,
    "taxes" JSONB NOT NULL,
    "gross_minor" BIGINT NOT NULL,
    "line_discount_minor" BIGINT NOT NULL,
    "order_discount_minor" BIGINT NOT NULL,
    "net_minor" BIGINT NOT NULL,
    "tax_minor" BIGINT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "cash_rounding_minor" BIGINT NOT NULL,
    "tenders" JSONB NOT NULL,
    "exchange_order_id" UUID,
    "exchanged_minor" BIGINT NOT NULL,
    "refunded_at_local" TEXT NOT NULL,
    "business_date" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "completed_at" TIMESTAMPTZ(3),

    CONSTRAINT "refunds_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "refund_lines" (
    "tenant_id" UUID NOT NULL,
    "refund_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "quantity_milli" BIGINT NOT NULL,
    "is_restocked" BOOLEAN NOT NULL,
    "gross_minor" BIGINT NOT NULL,
    "line_discount_minor" BIGINT NOT NULL,
    "order_discount_minor" BIGINT NOT NULL,
    "net_minor" BIGINT NOT NULL,
    "tax_minor" BIGINT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "taxes" JSONB NOT NULL,

    CONSTRAINT "refund_lines_pkey" PRIMARY KEY ("tenant_id","refund_id","number")
);

-- CreateTable
CREATE TABLE "refund_sagas" (
    "tenant_id" UUID NOT NULL,
    "refund_id" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "attempt" INTEGER NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "operation" TEXT NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "refund_sagas_pkey" PRIMARY KEY ("tenant_id","refund_id")
);

-- CreateTable
CREATE TABLE "refund_counters" (
    "tenant_id" UUID NOT NULL,
    "register_id" UUID NOT NULL,
    "last_number" BIGINT NOT NULL,

    CONSTRAINT "refund_counters_pkey" PRIMARY KEY ("tenant_id","register_id")
);

-- CreateTable
CREATE TABLE "return_policies" (
    "tenant_id" UUID NOT NULL,
    "window_days" INTEGER,
    "limit_minor" BIGINT,
    "accepts_changed_mind" BOOLEAN NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "return_policies_pkey" PRIMARY KEY ("tenant_id")
);

-- CreateIndex
CREATE INDEX "refunds_tenant_id_order_id_created_at_idx" ON "refunds"("tenant_id", "order_id", "created_at");

-- Tenant isolation: refunds
ALTER TABLE "refunds" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "refunds" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "refunds"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "refunds" TO "novapos_order";

-- Tenant isolation: refund_lines
ALTER TABLE "refund_lines" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "refund_lines" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "refund_lines"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "refund_lines" TO "novapos_order";

-- Tenant isolation: refund_sagas
ALTER TABLE "refund_sagas" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "refund_sagas" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "refund_sagas"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "refund_sagas" TO "novapos_order";

-- Tenant isolation: refund_counters
ALTER TABLE "refund_counters" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "refund_counters" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "refund_counters"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "refund_counters" TO "novapos_order";

-- Tenant isolation: return_policies
ALTER TABLE "return_policies" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "return_policies" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "return_policies"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "return_policies" TO "novapos_order";

-- Laws of the figures
ALTER TABLE "refunds"
  ADD CONSTRAINT "refunds_status" CHECK (status IN ('PENDING', 'COMPLETED', 'FAILED')),
  ADD CONSTRAINT "refunds_figures" CHECK (
    total_minor = net_minor + tax_minor
    AND least(gross_minor, line_discount_minor, order_discount_minor, net_minor, tax_minor) >= 0
    AND exchanged_minor BETWEEN 0 AND total_minor
  ),
  ADD CONSTRAINT "refunds_receipt_number" CHECK (
    (receipt_number IS NOT NULL) = (status = 'COMPLETED')
    AND (completed_at IS NOT NULL) = (status = 'COMPLETED')
  ),
  ADD CONSTRAINT "refunds_exchange" CHECK (exchanged_minor = 0 OR exchange_order_id IS NOT NULL);
ALTER TABLE "refund_lines"
  ADD CONSTRAINT "refund_lines_quantity" CHECK (quantity_milli > 0),
  ADD CONSTRAINT "refund_lines_figures" CHECK (
    total_minor = net_minor + tax_minor
    AND least(gross_minor, line_discount_minor, order_discount_minor, net_minor, tax_minor) >= 0
  );
ALTER TABLE "refund_sagas"
  ADD CONSTRAINT "refund_sagas_step" CHECK (step IN ('SELLING', 'RETURNING'));
ALTER TABLE "refund_counters"
  ADD CONSTRAINT "refund_counters_number" CHECK (last_number > 0);
ALTER TABLE "return_policies"
  ADD CONSTRAINT "return_policies_limits" CHECK (
    (window_days IS NULL OR window_days BETWEEN 1 AND 3650)
    AND (limit_minor IS NULL OR limit_minor > 0)
  );

-- A sale can be stopped while it waits for its card.
ALTER TABLE "order_sagas" DROP CONSTRAINT "order_sagas_step";
ALTER TABLE "order_sagas" ADD CONSTRAINT "order_sagas_step"
  CHECK (step IN ('PRICED', 'COMPLETED', 'VOIDING', 'CANCELLING'));

-- Which tenants have refunds that nobody works on; the work itself is done tenant by tenant. The function runs as
-- the owner of the tables, who need not be a superuser: this policy lets it see what is under way, and no more.
CREATE POLICY due_work ON "refund_sagas" FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION "tenants_with_due_refunds"(at timestamptz) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "order", pg_temp
  AS $$ SELECT DISTINCT tenant_id FROM refund_sagas WHERE due_at <= at $$;
REVOKE ALL ON FUNCTION "tenants_with_due_refunds"(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "tenants_with_due_refunds"(timestamptz) TO "novapos_order";
