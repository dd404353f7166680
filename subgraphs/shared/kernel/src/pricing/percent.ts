import { accept, refuse, type Decision } from '../decision.ts';

const form = /^(\d{1,4})(?:\.(\d{1,4}))?$/;
const largestPpm = 10_000_000;

/** A text that is no percentage of a tax: 0 to 1000 with up to 4 decimal places. */
export type PercentInvalid = { readonly kind: 'PercentInvalid' };

/** Read a percentage such as "8.875" as parts per million (88,750), exactly. */
export function parsePercent(text: string): Decision<number, PercentInvalid> {
  const [, whole, fraction = ''] = form.exec(text) ?? [];
  const ppm = whole === undefined ? NaN : Number(whole + fraction.padEnd(4, '0'));
  return ppm <= largestPpm ? accept(ppm) : refuse({ kind: 'PercentInvalid' });
}

/** Parts per million as people write a percentage, without idle zeros: 88,750 is "8.875". */
export function formatPercent(ppm: number): string {
  const digits = String(ppm).padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`.replace(/\.?0+$/, '');
}
