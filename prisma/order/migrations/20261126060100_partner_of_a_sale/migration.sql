-- AlterTable
ALTER TABLE "orders" ADD COLUMN     "partner_id" UUID;
