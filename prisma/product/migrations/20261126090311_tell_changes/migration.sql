-- AlterTable
ALTER TABLE "products" ADD COLUMN     "image_name" TEXT;

-- AlterTable
-- What is there already counts as changed by this migration.
ALTER TABLE "variants" ADD COLUMN     "changed_xid" BIGINT NOT NULL DEFAULT pg_current_xact_id()::text::bigint;
ALTER TABLE "variants" ALTER COLUMN "changed_xid" DROP DEFAULT;

-- CreateTable
CREATE TABLE "product_images" (
    "tenant_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "product_images_pkey" PRIMARY KEY ("tenant_id","product_id")
);

-- CreateIndex
CREATE INDEX "product_images_tenant_id_name_idx" ON "product_images"("tenant_id", "name");

-- CreateIndex
CREATE INDEX "variants_tenant_id_changed_xid_id_idx" ON "variants"("tenant_id", "changed_xid", "id");

-- AddForeignKey
ALTER TABLE "product_images" ADD CONSTRAINT "product_images_tenant_id_product_id_fkey" FOREIGN KEY ("tenant_id", "product_id") REFERENCES "products"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Tenant isolation: product_images
ALTER TABLE "product_images" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "product_images" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON "product_images"
  USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE, DELETE ON "product_images" TO "novapos_product";

-- The path of a picture is made of its name, and a picture is small.
ALTER TABLE "product_images"
  ADD CONSTRAINT "product_images_name" CHECK (name ~ '^[0-9a-f]{64}[.](png|jpg|webp)$'),
  ADD CONSTRAINT "product_images_size" CHECK (octet_length(bytes) BETWEEN 1 AND 200000),
  ADD CONSTRAINT "product_images_sides" CHECK (width BETWEEN 1 AND 4096 AND height BETWEEN 1 AND 4096);
-- Pictures are compressed already.
ALTER TABLE "product_images" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;

-- The mark of a variant: whichever table a part of what a till keeps of it lies in, each writing of that part
-- writes the variant's row as well. Two that do so wait for each other there, so the mark of what is read is
-- never older than what was read with it.
CREATE FUNCTION "mark_change"() RETURNS trigger LANGUAGE plpgsql SET search_path = "product", pg_temp
  AS $$
  BEGIN
    NEW.changed_xid := pg_current_xact_id()::text::bigint;
    RETURN NEW;
  END
  $$;
CREATE TRIGGER "mark_change" BEFORE INSERT OR UPDATE ON "variants"
  FOR EACH ROW EXECUTE FUNCTION "mark_change"();

CREATE FUNCTION "mark_variants_of_products"() RETURNS trigger LANGUAGE plpgsql SET search_path = "product", pg_temp
  AS $$
  BEGIN
    UPDATE variants v SET changed_xid = v.changed_xid
      FROM after a JOIN before b ON b.tenant_id = a.tenant_id AND b.id = a.id
      WHERE v.tenant_id = a.tenant_id AND v.product_id = a.id
        AND v.changed_xid <> pg_current_xact_id()::text::bigint
        AND (a.name, a.brand, a.category_id, a.tax_category, a.retired_at IS NULL, a.image_name)
          IS DISTINCT FROM (b.name, b.brand, b.category_id, b.tax_category, b.retired_at IS NULL, b.image_name);
    RETURN NULL;
  END
  $$;
CREATE TRIGGER "mark_variants" AFTER UPDATE ON "products"
  REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION "mark_variants_of_products"();

-- Whoever puts a product into the category holds its row against deletion until it is done: waiting for that
-- lets this one see the product.
CREATE FUNCTION "mark_variants_of_categories"() RETURNS trigger LANGUAGE plpgsql SET search_path = "product", pg_temp
  AS $$
  BEGIN
    PERFORM FROM categories c JOIN after a ON a.tenant_id = c.tenant_id AND a.id = c.id FOR UPDATE OF c;
    UPDATE variants v SET changed_xid = v.changed_xid
      FROM after a
      JOIN before b ON b.tenant_id = a.tenant_id AND b.id = a.id AND b.name <> a.name
      JOIN products p ON p.tenant_id = a.tenant_id AND p.category_id = a.id
      WHERE v.tenant_id = p.tenant_id AND v.product_id = p.id
        AND v.changed_xid <> pg_current_xact_id()::text::bigint;
    RETURN NULL;
  END
  $$;
CREATE TRIGGER "mark_variants" AFTER UPDATE ON "categories"
  REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION "mark_variants_of_categories"();

CREATE FUNCTION "mark_variants_of_codes"() RETURNS trigger LANGUAGE plpgsql SET search_path = "product", pg_temp
  AS $$
  BEGIN
    UPDATE variants v SET changed_xid = v.changed_xid
      FROM (SELECT DISTINCT tenant_id, variant_id FROM codes) c
      WHERE v.tenant_id = c.tenant_id AND v.id = c.variant_id
        AND v.changed_xid <> pg_current_xact_id()::text::bigint;
    RETURN NULL;
  END
  $$;
CREATE TRIGGER "mark_variants_added" AFTER INSERT ON "barcodes" REFERENCING NEW TABLE AS codes
  FOR EACH STATEMENT EXECUTE FUNCTION "mark_variants_of_codes"();
CREATE TRIGGER "mark_variants_removed" AFTER DELETE ON "barcodes" REFERENCING OLD TABLE AS codes
  FOR EACH STATEMENT EXECUTE FUNCTION "mark_variants_of_codes"();
CREATE TRIGGER "mark_variants_before" AFTER UPDATE ON "barcodes" REFERENCING OLD TABLE AS codes
  FOR EACH STATEMENT EXECUTE FUNCTION "mark_variants_of_codes"();
CREATE TRIGGER "mark_variants_after" AFTER UPDATE ON "barcodes" REFERENCING NEW TABLE AS codes
  FOR EACH STATEMENT EXECUTE FUNCTION "mark_variants_of_codes"();
