-- AlterTable
ALTER TABLE "payments" ADD COLUMN     "refunded_minor" BIGINT NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "payment_refunds" (
    "tenant_id" UUID NOT NULL,
    "refund_id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "returned_minor" BIGINT NOT NULL,
    "is_done" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payment_refunds_pkey" PRIMARY KEY ("tenant_id","refund_id","payment_id")
);

-- CreateTable
CREATE TABLE "simulated_refunds" (
    "tenant_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "refund_key" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "answers_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "simulated_refunds_pkey" PRIMARY KEY ("tenant_id","key","refund_key")
);

-- CreateIndex
CREATE INDEX "payment_refunds_tenant_id_payment_id_idx" ON "payment_refunds"("tenant_id", "payment_id");

-- Tenant isolation: payment_refunds
ALTER TABLE "payment_refunds" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "payment_refunds" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "payment_refunds"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "payment_refunds" TO "novapos_payment";

-- Tenant isolation: simulated_refunds
ALTER TABLE "simulated_refunds" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "simulated_refunds" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "simulated_refunds"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "simulated_refunds" TO "novapos_payment";

-- Whatever went back before went back whole. An owner who is no superuser sees all rows only while the wall is down.
ALTER TABLE "payments" NO FORCE ROW LEVEL SECURITY;
UPDATE "payments" SET refunded_minor = amount_minor WHERE status = 'REFUNDED';
ALTER TABLE "payments" FORCE ROW LEVEL SECURITY;
ALTER TABLE "payments" ADD CONSTRAINT "payments_refunded"
  CHECK (refunded_minor BETWEEN 0 AND amount_minor
    AND (refunded_minor = 0 OR status IN ('CAPTURED', 'REFUNDED')));
ALTER TABLE "payment_refunds" ADD CONSTRAINT "payment_refunds_amounts"
  CHECK (amount_minor > 0 AND returned_minor >= amount_minor);
ALTER TABLE "simulated_refunds" ADD CONSTRAINT "simulated_refunds_amount" CHECK (amount_minor > 0);
ALTER TABLE "payments" DROP CONSTRAINT "payments_type";
ALTER TABLE "payments" ADD CONSTRAINT "payments_type"
  CHECK (type IN ('CASH', 'CARD', 'COUPON', 'LOYALTY_POINTS', 'EXCHANGE'));
