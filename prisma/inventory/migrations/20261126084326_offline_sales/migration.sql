-- AlterTable
ALTER TABLE "reservations" ADD COLUMN     "available" BIGINT[];
