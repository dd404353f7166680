import type { CsvCell } from '@novapos/kernel';
import type { Usage } from './usage.ts';

/** The first record of an export: the names of its columns. */
export const headOfUsage: readonly string[] = [
  ...['hour', 'partnerId', 'keyId', 'operationId', 'operationName'],
  ...['requests', 'errors', 'limited', 'cost', 'totalMs', 'slowestMs'],
];

/** A row of usage as a record. */
export function rowOfUsage(usage: Usage): readonly CsvCell[] {
  const { hour, partnerId, keyId, operationId, operationName } = usage;
  const { requests, errors, limited, cost, totalMs, slowestMs } = usage;
  return [
    ...[hour.toISOString(), partnerId, keyId, operationId, operationName],
    ...[requests, errors, limited, cost, totalMs, slowestMs],
  ];
}
