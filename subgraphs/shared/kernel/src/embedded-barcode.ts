import { hasTrueCheckDigit } from './barcode.ts';
import { accept, refuse, type Decision } from './decision.ts';

/**
 * How a shop's own scale writes its codes: the digits they begin with, and a letter for each digit
 * after them. I item, W weight in grams, P price in minor units, V a verifier of the price (not
 * read), C the check digit at the end. Example: prefix `21`, mask `21IIIIIWWWWWC`.
 */
export type EmbeddedMask = { readonly prefix: string; readonly mask: string };

/** What a scale wrote into a code: the item, and its weight in thousandths of a kilogram or its price. */
export type EmbeddedReading = {
  readonly itemCode: string;
  readonly weightMilli?: number;
  readonly priceMinor?: number;
};

/** A mask that no code can be read by. */
export type EmbeddedMaskInvalid = { readonly kind: 'EmbeddedMaskInvalid' };

/** Accept a mask of 8, 12 or 13 places with an item and a weight or a price, each in one piece. */
export function checkEmbeddedMask(mask: EmbeddedMask): Decision<EmbeddedMask, EmbeddedMaskInvalid> {
  return isReadable(mask) ? accept(mask) : refuse({ kind: 'EmbeddedMaskInvalid' });
}

/**
 * Read a code by the first mask it fits. Null for a plain code: one that fits no mask, or whose
 * check digit is wrong. Without masks every code is plain, whatever it begins with.
 */
export function readEmbedded(code: string, masks: readonly EmbeddedMask[]): EmbeddedReading | null {
  if (!/^[0-9]+$/.test(code)) return null;
  const fitting = masks.find((mask) => isReadable(mask) && fits(code, mask));
  return fitting ? reading(code, fitting.mask) : null;
}

function isReadable({ prefix, mask }: EmbeddedMask): boolean {
  return (
    /^[0-9]+$/.test(prefix) &&
    mask.startsWith(prefix) &&
    [8, 12, 13].includes(mask.length) &&
    /^I+V?(W+|P+)C?$/.test(mask.slice(prefix.length))
  );
}

function fits(code: string, { prefix, mask }: EmbeddedMask): boolean {
  if (code.length !== mask.length || !code.startsWith(prefix)) return false;
  return !mask.endsWith('C') || hasTrueCheckDigit(code);
}

function reading(code: string, mask: string): EmbeddedReading {
  const weight = digitsUnder('W', mask, code);
  const price = digitsUnder('P', mask, code);
  return {
    itemCode: digitsUnder('I', mask, code),
    ...(weight === '' ? {} : { weightMilli: Number(weight) }),
    ...(price === '' ? {} : { priceMinor: Number(price) }),
  };
}

function digitsUnder(letter: string, mask: string, code: string): string {
  return Array.from(code)
    .filter((_digit, place) => mask.charAt(place) === letter)
    .join('');
}
