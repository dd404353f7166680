import { refusal } from '@novapos/chassis';
import { money } from '@novapos/kernel';
import { matchScan, readScan, scanKeys } from '../domain/scanned-code.ts';
import type { QueryResolvers } from './types.generated.ts';

const reasons = {
  NOT_PRINTABLE: 'This is no code: it has signs that no scanner reads. Scan again.',
  WRONG_LENGTH: 'A code has 1 to 32 signs. Scan again.',
  WRONG_CHECK_DIGIT: 'The check digit of this code is wrong. Scan again, or type it again.',
} as const;

/** One piece, in thousandths. */
const onePiece = 1000;

/** The variant that a scanned code names, with the weight or price in the code. */
export const variantByBarcode: NonNullable<QueryResolvers['variantByBarcode']> = async (
  _parent,
  { barcode },
  { tenantId, stores, currency },
) => {
  const scan = readScan(barcode, await stores.masks.list(tenantId));
  if (!scan.ok) return refusal('BarcodeInvalid', reasons[scan.refusal.reason], { barcode });

  const rows = await stores.variants.listByKeys(tenantId, scanKeys(scan.value));
  const match = matchScan(scan.value, {
    byCode: (code) => rows.find(({ codeKey }) => codeKey === code),
    bySku: (sku) => rows.find(({ skuKey }) => skuKey === sku),
  });
  if (!match) return refusal('BarcodeUnknown', 'No product has this barcode.', { barcode });

  const { weightMilli, priceMinor } = match.embedded ?? {};
  return {
    __typename: 'BarcodeMatch',
    variant: match.row,
    quantity: weightMilli ?? onePiece,
    total: priceMinor === undefined ? null : money(priceMinor, await currency()),
  };
};
