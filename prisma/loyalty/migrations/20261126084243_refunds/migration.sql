-- AlterTable
ALTER TABLE "point_holds" ADD COLUMN     "returned" BIGINT NOT NULL DEFAULT 0;

-- Only points that were redeemed can go back, and no more than they were.
ALTER TABLE "point_holds" ADD CONSTRAINT "point_holds_returned"
  CHECK (returned BETWEEN 0 AND points AND (returned = 0 OR state IN ('KEPT', 'RELEASED')));

-- A payment redeems once, and goes back part by part.
DROP INDEX "point_entries_payment_key";
CREATE UNIQUE INDEX "point_entries_payment_key"
  ON "point_entries" (tenant_id, payment_id, kind) WHERE payment_id IS NOT NULL AND kind <> 'RETURNED';
