import {
  accept,
  checkEmbeddedMask,
  readEmbedded,
  type Decision,
  type EmbeddedMask,
  type EmbeddedReading,
} from '@novapos/kernel';
import { readCode, type CodeInvalid } from './barcode-code.ts';
import { skuKey } from './product.ts';

/** What a scanned code may name: a variant with the whole code, else one by the item in it. */
export type ScannedCode = {
  /** Null where the whole can be no code, but a mask reads it all the same. */
  readonly key: string | null;
  readonly embedded: EmbeddedReading | null;
};

/**
 * Read a scanned code. A code that is wrong as it stands may still fit a mask without a check digit;
 * where it fits none, it is refused.
 */
export function readScan(
  text: string,
  masks: readonly EmbeddedMask[],
): Decision<ScannedCode, CodeInvalid> {
  const plain = readCode(text);
  const key = plain.ok ? plain.value.key : null;
  const embedded = readEmbedded(text.trim(), masks) ?? readEmbedded(key ?? '', masks);
  if (!plain.ok && !embedded) return plain;
  return accept({ key, embedded });
}

/** The texts by which an item in an embedded code is looked up, the likeliest first. */
function itemNames({ itemCode }: EmbeddedReading): readonly string[] {
  const short = itemCode.replace(/^0+(?=.)/, '');
  return short === itemCode ? [itemCode] : [itemCode, short];
}

/** What to find a variant by: codes as they are looked up, and SKUs in small letters. */
export type ScanKeys = { readonly codes: readonly string[]; readonly skus: readonly string[] };

/** All keys that may answer this scan, to be fetched at once. */
export function scanKeys({ key, embedded }: ScannedCode): ScanKeys {
  const names = embedded ? itemNames(embedded) : [];
  return { codes: [...(key === null ? [] : [key]), ...names], skus: names.map(skuKey) };
}

type Found<Row> = {
  readonly byCode: (code: string) => Row | undefined;
  readonly bySku: (sku: string) => Row | undefined;
};

/**
 * Which of the found rows a scan means: the one with the whole code, else the one whose barcode or
 * SKU is the item's code; only then do weight and price count.
 */
export function matchScan<Row>(
  { key, embedded }: ScannedCode,
  { byCode, bySku }: Found<Row>,
): { readonly row: Row; readonly embedded: EmbeddedReading | null } | null {
  const whole = key === null ? undefined : byCode(key);
  if (whole !== undefined) return { row: whole, embedded: null };
  if (!embedded) return null;

  const names = itemNames(embedded);
  const row =
    names.map(byCode).find((found) => found !== undefined) ??
    names.map((name) => bySku(skuKey(name))).find((found) => found !== undefined);
  return row === undefined ? null : { row, embedded };
}

/** A mask as it is written, with its prefix told apart; null where no code can be read by it. */
export function readMask(mask: string): EmbeddedMask | null {
  const prefix = /^[0-9]+/.exec(mask)?.[0] ?? '';
  const checked = checkEmbeddedMask({ prefix, mask });
  return checked.ok && mask.length === 13 ? checked.value : null;
}
