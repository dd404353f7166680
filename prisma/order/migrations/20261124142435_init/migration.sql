-- CreateTable
CREATE TABLE "orders" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "receipt_number" TEXT,
    "reference" TEXT,
    "store_id" UUID NOT NULL,
    "register_id" UUID NOT NULL,
    "cashier_id" UUID NOT NULL,
    "currency" TEXT NOT NULL,
    "line_count" INTEGER NOT NULL,
    "discounts" JSONB NOT NULL,
    "taxes" JSONB NOT NULL,
    "gross_minor" BIGINT NOT NULL,
    "line_discount_minor" BIGINT NOT NULL,
    "order_discount_minor" BIGINT NOT NULL,
    "net_minor" BIGINT NOT NULL,
    "tax_minor" BIGINT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "cash_rounding_minor" BIGINT NOT NULL,
    "change_minor" BIGINT NOT NULL,
    "tenders" JSONB NOT NULL,
    "policy" JSONB NOT NULL,
    "store_name" TEXT NOT NULL,
    "store_address_lines" JSONB NOT NULL,
    "register_code" TEXT NOT NULL,
    "register_name" TEXT NOT NULL,
    "sold_at" TIMESTAMPTZ(3) NOT NULL,
    "sold_at_local" TEXT NOT NULL,
    "business_date" TEXT NOT NULL,
    "failure_kind" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "completed_at" TIMESTAMPTZ(3),
    "voided_at" TIMESTAMPTZ(3),
    "void_reason" TEXT,

    CONSTRAINT "orders_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "order_lines" (
    "tenant_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "variant_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "category_id" UUID,
    "name" TEXT NOT NULL,
    "sku" TEXT NOT NULL,
    "quantity_milli" BIGINT NOT NULL,
    "unit" TEXT NOT NULL,
    "catalogue_unit_price_minor" BIGINT NOT NULL,
    "unit_price_minor" BIGINT NOT NULL,
    "override_kind" TEXT,
    "override_minor" BIGINT,
    "override_reason" TEXT,
    "gross_minor" BIGINT NOT NULL,
    "discounts" JSONB NOT NULL,
    "line_discount_minor" BIGINT NOT NULL,
    "order_discount_minor" BIGINT NOT NULL,
    "net_minor" BIGINT NOT NULL,
    "tax_category" TEXT NOT NULL,
    "tax_source" TEXT NOT NULL,
    "taxes" JSONB NOT NULL,
    "tax_minor" BIGINT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "note" TEXT,

    CONSTRAINT "order_lines_pkey" PRIMARY KEY ("tenant_id","order_id","number")
);

-- CreateTable
CREATE TABLE "order_words" (
    "tenant_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "order_words_pkey" PRIMARY KEY ("tenant_id","order_id")
);

-- CreateTable
CREATE TABLE "order_sagas" (
    "tenant_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "is_consumed" BOOLEAN NOT NULL,
    "attempt" INTEGER NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "operation" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "void_reason" TEXT,

    CONSTRAINT "order_sagas_pkey" PRIMARY KEY ("tenant_id","order_id")
);

-- CreateTable
CREATE TABLE "receipt_counters" (
    "tenant_id" UUID NOT NULL,
    "register_id" UUID NOT NULL,
    "last_number" BIGINT NOT NULL,

    CONSTRAINT "receipt_counters_pkey" PRIMARY KEY ("tenant_id","register_id")
);

