-- AlterTable
ALTER TABLE "refunds" ADD COLUMN     "shift_id" UUID;

-- What a shift's report reads.
CREATE INDEX "refunds_shift_id" ON "refunds" ("tenant_id", "shift_id") WHERE "shift_id" IS NOT NULL;
