import { isCurrency } from '@novapos/kernel';
import { isEmail } from './email.ts';

/** One thing that is wrong with an input: the path of its field, and what to do. */
export type DetailProblem = { readonly field: string; readonly message: string };

/** The refusal that lists all that is wrong with an input at once. */
export type DetailsInvalid = {
  readonly kind: 'DetailsInvalid';
  readonly problems: readonly DetailProblem[];
};

const longestName = 120;
const longestDeviceName = 100;
const mostAddressLines = 8;
const control = /\p{Cc}/u;

/** What one field's rule finds wrong; null is a field that was left out, which no rule minds. */
export function check<Value>(
  field: string,
  value: Value | null,
  rule: (value: Value) => string | null,
): readonly DetailProblem[] {
  const message = value === null ? null : rule(value);
  return message === null ? [] : [{ field, message }];
}

/** The refusal of an input in which something is wrong; null when nothing is. */
export function detailsInvalid(
  ...checks: readonly (readonly DetailProblem[])[]
): DetailsInvalid | null {
  const problems = checks.flat();
  return problems.length > 0 ? { kind: 'DetailsInvalid', problems } : null;
}

/** 1 to 120 characters on one line. */
export function checkName(value: string): string | null {
  if (value !== '' && lengthOf(value) <= longestName && !control.test(value)) return null;
  return `Give a name of 1 to ${longestName} characters on one line.`;
}

/** 1 to 100 characters on one line. */
export function checkDeviceName(value: string): string | null {
  if (value !== '' && lengthOf(value) <= longestDeviceName && !control.test(value)) return null;
  return `Give a name of 1 to ${longestDeviceName} characters on one line.`;
}

/** An e-mail address, normalized before. */
export function checkEmail(value: string): string | null {
  return isEmail(value) ? null : 'Give an e-mail address, such as ana@example.com.';
}

/** 8 to 200 characters, whatever they are. */
export function checkPassword(value: string): string | null {
  const length = lengthOf(value);
  return length >= 8 && length <= 200 ? null : 'Give a password of 8 to 200 characters.';
}

/** An active ISO 4217 code. */
export function checkCurrency(value: string): string | null {
  return isCurrency(value) ? null : 'Give a currency of ISO 4217, such as EUR.';
}

/** An IANA zone by its name; a bare offset has no daylight saving, so it is none. */
export function checkTimeZone(value: string): string | null {
  return isTimeZone(value) ? null : 'Give an IANA time zone, such as Europe/Berlin.';
}

/** 1 to 8 capital letters and digits. */
export function checkRegisterCode(value: string): string | null {
  if (/^[A-Z0-9]{1,8}$/.test(value)) return null;
  return 'Give a code of 1 to 8 capital letters and digits, such as R1.';
}

/** Up to 8 lines of at most 120 characters. */
export function checkAddressLines(lines: readonly string[]): string | null {
  const isFine = lines.every((line) => lengthOf(line) <= longestName && !control.test(line));
  if (isFine && lines.length <= mostAddressLines) return null;
  return `Give at most ${mostAddressLines} lines of at most ${longestName} characters.`;
}

/** At least one role. */
export function checkRoles(roles: readonly string[]): string | null {
  return roles.length > 0 ? null : 'Give at least one role.';
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}

function isTimeZone(zone: string): boolean {
  if (zone !== 'UTC' && !/^[A-Za-z]\w*(?:\/[A-Za-z][\w+-]*)+$/.test(zone)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
