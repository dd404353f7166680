import { checkEmbeddedMask, readEmbedded, type EmbeddedMask } from '@novapos/kernel';
import type { CatalogueItem, Scanned } from '../till/catalogue.ts';
import { lookupKey, type ItemIndex } from './item-index.ts';

/** What a scan is looked up in. */
export type ScanSources = {
  readonly index: Pick<ItemIndex, 'byCode' | 'bySku'>;
  readonly masks: readonly EmbeddedMask[];
  /** By the number on a customer's card. */
  readonly customerByCard: (card: string) => string | null;
};

const receiptForm = /^[A-Za-z0-9]{1,20}(?:-F\d+)?-R?\d{6,}$/;

/** A mask as it is written, with its prefix told apart; null where no code can be read by it. */
export function readMask(mask: string): EmbeddedMask | null {
  const prefix = /^[0-9]+/.exec(mask)?.[0] ?? '';
  const checked = checkEmbeddedMask({ prefix, mask });
  return checked.ok && mask.length === 13 ? checked.value : null;
}

/**
 * What a scanned code stands for: an article by its whole code, by the item that a scale wrote into it, or by its SKU; a
 * customer's card; a receipt.
 */
export function readScan(code: string, { index, masks, customerByCard }: ScanSources): Scanned {
  const text = code.trim();
  if (text === '') return { kind: 'unknown', code };
  const whole = index.byCode(lookupKey(text));
  if (whole) return plain(whole);
  const weighed = readWeighed(text, index, masks);
  if (weighed) return weighed;
  const bySku = index.bySku(text);
  if (bySku) return plain(bySku);
  const customerId = customerByCard(text);
  if (customerId !== null) return { kind: 'customer', customerId };
  if (receiptForm.test(text)) return { kind: 'receipt', receiptNumber: text };
  return { kind: 'unknown', code: text };
}

function plain(item: CatalogueItem): Scanned {
  return { kind: 'item', item, quantityMilli: 1_000, totalMinor: null };
}

function readWeighed(
  text: string,
  index: ScanSources['index'],
  masks: readonly EmbeddedMask[],
): Scanned | null {
  const read = readEmbedded(text, masks) ?? readEmbedded(lookupKey(text), masks);
  if (!read) return null;
  const short = read.itemCode.replace(/^0+(?=.)/, '');
  const item =
    index.byCode(read.itemCode) ??
    index.byCode(short) ??
    index.bySku(read.itemCode) ??
    index.bySku(short);
  if (!item) return null;
  const { weightMilli = 1_000, priceMinor = null } = read;
  const weighed = {
    kind: 'item',
    item,
    quantityMilli: weightMilli,
    totalMinor: priceMinor,
  } as const;
  // The server reads the price from the code by itself.
  return priceMinor === null ? weighed : { ...weighed, code: text };
}
