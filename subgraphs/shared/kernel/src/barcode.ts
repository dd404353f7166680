import { accept, refuse, type Decision } from './decision.ts';

/** A code as it was scanned, and the thirteen digits it is looked up by. */
export type Barcode = {
  readonly symbology: 'EAN_8' | 'EAN_13' | 'UPC_A';
  readonly digits: string;
  readonly gtin13: string;
};

/** A text that is no barcode, and why. */
export type BarcodeInvalid = {
  readonly kind: 'BarcodeInvalid';
  readonly reason: 'NOT_DIGITS' | 'WRONG_LENGTH' | 'WRONG_CHECK_DIGIT';
};

const symbologies = new Map<number, Barcode['symbology']>([
  [8, 'EAN_8'],
  [12, 'UPC_A'],
  [13, 'EAN_13'],
]);

/**
 * Read an EAN-8, UPC-A or EAN-13 and put it in one form for look-up: zeros in front up to thirteen
 * digits, which leaves the check digit true (GS1). Blanks that a scanner adds at the ends are dropped.
 */
export function parseBarcode(text: string): Decision<Barcode, BarcodeInvalid> {
  const digits = text.trim();
  if (!/^[0-9]+$/.test(digits)) return invalid('NOT_DIGITS');

  const symbology = symbologies.get(digits.length);
  if (symbology === undefined) return invalid('WRONG_LENGTH');
  if (!hasTrueCheckDigit(digits)) return invalid('WRONG_CHECK_DIGIT');
  return accept({ symbology, digits, gtin13: digits.padStart(13, '0') });
}

/** The last digit of a code, from the digits before it (GS1: weights 3 and 1 from the right). */
export function checkDigit(body: string): number {
  if (!/^[0-9]+$/.test(body)) throw new RangeError(`"${body}" is not made of digits`);
  const sum = Array.from(body, Number)
    .reverse()
    .reduce((total, digit, place) => total + digit * (place % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}

/** Whether the last digit of a code of digits is the check digit of the others. */
export function hasTrueCheckDigit(digits: string): boolean {
  return checkDigit(digits.slice(0, -1)) === Number(digits.slice(-1));
}

function invalid(reason: BarcodeInvalid['reason']): Decision<never, BarcodeInvalid> {
  return refuse({ kind: 'BarcodeInvalid', reason });
}
