import type { PadKey } from '@novapos/ui';

const mostDigits = 11;

/** The digits of an amount after a key; they fill from the right, as on a cash register. */
export function digitsAfter(digits: string, key: PadKey): string {
  if (key === 'back') return digits.slice(0, -1);
  if (!/^\d+$/.test(key)) return digits;
  const longer = `${digits}${key}`.replace(/^0+/, '');
  return longer.length > mostDigits ? digits : longer;
}

/** A quantity as text after a key, with at most this many decimals. */
export function quantityAfter(text: string, key: PadKey, decimals: number): string {
  if (key === 'back') return text.slice(0, -1);
  const longer = text === '0' && key !== '.' ? key : `${text}${key}`;
  const pattern = new RegExp(`^\\d{0,6}${decimals > 0 ? `([.]\\d{0,${decimals}})?` : ''}$`);
  return pattern.test(longer) ? longer : text;
}

/** The key of a pad that a key of the keyboard stands for; null where it is none. */
export function padKeyOf(key: string): PadKey | null {
  if (key === 'Backspace') return 'back';
  if (key === ',' || key === '.') return '.';
  return /^\d$/.test(key) ? (key as PadKey) : null;
}
