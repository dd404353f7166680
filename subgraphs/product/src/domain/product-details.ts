import { readCode, type Code } from './barcode-code.ts';
import type { Problem } from './refusals.ts';

/** What a client says of a product; what is undefined is left out. */
export type ProductDetails = {
  readonly name?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly brand?: string | null | undefined;
  readonly taxCategory?: string | null | undefined;
};

/** What a client says of a variant; what is undefined is left out. */
export type VariantDetails = {
  readonly label?: string | null | undefined;
  readonly sku?: string | null | undefined;
  readonly barcodes?: readonly string[] | null | undefined;
  readonly priceMinor?: number | null | undefined;
  readonly unit?: string | null | undefined;
  readonly quantityDecimals?: number | null | undefined;
};

/** The dearest price of one unit: 10^12 minor units. */
const dearestMinor = 1_000_000_000_000;
const mostBarcodes = 20;

/** What is wrong with a product's details; `at` is the path in front of the fields. */
export function productProblems(details: ProductDetails, at = ''): readonly Problem[] {
  const { name, description, brand, taxCategory } = details;
  return [
    ...line(`${at}name`, name, 200),
    ...text(`${at}description`, description, 4000),
    ...optionalLine(`${at}brand`, brand, 100),
    ...problemIf(
      taxCategory !== undefined && !/^[A-Z][A-Z0-9_]{0,39}$/.test(taxCategory ?? ''),
      `${at}taxCategory`,
      'Use capital letters, digits and underscores, such as STANDARD; at most 40.',
    ),
  ];
}

/** What is wrong with a variant's details. */
export function variantProblems(details: VariantDetails, at = ''): readonly Problem[] {
  const { label, sku, barcodes, priceMinor, unit, quantityDecimals } = details;
  return [
    ...optionalLine(`${at}label`, label, 100),
    ...line(`${at}sku`, sku, 64),
    ...barcodeProblems(barcodes, at),
    ...problemIf(
      !isWithin(priceMinor, dearestMinor),
      `${at}priceMinor`,
      'A price is a whole number of minor units from 0 to 1000000000000.',
    ),
    ...line(`${at}unit`, unit, 20),
    ...problemIf(!isWithin(quantityDecimals, 3), `${at}quantityDecimals`, 'Use 0 to 3.'),
  ];
}

/** What is wrong with a category's name. */
export function categoryProblems(name: string, field = 'name'): readonly Problem[] {
  return line(field, name, 100);
}

/** The codes of a variant, once each; call it only where there are no problems. */
export function codesOf(barcodes: readonly string[]): readonly Code[] {
  const codes = barcodes.map(readCode).flatMap((read) => (read.ok ? [read.value] : []));
  return [...new Map(codes.map((code) => [code.key, code])).values()];
}

/** A text of one line without the blanks around it. */
export function clean(text: string): string {
  return text.normalize('NFC').trim();
}

/** The same of a field that may be empty: null then. */
export function cleanOrNull(text: string | null | undefined): string | null {
  return clean(text ?? '') || null;
}

function barcodeProblems(
  barcodes: readonly string[] | null | undefined,
  at: string,
): readonly Problem[] {
  if (barcodes === undefined) return [];
  if (barcodes === null)
    return [{ field: `${at}barcodes`, message: 'Give a list, or leave it out.' }];
  if (barcodes.length > mostBarcodes) {
    return [{ field: `${at}barcodes`, message: `Use at most ${mostBarcodes} barcodes.` }];
  }
  return barcodes.flatMap((barcode, index) =>
    problemIf(
      !readCode(barcode).ok,
      `${at}barcodes.${index}`,
      'Use 1 to 32 printable signs; a code of 8, 12 or 13 digits needs its check digit.',
    ),
  );
}

function line(
  field: string,
  value: string | null | undefined,
  longest: number,
): readonly Problem[] {
  if (value === undefined) return [];
  const isEmpty = clean(value ?? '') === '';
  return isEmpty ? [{ field, message: 'It can’t be empty.' }] : optionalLine(field, value, longest);
}

function optionalLine(
  field: string,
  value: string | null | undefined,
  longest: number,
): readonly Problem[] {
  const isBroken = /[\p{Cc}\p{Cs}]/u.test(clean(value ?? ''));
  return isBroken
    ? [{ field, message: 'Use one line of text without control characters.' }]
    : tooLong(field, value, longest);
}

function text(
  field: string,
  value: string | null | undefined,
  longest: number,
): readonly Problem[] {
  const isBroken = /[\p{Cc}\p{Cs}]/u.test((value ?? '').replaceAll(/[\n\r\t]/g, ' '));
  return isBroken
    ? [{ field, message: 'Use text without control characters.' }]
    : tooLong(field, value, longest);
}

function tooLong(
  field: string,
  value: string | null | undefined,
  longest: number,
): readonly Problem[] {
  const length = Array.from(clean(value ?? '')).length;
  return problemIf(length > longest, field, `Use at most ${longest} characters.`);
}

function isWithin(value: number | null | undefined, most: number): boolean {
  if (value === undefined) return true;
  return value !== null && Number.isSafeInteger(value) && value >= 0 && value <= most;
}

function problemIf(isWrong: boolean, field: string, message: string): readonly Problem[] {
  return isWrong ? [{ field, message }] : [];
}
