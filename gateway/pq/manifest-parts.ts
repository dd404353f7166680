import { createHash } from 'node:crypto';
import type { ManifestOperation } from '@novapos/graph';

/** One request holds this much at most: the endpoint takes a megabyte, and answers in seconds. */
const most = { operations: 100, bytes: 600_000 } as const;

/** The same operations make the same version. */
export function versionOf(operations: readonly ManifestOperation[]): string {
  const ids = operations.map(({ id, body }) => `${id}\n${body}`).sort();
  return createHash('sha256').update(ids.join('\n')).digest('hex').slice(0, 12);
}

/** The operations in parts that one request holds each. */
export function inParts(
  operations: readonly ManifestOperation[],
): readonly (readonly ManifestOperation[])[] {
  const parts: ManifestOperation[][] = [];
  let [part, bytes]: [ManifestOperation[], number] = [[], 0];
  for (const operation of operations) {
    const own = Buffer.byteLength(JSON.stringify(operation));
    if (part.length > 0 && (part.length >= most.operations || bytes + own > most.bytes)) {
      parts.push(part);
      [part, bytes] = [[], 0];
    }
    part.push(operation);
    bytes += own;
  }
  return [...parts, part];
}
