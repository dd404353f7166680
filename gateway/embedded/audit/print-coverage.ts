import type { Covered } from './coverage.ts';

/** Print what was found, in words or as JSON; whether every mutation has exactly one record, and bookkeeping none. */
export function printCoverage(
  found: readonly Covered[],
  isJson: boolean,
  print: (line: string) => void,
): boolean {
  const missing = found.filter(({ records, isUnrecorded }) => records !== (isUnrecorded ? 0 : 1));
  for (const covered of found) print(isJson ? JSON.stringify(covered) : lineOf(covered));
  const kept = `${found.length - missing.length} of ${found.length} mutations are recorded as they are to be`;
  const bookkeeping = found.filter(({ isUnrecorded }) => isUnrecorded).map((one) => one.mutation);
  const count = `${kept}; of bookkeeping by peers no record is kept: ${bookkeeping.join(', ')}`;
  if (!isJson) print(count);
  return missing.length === 0;
}

function lineOf({ mutation, peer, outcome, records, isUnrecorded }: Covered): string {
  const where = peer === null ? 'gateway' : `peer ${peer}`;
  const none = isUnrecorded ? 'unrecorded' : 'NO RECORD';
  const verdict = outcome ?? (records === 0 ? none : `${records} RECORDS`);
  return `${mutation.padEnd(28)} ${where.padEnd(16)} ${verdict}`;
}
