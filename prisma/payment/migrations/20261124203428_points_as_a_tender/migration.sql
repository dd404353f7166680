-- AlterTable
ALTER TABLE "payments" ADD COLUMN     "customer_id" UUID,
ADD COLUMN     "worth_minor" BIGINT;

ALTER TABLE "payments" DROP CONSTRAINT "payments_type";
ALTER TABLE "payments" ADD CONSTRAINT "payments_type"
  CHECK (type IN ('CASH', 'CARD', 'COUPON', 'LOYALTY_POINTS'));
-- A customer is known here only while their points are asked for.
ALTER TABLE "payments" ADD CONSTRAINT "payments_customer"
  CHECK ((customer_id IS NOT NULL) = (type = 'LOYALTY_POINTS' AND status = 'CREATED'));
ALTER TABLE "payments" ADD CONSTRAINT "payments_worth"
  CHECK (worth_minor IS NULL OR (worth_minor >= 0 AND type = 'LOYALTY_POINTS'));
