-- CreateTable
CREATE TABLE "provider_endpoints" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "secret_version" INTEGER NOT NULL,
    "old_secret_ends_at" TIMESTAMPTZ(3),
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "provider_endpoints_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "provider_notices" (
    "tenant_id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "notice_id" TEXT NOT NULL,
    "body_hash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "charge_key" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "applied_at" TIMESTAMPTZ(3),

    CONSTRAINT "provider_notices_pkey" PRIMARY KEY ("tenant_id","provider","notice_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "provider_endpoints_tenant_id_provider_key" ON "provider_endpoints"("tenant_id", "provider");

-- Tenant isolation: provider_endpoints
ALTER TABLE "provider_endpoints" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "provider_endpoints" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "provider_endpoints"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "provider_endpoints" TO "novapos_payment";

-- Tenant isolation: provider_notices
ALTER TABLE "provider_notices" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "provider_notices" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "provider_notices"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "provider_notices" TO "novapos_payment";

-- What comes in from a provider names an endpoint and no tenant: only by these functions.
CREATE INDEX "provider_notices_received_idx"
  ON "provider_notices" (received_at) WHERE received_at > '-infinity';
CREATE UNIQUE INDEX "provider_endpoints_id_idx" ON "provider_endpoints" (id) WHERE secret_version > 0;
CREATE POLICY incoming_endpoints ON "provider_endpoints" TO CURRENT_USER USING (true);
CREATE POLICY forget_notices ON "provider_notices" TO CURRENT_USER USING (true);
ALTER TABLE "provider_endpoints" ADD CONSTRAINT "provider_endpoints_version" CHECK (secret_version > 0);

CREATE FUNCTION "provider_endpoint"(endpoint_id uuid)
  RETURNS TABLE (tenant_id uuid, id uuid, provider text, secret_version int, old_secret_ends_at timestamptz,
    opened_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = "payment", pg_temp
  AS $$
    SELECT e.tenant_id, e.id, e.provider, e.secret_version, e.old_secret_ends_at, e.opened_at
      FROM provider_endpoints e WHERE e.id = endpoint_id AND e.secret_version > 0
  $$;
CREATE FUNCTION "forget_notices"(received_before timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = "payment", pg_temp
  AS $$
    DELETE FROM provider_notices WHERE received_at < received_before AND received_at > '-infinity'
  $$;
REVOKE ALL ON FUNCTION "provider_endpoint"(uuid), "forget_notices"(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "provider_endpoint"(uuid), "forget_notices"(timestamptz) TO "novapos_payment";
