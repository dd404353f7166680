const international = /^\+[1-9]\d{6,14}$/;
const signs = /^\+?[\d\s()./–-]+$/u;
// Where a number keeps its leading zero after the country code: Italy and San Marino.
const keepsZero = new Set(['39', '378']);

/**
 * A phone number as `+`, country code and number (ITU-T E.164), or null where it can be none. Punctuation
 * does not matter. `+` or `00` (from country 1 also `011`) begins an international number, in which a `(0)`
 * is left out; any other is one of `country`, without its trunk prefix: a leading `0`, in country 1 a leading
 * `1` of eleven digits. Extensions are refused.
 */
export function normalisePhone(text: string, country: string): string | null {
  const plain = asciiDigits(text.normalize('NFKC').trim());
  if (!signs.test(plain)) return null;
  const isMarked = plain.startsWith('+');
  const digits = (isMarked ? plain.replace('(0)', '') : plain).replaceAll(/\D/gu, '');
  const number = isMarked ? `+${digits}` : dialled(digits, country);
  return international.test(number) ? number : null;
}

function dialled(digits: string, country: string): string {
  if (digits.startsWith('00')) return `+${digits.slice(2)}`;
  if (country === '1') return dialledInAmerica(digits);
  const isTrunk = digits.startsWith('0') && !keepsZero.has(country);
  return `+${country}${isTrunk ? digits.slice(1) : digits}`;
}

function dialledInAmerica(digits: string): string {
  if (digits.startsWith('011')) return `+${digits.slice(3)}`;
  return digits.length === 11 && digits.startsWith('1') ? `+${digits}` : `+1${digits}`;
}

// Arabic-Indic and Persian digits; other forms become ASCII by NFKC.
function asciiDigits(text: string): string {
  return text.replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) =>
    String((digit.codePointAt(0) ?? 0) & 0xf),
  );
}
