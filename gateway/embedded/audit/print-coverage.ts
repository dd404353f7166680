import type { Covered } from './coverage.ts';

/** Print what was found, in words or as JSON; whether every mutation has exactly one record. */
export function printCoverage(
  found: readonly Covered[],
  isJson: boolean,
  print: (line: string) => void,
): boolean {
  const missing = found.filter(({ records }) => records !== 1);
  for (const covered of found) print(isJson ? JSON.stringify(covered) : lineOf(covered));
  const count = `${found.length - missing.length} of ${found.length} mutations have their record`;
  if (!isJson) print(count);
  return missing.length === 0;
}

function lineOf({ mutation, peer, outcome, records }: Covered): string {
  const where = peer === null ? 'gateway' : `peer ${peer}`;
  const verdict = outcome ?? (records === 0 ? 'NO RECORD' : `${records} RECORDS`);
  return `${mutation.padEnd(28)} ${where.padEnd(16)} ${verdict}`;
}
