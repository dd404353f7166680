import { accept, refuse, type Decision } from './decision.ts';

/** Why a text is not a decimal number with this many places. */
export type DecimalProblem = 'NOT_A_NUMBER' | 'TOO_PRECISE';

const decimal = /^(?<sign>-?)(?<whole>\d+)(?:\.(?<fraction>\d+))?$/;

/** Read a plain decimal ("-1.5") exactly, as a count of its smallest steps; never through a float. */
export function parseDecimal(text: string, places: number): Decision<bigint, DecimalProblem> {
  const groups = decimal.exec(text)?.groups;
  if (!groups) return refuse('NOT_A_NUMBER');

  const fraction = groups['fraction'] ?? '';
  if (fraction.length > places) return refuse('TOO_PRECISE');

  const steps = BigInt(`${groups['whole'] ?? ''}${fraction.padEnd(places, '0')}`);
  return accept(groups['sign'] === '-' ? -steps : steps);
}

/** Write a count of smallest steps as a plain decimal with all its places. */
export function formatDecimal(steps: number, places: number): string {
  const sign = steps < 0 ? '-' : '';
  const digits = BigInt(Math.abs(steps))
    .toString()
    .padStart(places + 1, '0');
  if (places === 0) return `${sign}${digits}`;
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
