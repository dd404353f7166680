-- CreateTable
CREATE TABLE "sandboxes" (
    "tenant_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "sandbox_tenant_id" UUID NOT NULL,
    "store_id" UUID NOT NULL,
    "register_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sandboxes_pkey" PRIMARY KEY ("tenant_id","partner_id")
);

-- Tenant isolation: sandboxes
ALTER TABLE "sandboxes" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "sandboxes" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "sandboxes"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "sandboxes" TO "novapos_auth";

-- A sandbox is another tenant than the one whose partner it is for.
ALTER TABLE "sandboxes" ADD CONSTRAINT "sandboxes_tenant" CHECK (sandbox_tenant_id <> tenant_id);
