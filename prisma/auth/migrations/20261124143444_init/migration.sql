-- CreateTable
CREATE TABLE "tenants" (
    "tenant_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tenants_pkey" PRIMARY KEY ("tenant_id")
);

-- CreateTable
CREATE TABLE "stores" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "address_lines" TEXT[],
    "currency" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "is_active" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stores_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "registers" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "is_active" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "registers_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "users" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "roles" TEXT[],
    "is_active" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "users_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "store_id" UUID,
    "register_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" TEXT,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "refresh_tokens" (
    "tenant_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "session_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "refresh_tokens_pkey" PRIMARY KEY ("tenant_id","token_hash")
);

-- CreateTable
CREATE TABLE "sign_in_failures" (
    "tenant_id" UUID NOT NULL,
    "email_hash" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "last_failed_at" TIMESTAMPTZ(3) NOT NULL,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_failures_pkey" PRIMARY KEY ("tenant_id","email_hash")
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
CREATE INDEX "stores_tenant_id_name_id_idx" ON "stores"("tenant_id", "name", "id");

-- CreateIndex
CREATE INDEX "registers_tenant_id_store_id_name_id_idx" ON "registers"("tenant_id", "store_id", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "registers_tenant_id_store_id_code_key" ON "registers"("tenant_id", "store_id", "code");

-- CreateIndex
CREATE INDEX "users_tenant_id_name_id_idx" ON "users"("tenant_id", "name", "id");

-- CreateIndex
CREATE INDEX "users_email_idx" ON "users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "users_tenant_id_email_key" ON "users"("tenant_id", "email");

-- CreateIndex
CREATE INDEX "sessions_tenant_id_user_id_idx" ON "sessions"("tenant_id", "user_id");

-- CreateIndex
CREATE INDEX "refresh_tokens_tenant_id_session_id_idx" ON "refresh_tokens"("tenant_id", "session_id");

-- CreateIndex
CREATE INDEX "refresh_tokens_tenant_id_expires_at_idx" ON "refresh_tokens"("tenant_id", "expires_at");

-- CreateIndex
CREATE INDEX "sign_in_failures_tenant_id_last_failed_at_idx" ON "sign_in_failures"("tenant_id", "last_failed_at");

-- AddForeignKey
ALTER TABLE "stores" ADD CONSTRAINT "stores_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("tenant_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registers" ADD CONSTRAINT "registers_tenant_id_store_id_fkey" FOREIGN KEY ("tenant_id", "store_id") REFERENCES "stores"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "users" ADD CONSTRAINT "users_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("tenant_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_tenant_id_user_id_fkey" FOREIGN KEY ("tenant_id", "user_id") REFERENCES "users"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refresh_tokens" ADD CONSTRAINT "refresh_tokens_tenant_id_session_id_fkey" FOREIGN KEY ("tenant_id", "session_id") REFERENCES "sessions"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Tenant isolation: tenants
ALTER TABLE "tenants" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "tenants" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "tenants"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "tenants" TO "novapos_auth";

-- Tenant isolation: stores
ALTER TABLE "stores" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "stores" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "stores"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "stores" TO "novapos_auth";

-- Tenant isolation: registers
ALTER TABLE "registers" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "registers" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "registers"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "registers" TO "novapos_auth";

-- Tenant isolation: users
ALTER TABLE "users" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "users" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "users"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "users" TO "novapos_auth";

-- Tenant isolation: sessions
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "sessions" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "sessions"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "sessions" TO "novapos_auth";

-- Tenant isolation: refresh_tokens
ALTER TABLE "refresh_tokens" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "refresh_tokens" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "refresh_tokens"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "refresh_tokens" TO "novapos_auth";

-- Tenant isolation: sign_in_failures
ALTER TABLE "sign_in_failures" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "sign_in_failures" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "sign_in_failures"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "sign_in_failures" TO "novapos_auth";

-- Tenant isolation: idempotency_keys
ALTER TABLE "idempotency_keys" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "idempotency_keys" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "idempotency_keys"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "idempotency_keys" TO "novapos_auth";

-- The platform's own rows live under the nil UUID, so no tenant may have it; failed sign-ins have no other.
ALTER TABLE "tenants" ADD CONSTRAINT "tenants_not_nil"
  CHECK (tenant_id <> '00000000-0000-0000-0000-000000000000');
ALTER TABLE "sign_in_failures" ADD CONSTRAINT "sign_in_failures_of_no_tenant"
  CHECK (tenant_id = '00000000-0000-0000-0000-000000000000');

ALTER TABLE "tenants" ADD CONSTRAINT "tenants_currency" CHECK (currency ~ '^[A-Z]{3}$');
ALTER TABLE "stores" ADD CONSTRAINT "stores_currency" CHECK (currency ~ '^[A-Z]{3}$');
CREATE UNIQUE INDEX "stores_tenant_id_lower_name_key" ON "stores" (tenant_id, lower(name));
-- The code begins each receipt number.
ALTER TABLE "registers" ADD CONSTRAINT "registers_code" CHECK (code ~ '^[A-Z0-9]{1,8}$');
ALTER TABLE "users" ADD CONSTRAINT "users_email" CHECK (email = lower(btrim(email)) AND email <> '');
ALTER TABLE "users" ADD CONSTRAINT "users_password_hash" CHECK (password_hash LIKE '$argon2id$%');
ALTER TABLE "users" ADD CONSTRAINT "users_roles" CHECK (cardinality(roles) > 0
  AND roles <@ ARRAY['super_admin', 'admin', 'manager', 'inventory', 'cashier', 'support']);
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_place" CHECK ((store_id IS NULL) = (register_id IS NULL));
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_end" CHECK ((ended_at IS NULL) = (end_reason IS NULL)
  AND end_reason IN ('SIGNED_OUT', 'TOKEN_REUSED', 'PASSWORD_CHANGED', 'USER_DEACTIVATED'));
ALTER TABLE "sign_in_failures" ADD CONSTRAINT "sign_in_failures_count" CHECK (failures > 0);

-- Who signs in names no tenant yet. The functions below look across tenants as the owner of the tables, who
-- need not be a superuser: these policies let it see what they answer from.
CREATE POLICY sign_in ON "users" FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY due_work ON "refresh_tokens" FOR SELECT TO CURRENT_USER USING (true);

-- Whom an e-mail address may belong to: at most five, the longest known first, each with what a password is
-- checked against and nothing else.
CREATE FUNCTION "find_sign_ins"(address text, only_tenant uuid)
  RETURNS TABLE (tenant_id uuid, user_id uuid, password_hash text, is_active boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "auth", pg_temp
  AS $$
    SELECT u.tenant_id, u.id, u.password_hash, u.is_active FROM users u
      WHERE u.email = address AND (only_tenant IS NULL OR u.tenant_id = only_tenant)
      ORDER BY u.created_at, u.id LIMIT 5
  $$;
REVOKE ALL ON FUNCTION "find_sign_ins"(text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "find_sign_ins"(text, uuid) TO "novapos_auth";

CREATE FUNCTION "tenants_with_expired_tokens"(at timestamptz) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "auth", pg_temp
  AS $$ SELECT DISTINCT tenant_id FROM refresh_tokens WHERE expires_at <= at $$;
REVOKE ALL ON FUNCTION "tenants_with_expired_tokens"(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "tenants_with_expired_tokens"(timestamptz) TO "novapos_auth";

-- What was answered to intents is kept for 32 days and then forgotten, of all tenants at once.
CREATE POLICY forget_intents ON "idempotency_keys" TO CURRENT_USER USING (true);
CREATE FUNCTION "forget_intents"(before timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = "auth", pg_temp
  AS $$ DELETE FROM idempotency_keys WHERE created_at < before $$;
REVOKE ALL ON FUNCTION "forget_intents"(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "forget_intents"(timestamptz) TO "novapos_auth";
