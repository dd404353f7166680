-- CreateTable
CREATE TABLE "payments" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "store_id" UUID NOT NULL,
    "register_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "tendered_minor" BIGINT NOT NULL,
    "change_minor" BIGINT NOT NULL,
    "cash_rounding_minor" BIGINT NOT NULL,
    "card_token" TEXT,
    "provider" TEXT,
    "provider_reference" TEXT,
    "card_brand" TEXT,
    "card_last4" TEXT,
    "failure_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payments_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "undone_orders" (
    "tenant_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "undone_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "undone_orders_pkey" PRIMARY KEY ("tenant_id","order_id")
);

-- CreateTable
CREATE TABLE "simulated_charges" (
    "tenant_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "answers_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "simulated_charges_pkey" PRIMARY KEY ("tenant_id","key")
);

-- CreateIndex
CREATE UNIQUE INDEX "payments_tenant_id_order_id_sequence_key" ON "payments"("tenant_id", "order_id", "sequence");

-- Tenant isolation: payments
ALTER TABLE "payments" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "payments" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "payments"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "payments" TO "novapos_payment";

-- Tenant isolation: undone_orders
ALTER TABLE "undone_orders" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "undone_orders" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "undone_orders"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "undone_orders" TO "novapos_payment";

-- Tenant isolation: simulated_charges
ALTER TABLE "simulated_charges" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "simulated_charges" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "simulated_charges"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "simulated_charges" TO "novapos_payment";

-- What is handed over less the change is what was paid; money never runs backwards.
ALTER TABLE "payments" ADD CONSTRAINT "payments_add_up"
  CHECK (tendered_minor - change_minor = amount_minor AND amount_minor >= 0 AND change_minor >= 0);
ALTER TABLE "payments" ADD CONSTRAINT "payments_type" CHECK (type IN ('CASH', 'CARD', 'COUPON'));
ALTER TABLE "payments" ADD CONSTRAINT "payments_status"
  CHECK (status IN ('CREATED', 'AUTHORIZED', 'CAPTURED', 'VOIDED', 'FAILED', 'REFUNDED'));
