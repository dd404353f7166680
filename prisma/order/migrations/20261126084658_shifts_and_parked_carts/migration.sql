-- AlterTable
ALTER TABLE "orders" ADD COLUMN     "shift_id" UUID,
ADD COLUMN     "void_shift_id" UUID;

-- AlterTable
ALTER TABLE "receipt_counters" ADD COLUMN     "last_shift_number" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "open_shift_id" UUID;

-- CreateTable
CREATE TABLE "shifts" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "store_id" UUID NOT NULL,
    "register_id" UUID NOT NULL,
    "store_name" TEXT NOT NULL,
    "register_code" TEXT NOT NULL,
    "register_name" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "business_date" TEXT NOT NULL,
    "opened_by" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "float_minor" BIGINT NOT NULL,
    "float_pieces" JSONB NOT NULL,

    CONSTRAINT "shifts_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "shift_closings" (
    "tenant_id" UUID NOT NULL,
    "shift_id" UUID NOT NULL,
    "closed_by" UUID NOT NULL,
    "closed_at" TIMESTAMPTZ(3) NOT NULL,
    "counted_minor" BIGINT NOT NULL,
    "counted_pieces" JSONB NOT NULL,
    "expected_minor" BIGINT NOT NULL,
    "difference_minor" BIGINT NOT NULL,
    "note" TEXT,
    "figures" JSONB NOT NULL,

    CONSTRAINT "shift_closings_pkey" PRIMARY KEY ("tenant_id","shift_id")
);

-- CreateTable
CREATE TABLE "cash_movements" (
    "tenant_id" UUID NOT NULL,
    "shift_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,
    "moved_by" UUID NOT NULL,
    "approved_by" UUID,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cash_movements_pkey" PRIMARY KEY ("tenant_id","shift_id","id")
);

-- CreateTable
CREATE TABLE "parked_carts" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "register_id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "customer_id" UUID,
    "cart" JSONB NOT NULL,
    "currency" TEXT NOT NULL,
    "shown_total_minor" BIGINT NOT NULL,
    "parked_by" UUID NOT NULL,
    "parked_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_at" TIMESTAMPTZ(3),

    CONSTRAINT "parked_carts_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "shifts_tenant_id_opened_at_id_idx" ON "shifts"("tenant_id", "opened_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "shifts_tenant_id_register_id_number_key" ON "shifts"("tenant_id", "register_id", "number");

-- CreateIndex
CREATE INDEX "parked_carts_tenant_id_store_id_parked_at_id_idx" ON "parked_carts"("tenant_id", "store_id", "parked_at", "id");

-- Tenant isolation: shifts
ALTER TABLE "shifts" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "shifts" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "shifts"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "shifts" TO "novapos_order";

-- Tenant isolation: shift_closings
ALTER TABLE "shift_closings" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "shift_closings" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "shift_closings"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT ON "shift_closings" TO "novapos_order";

-- Tenant isolation: cash_movements
ALTER TABLE "cash_movements" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "cash_movements" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "cash_movements"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT ON "cash_movements" TO "novapos_order";

-- Tenant isolation: parked_carts
ALTER TABLE "parked_carts" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "parked_carts" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "parked_carts"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "parked_carts" TO "novapos_order";

-- A shift is written once; from then on only its status changes. A lock on it needs no more than that.
REVOKE UPDATE, DELETE ON "shifts" FROM "novapos_order";
GRANT UPDATE (status) ON "shifts" TO "novapos_order";

-- Laws of shifts
ALTER TABLE "receipt_counters"
  DROP CONSTRAINT "receipt_counters_number",
  ADD CONSTRAINT "receipt_counters_number" CHECK (least(last_number, last_shift_number) >= 0);
ALTER TABLE "orders"
  ADD CONSTRAINT "orders_shift" CHECK (shift_id IS NULL OR status IN ('COMPLETED', 'VOIDED')),
  ADD CONSTRAINT "orders_void_shift" CHECK (void_shift_id IS NULL OR status = 'VOIDED');
ALTER TABLE "shifts"
  ADD CONSTRAINT "shifts_status" CHECK (status IN ('OPEN', 'CLOSED')),
  ADD CONSTRAINT "shifts_number" CHECK (number > 0),
  ADD CONSTRAINT "shifts_float" CHECK (float_minor >= 0);
ALTER TABLE "shift_closings"
  ADD CONSTRAINT "shift_closings_figures" CHECK (
    counted_minor >= 0 AND difference_minor = counted_minor - expected_minor
  );
ALTER TABLE "cash_movements"
  ADD CONSTRAINT "cash_movements_kind" CHECK (kind IN ('PAID_IN', 'PAID_OUT', 'NO_SALE')),
  ADD CONSTRAINT "cash_movements_amount" CHECK (
    amount_minor >= 0 AND (amount_minor = 0) = (kind = 'NO_SALE')
  );

-- A register has one open shift at most.
CREATE UNIQUE INDEX "shifts_open_key" ON "shifts" (tenant_id, register_id) WHERE status = 'OPEN';
-- What was sold and voided in a shift; orders outside of any stay out of it.
CREATE INDEX "orders_shift_idx" ON "orders" (tenant_id, shift_id) WHERE shift_id IS NOT NULL;
CREATE INDEX "orders_void_shift_idx"
  ON "orders" (tenant_id, void_shift_id) WHERE void_shift_id IS NOT NULL;
