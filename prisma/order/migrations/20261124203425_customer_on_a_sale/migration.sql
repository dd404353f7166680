-- AlterTable
ALTER TABLE "orders" ADD COLUMN     "customer_id" UUID;

-- Sales to nobody in particular, which are most, stay out of it.
CREATE INDEX "orders_customer_idx"
  ON "orders" (tenant_id, customer_id, sold_at, id) WHERE customer_id IS NOT NULL;
