-- AlterTable
ALTER TABLE "sessions" ADD COLUMN     "device_id" UUID;

-- CreateTable
CREATE TABLE "devices" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "register_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "pairing" INTEGER NOT NULL,
    "receipt_series" TEXT NOT NULL,
    "secret_hash" TEXT NOT NULL,
    "paired_by_id" UUID NOT NULL,
    "paired_at" TIMESTAMPTZ(3) NOT NULL,
    "unpaired_at" TIMESTAMPTZ(3),
    "last_seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "devices_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "pins" (
    "tenant_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "verifier" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pins_pkey" PRIMARY KEY ("tenant_id","user_id")
);

-- CreateTable
CREATE TABLE "pin_failures" (
    "tenant_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "failures" INTEGER NOT NULL,
    "last_failed_at" TIMESTAMPTZ(3) NOT NULL,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "pin_failures_pkey" PRIMARY KEY ("tenant_id","user_id")
);

-- CreateTable
CREATE TABLE "approvals" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "grant" TEXT NOT NULL,
    "approver_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "act" TEXT,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "approvals_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "devices_tenant_id_paired_at_id_idx" ON "devices"("tenant_id", "paired_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "devices_tenant_id_register_id_pairing_key" ON "devices"("tenant_id", "register_id", "pairing");

-- CreateIndex
CREATE UNIQUE INDEX "approvals_tenant_id_token_hash_key" ON "approvals"("tenant_id", "token_hash");

-- CreateIndex
CREATE INDEX "sessions_tenant_id_device_id_idx" ON "sessions"("tenant_id", "device_id");

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_tenant_id_device_id_fkey" FOREIGN KEY ("tenant_id", "device_id") REFERENCES "devices"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "devices" ADD CONSTRAINT "devices_tenant_id_register_id_fkey" FOREIGN KEY ("tenant_id", "register_id") REFERENCES "registers"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pins" ADD CONSTRAINT "pins_tenant_id_user_id_fkey" FOREIGN KEY ("tenant_id", "user_id") REFERENCES "users"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_tenant_id_approver_id_fkey" FOREIGN KEY ("tenant_id", "approver_id") REFERENCES "users"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Tenant isolation: devices
ALTER TABLE "devices" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "devices" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "devices"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "devices" TO "novapos_auth";

-- Tenant isolation: pins
ALTER TABLE "pins" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "pins" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "pins"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "pins" TO "novapos_auth";

-- Tenant isolation: pin_failures
ALTER TABLE "pin_failures" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "pin_failures" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "pin_failures"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "pin_failures" TO "novapos_auth";

-- Tenant isolation: approvals
ALTER TABLE "approvals" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "approvals" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "approvals"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "approvals" TO "novapos_auth";

-- A register has one paired device at a time.
CREATE UNIQUE INDEX "devices_paired" ON "devices" (tenant_id, register_id) WHERE unpaired_at IS NULL;
ALTER TABLE "devices" ADD CONSTRAINT "devices_pairing" CHECK (pairing > 0);
ALTER TABLE "devices" ADD CONSTRAINT "devices_secret_hash" CHECK (secret_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "pins" ADD CONSTRAINT "pins_verifier" CHECK (verifier LIKE '$argon2id$%');
ALTER TABLE "pin_failures" ADD CONSTRAINT "pin_failures_count" CHECK (failures > 0);
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_use" CHECK ((act IS NULL) = (used_at IS NULL));

ALTER TABLE "sessions" DROP CONSTRAINT "sessions_end";
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_end" CHECK ((ended_at IS NULL) = (end_reason IS NULL)
  AND end_reason IN ('SIGNED_OUT', 'TOKEN_REUSED', 'PASSWORD_CHANGED', 'USER_DEACTIVATED', 'DEVICE_UNPAIRED'));

-- Wrong PINs and approvals are kept for a while and then forgotten, of all tenants at once.
CREATE POLICY forget_pins ON "pin_failures" TO CURRENT_USER USING (true);
CREATE POLICY forget_approvals ON "approvals" TO CURRENT_USER USING (true);
CREATE FUNCTION "forget_pin_failures"(before timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = "auth", pg_temp
  AS $$ DELETE FROM pin_failures WHERE last_failed_at < before $$;
REVOKE ALL ON FUNCTION "forget_pin_failures"(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "forget_pin_failures"(timestamptz) TO "novapos_auth";
CREATE FUNCTION "forget_approvals"(before timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = "auth", pg_temp
  AS $$ DELETE FROM approvals WHERE created_at < before $$;
REVOKE ALL ON FUNCTION "forget_approvals"(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "forget_approvals"(timestamptz) TO "novapos_auth";
