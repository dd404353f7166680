import { CodedError } from '@novapos/chassis';
import type { Decision } from '@novapos/kernel';

/** What was asked for, or an error that says what is wrong with it. */
export function asked<Value>(checked: Decision<Value, string>): Value {
  if (checked.ok) return checked.value;
  throw new CodedError('BAD_USER_INPUT', checked.refusal);
}

/** A count within bounds; the default where none is named. */
export function countOf(
  name: string,
  count: number | null | undefined,
  { usual, most }: { readonly usual: number; readonly most: number },
): number {
  const wanted = count ?? usual;
  if (wanted >= 1 && wanted <= most) return wanted;
  throw new CodedError('BAD_USER_INPUT', `\`${name}\` is a whole number from 1 to ${most}.`);
}
