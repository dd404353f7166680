import { accept, parseBarcode, refuse, type Decision } from '@novapos/kernel';

/** A code of a variant: as it was written, and the form it is looked up by. */
export type Code = { readonly code: string; readonly key: string };

/** A text that can't be a code, and why. */
export type CodeInvalid = {
  readonly kind: 'BarcodeInvalid';
  readonly reason: 'NOT_PRINTABLE' | 'WRONG_LENGTH' | 'WRONG_CHECK_DIGIT';
};

/**
 * Read a code: EAN-8, UPC-A and EAN-13 are looked up by thirteen digits and need a true check digit;
 * any other text of 1 to 32 printable ASCII signs is a code of the shop's own, looked up as it is.
 */
export function readCode(text: string): Decision<Code, CodeInvalid> {
  const code = text.trim();
  if (code.length < 1 || code.length > 32) return invalid('WRONG_LENGTH');
  if (!/^[ -~]+$/.test(code)) return invalid('NOT_PRINTABLE');

  const barcode = parseBarcode(code);
  if (barcode.ok) return accept({ code, key: barcode.value.gtin13 });
  return barcode.refusal.reason === 'WRONG_CHECK_DIGIT'
    ? invalid('WRONG_CHECK_DIGIT')
    : accept({ code, key: code });
}

function invalid(reason: CodeInvalid['reason']): Decision<never, CodeInvalid> {
  return refuse({ kind: 'BarcodeInvalid', reason });
}