-- CreateTable
CREATE TABLE "tax_rates" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "scope" TEXT NOT NULL,
    "scope_id" UUID NOT NULL,
    "tax_category" TEXT NOT NULL,
    "components" JSONB NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tax_rates_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "pricing_policies" (
    "tenant_id" UUID NOT NULL,
    "rounding" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "inclusive_target" TEXT NOT NULL,
    "cash_increment_minor" BIGINT NOT NULL,
    "cash_rounding" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pricing_policies_pkey" PRIMARY KEY ("tenant_id")
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
CREATE INDEX "orders_tenant_id_sold_at_id_idx" ON "orders"("tenant_id", "sold_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "tax_rates_tenant_id_scope_scope_id_tax_category_key" ON "tax_rates"("tenant_id", "scope", "scope_id", "tax_category");

-- Tenant isolation: orders
ALTER TABLE "orders" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "orders" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "orders"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "orders" TO "novapos_order";

-- Tenant isolation: order_lines
ALTER TABLE "order_lines" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "order_lines" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "order_lines"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "order_lines" TO "novapos_order";

-- Tenant isolation: order_words
ALTER TABLE "order_words" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "order_words" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "order_words"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "order_words" TO "novapos_order";

-- Tenant isolation: order_sagas
ALTER TABLE "order_sagas" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "order_sagas" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "order_sagas"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "order_sagas" TO "novapos_order";

-- Tenant isolation: receipt_counters
ALTER TABLE "receipt_counters" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "receipt_counters" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "receipt_counters"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "receipt_counters" TO "novapos_order";

-- Tenant isolation: tax_rates
ALTER TABLE "tax_rates" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "tax_rates" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "tax_rates"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "tax_rates" TO "novapos_order";

-- Tenant isolation: pricing_policies
ALTER TABLE "pricing_policies" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "pricing_policies" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "pricing_policies"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "pricing_policies" TO "novapos_order";

-- Tenant isolation: idempotency_keys
ALTER TABLE "idempotency_keys" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "idempotency_keys" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "idempotency_keys"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "idempotency_keys" TO "novapos_order";

-- Laws of the figures
ALTER TABLE "orders"
  ADD CONSTRAINT "orders_status" CHECK (status IN ('PENDING', 'COMPLETED', 'FAILED', 'VOIDED')),
  ADD CONSTRAINT "orders_figures" CHECK (
    total_minor = net_minor + tax_minor
    AND line_discount_minor + order_discount_minor <= gross_minor
    AND least(line_discount_minor, order_discount_minor, net_minor, tax_minor, change_minor) >= 0
  ),
  ADD CONSTRAINT "orders_receipt_number" CHECK (
    (receipt_number IS NOT NULL) = (status IN ('COMPLETED', 'VOIDED'))
    AND (completed_at IS NOT NULL) = (status IN ('COMPLETED', 'VOIDED'))
  ),
  ADD CONSTRAINT "orders_void" CHECK (
    (voided_at IS NOT NULL) = (status = 'VOIDED') AND (void_reason IS NOT NULL) = (status = 'VOIDED')
  );
ALTER TABLE "order_lines"
  ADD CONSTRAINT "order_lines_quantity" CHECK (quantity_milli > 0 AND quantity_milli <= 1000000000),
  ADD CONSTRAINT "order_lines_figures" CHECK (
    total_minor = net_minor + tax_minor
    AND line_discount_minor + order_discount_minor <= gross_minor
    AND least(gross_minor, line_discount_minor, order_discount_minor, net_minor, tax_minor) >= 0
  ),
  ADD CONSTRAINT "order_lines_override" CHECK (
    override_kind IN ('UNIT_PRICE', 'LINE_TOTAL')
    AND override_minor >= 0 AND override_reason IS NOT NULL
    OR num_nonnulls(override_kind, override_minor, override_reason) = 0
  ),
  ADD CONSTRAINT "order_lines_tax_source" CHECK (
    tax_source IN ('REGISTER', 'STORE', 'TENANT', 'DEFAULT')
  );
ALTER TABLE "order_sagas"
  ADD CONSTRAINT "order_sagas_step" CHECK (step IN ('PRICED', 'COMPLETED', 'VOIDING')),
  ADD CONSTRAINT "order_sagas_void" CHECK ((step = 'VOIDING') = (void_reason IS NOT NULL));
ALTER TABLE "receipt_counters"
  ADD CONSTRAINT "receipt_counters_number" CHECK (last_number > 0);
ALTER TABLE "tax_rates"
  ADD CONSTRAINT "tax_rates_scope" CHECK (scope IN ('TENANT', 'STORE', 'REGISTER')),
  ADD CONSTRAINT "tax_rates_tenant" CHECK ((scope = 'TENANT') = (scope_id = tenant_id));
ALTER TABLE "pricing_policies"
  ADD CONSTRAINT "pricing_policies_increment" CHECK (cash_increment_minor > 0);

-- A sale that failed never took place, so its reference can be used again.
CREATE UNIQUE INDEX "orders_reference_key"
  ON "orders" (tenant_id, reference COLLATE "C") WHERE reference IS NOT NULL AND status <> 'FAILED';
CREATE UNIQUE INDEX "orders_receipt_number_key"
  ON "orders" (tenant_id, receipt_number COLLATE "C", register_id) WHERE receipt_number IS NOT NULL;
CREATE INDEX "order_words_words_idx"
  ON "order_words" USING gin (tenant_id, words) WHERE order_id IS NOT NULL;

-- Which tenants have sales or voids that nobody works on; the work itself is done tenant by tenant.
CREATE FUNCTION "tenants_with_due_sagas"(at timestamptz) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "order", pg_temp
  AS $$ SELECT DISTINCT tenant_id FROM order_sagas WHERE due_at <= at $$;
REVOKE ALL ON FUNCTION "tenants_with_due_sagas"(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "tenants_with_due_sagas"(timestamptz) TO "novapos_order";

-- The present tenant's orders that a text names. Text search is not leakproof, so that under the policy it
-- would read every order; the function keeps to the tenant by itself.
CREATE FUNCTION "orders_named"(beginning text, query tsquery) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "order", public, pg_temp
  AS $$
    SELECT id FROM orders
      WHERE tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
        AND receipt_number IS NOT NULL
        AND receipt_number COLLATE "C" >= beginning
        AND receipt_number COLLATE "C" < beginning || U&'\+10FFFF'
    UNION
    SELECT id FROM orders
      WHERE tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
        AND reference IS NOT NULL AND status <> 'FAILED'
        AND reference COLLATE "C" >= beginning
        AND reference COLLATE "C" < beginning || U&'\+10FFFF'
    UNION
    SELECT order_id FROM order_words
      WHERE tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
        AND order_id IS NOT NULL AND words @@ query
  $$;
REVOKE ALL ON FUNCTION "orders_named"(text, tsquery) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "orders_named"(text, tsquery) TO "novapos_order";

-- What was answered to intents is kept for 32 days and then forgotten, of all tenants at once.
CREATE POLICY forget_intents ON "idempotency_keys" TO CURRENT_USER USING (true);
CREATE FUNCTION "forget_intents"(before timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = "order", pg_temp
  AS $$ DELETE FROM idempotency_keys WHERE created_at < before $$;
REVOKE ALL ON FUNCTION "forget_intents"(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "forget_intents"(timestamptz) TO "novapos_order";
