-- CreateTable
CREATE TABLE "products" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT COLLATE "C" NOT NULL,
    "description" TEXT,
    "brand" TEXT,
    "category_id" UUID,
    "tax_category" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "products_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "variants" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "label" TEXT,
    "sku" TEXT NOT NULL,
    "sku_key" TEXT NOT NULL,
    "price_minor" BIGINT NOT NULL,
    "unit" TEXT NOT NULL,
    "quantity_decimals" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "variants_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "barcodes" (
    "tenant_id" UUID NOT NULL,
    "code_key" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "variant_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "barcodes_code" PRIMARY KEY ("tenant_id","code_key")
);

-- CreateTable
CREATE TABLE "categories" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "categories_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "variant_search" (
    "tenant_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "category_id" UUID,
    "is_retired" BOOLEAN NOT NULL,
    "name_key" TEXT COLLATE "C" NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "variant_search_pkey" PRIMARY KEY ("tenant_id","variant_id")
);

-- CreateTable
CREATE TABLE "search_words" (
    "tenant_id" UUID NOT NULL,
    "word" TEXT COLLATE "C" NOT NULL,
    "letters" TEXT NOT NULL,

    CONSTRAINT "search_words_pkey" PRIMARY KEY ("tenant_id","word")
);

-- CreateTable
CREATE TABLE "product_changes" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "variant_id" UUID,
    "kind" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "changed_by" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "product_changes_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "barcode_masks" (
    "tenant_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "mask" TEXT NOT NULL,

    CONSTRAINT "barcode_masks_pkey" PRIMARY KEY ("tenant_id","position")
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
CREATE INDEX "products_tenant_id_name_key_id_idx" ON "products"("tenant_id", "name_key", "id");

-- CreateIndex
CREATE INDEX "products_tenant_id_category_id_name_key_id_idx" ON "products"("tenant_id", "category_id", "name_key", "id");

-- CreateIndex
CREATE INDEX "variants_tenant_id_product_id_position_idx" ON "variants"("tenant_id", "product_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "variants_sku" ON "variants"("tenant_id", "sku_key");

-- CreateIndex
CREATE INDEX "barcodes_tenant_id_variant_id_position_idx" ON "barcodes"("tenant_id", "variant_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "categories_name" ON "categories"("tenant_id", "name_key");

-- CreateIndex
CREATE INDEX "variant_search_by_name" ON "variant_search"("tenant_id", "is_retired", "name_key", "variant_id");

-- CreateIndex
CREATE INDEX "variant_search_by_category" ON "variant_search"("tenant_id", "category_id", "is_retired", "name_key", "variant_id");

-- CreateIndex
CREATE INDEX "variant_search_by_words" ON "variant_search" USING GIN ("tenant_id" uuid_ops, "words" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "search_words_alike" ON "search_words" USING GIN ("tenant_id" uuid_ops, "letters" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "product_changes_tenant_id_product_id_changed_at_id_idx" ON "product_changes"("tenant_id", "product_id", "changed_at", "id");

-- AddForeignKey
ALTER TABLE "products" ADD CONSTRAINT "products_tenant_id_category_id_fkey" FOREIGN KEY ("tenant_id", "category_id") REFERENCES "categories"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "variants" ADD CONSTRAINT "variants_tenant_id_product_id_fkey" FOREIGN KEY ("tenant_id", "product_id") REFERENCES "products"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "barcodes" ADD CONSTRAINT "barcodes_tenant_id_variant_id_fkey" FOREIGN KEY ("tenant_id", "variant_id") REFERENCES "variants"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "variant_search" ADD CONSTRAINT "variant_search_tenant_id_variant_id_fkey" FOREIGN KEY ("tenant_id", "variant_id") REFERENCES "variants"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- CHECKs: what holds whoever writes.
ALTER TABLE "products"
  ADD CONSTRAINT "products_version_counts" CHECK (version >= 1),
  ADD CONSTRAINT "products_have_a_name" CHECK (name <> '');
ALTER TABLE "variants"
  ADD CONSTRAINT "variants_have_a_sku" CHECK (sku <> ''),
  ADD CONSTRAINT "variants_price_is_not_negative" CHECK (price_minor BETWEEN 0 AND 1000000000000),
  ADD CONSTRAINT "variants_decimals_in_range" CHECK (quantity_decimals BETWEEN 0 AND 3);
ALTER TABLE "product_changes" ADD CONSTRAINT "product_changes_kind" CHECK (
  kind IN ('CREATED', 'CHANGED', 'VARIANT_ADDED', 'VARIANT_CHANGED', 'PRICE_CHANGED', 'RETIRED', 'REINSTATED'));

-- New rows wait in a list that each search reads through: a short one.
ALTER INDEX "variant_search_by_words" SET (gin_pending_list_limit = 512);
ALTER INDEX "search_words_alike" SET (gin_pending_list_limit = 64);

-- Tenant isolation: products
ALTER TABLE "products" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "products" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "products"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "products" TO "novapos_product";

-- Tenant isolation: variants
ALTER TABLE "variants" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "variants" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "variants"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "variants" TO "novapos_product";

-- Tenant isolation: barcodes
ALTER TABLE "barcodes" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "barcodes" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "barcodes"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "barcodes" TO "novapos_product";

-- Tenant isolation: categories
ALTER TABLE "categories" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "categories" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "categories"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "categories" TO "novapos_product";

-- Tenant isolation: variant_search
ALTER TABLE "variant_search" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "variant_search" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "variant_search"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "variant_search" TO "novapos_product";

-- Tenant isolation: search_words
ALTER TABLE "search_words" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "search_words" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "search_words"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT ON "search_words" TO "novapos_product";

-- Tenant isolation: product_changes
ALTER TABLE "product_changes" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "product_changes" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "product_changes"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT ON "product_changes" TO "novapos_product";

-- Tenant isolation: barcode_masks
ALTER TABLE "barcode_masks" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "barcode_masks" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "barcode_masks"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "barcode_masks" TO "novapos_product";

-- Tenant isolation: idempotency_keys
ALTER TABLE "idempotency_keys" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "idempotency_keys" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "idempotency_keys"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "idempotency_keys" TO "novapos_product";

-- What was answered to intents is kept for 32 days and then forgotten, of all tenants at once.
CREATE POLICY forget_intents ON "idempotency_keys" TO CURRENT_USER USING (true);
CREATE FUNCTION "forget_intents"(before timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = "product", pg_temp
  AS $$ DELETE FROM idempotency_keys WHERE created_at < before $$;
REVOKE ALL ON FUNCTION "forget_intents"(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "forget_intents"(timestamptz) TO "novapos_product";
