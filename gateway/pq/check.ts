import { operationChecker, type ManifestOperation, type OperationChecker } from '@novapos/graph';
import { files, readCommitted } from '../src/schema/files.ts';
import { partnerApiSchema } from '../src/schema/partner-schema.ts';
import type { PqCommand } from './command-line.ts';
import { PqFailed } from './pq-failed.ts';
import { readManifestFile } from './read-manifest-file.ts';

type Verdict = ReturnType<OperationChecker['check']>;

/** Check the operations of manifests against the committed graph; false where one is refused. */
export function check(
  { files: manifests, isPartner }: Extract<PqCommand, { kind: 'check' }>,
  print: (line: string) => void,
): boolean {
  const operations = manifests.flatMap(readManifestFile);
  const checker = checkerFor(isPartner);
  let refused = 0;
  for (const operation of operations) {
    const verdict = checker.check(operation);
    for (const line of linesOf(operation, verdict)) print(line);
    if ('reasons' in verdict) refused += 1;
  }
  if (refused > 0) print(`${refused} of ${operations.length} operations can't be registered.`);
  return refused === 0;
}

function checkerFor(isPartner: boolean): OperationChecker {
  const apiSchema = isPartner ? partnerApiSchema() : undefined;
  if (apiSchema === null) {
    throw new PqFailed('There is no schema for partners: run `npm run compose`.');
  }
  return operationChecker({ supergraphSdl: readCommitted(files.supergraph), apiSchema });
}

function linesOf({ name }: ManifestOperation, verdict: Verdict): readonly string[] {
  if ('reasons' in verdict) return verdict.reasons.map((reason) => `refused  ${name}: ${reason}`);
  const { kind, cost, subgraphs } = verdict;
  const asked = subgraphs.length > 0 ? subgraphs.join(', ') : 'nobody';
  return [`ok       ${name}: ${kind.toLowerCase()}, at most ${cost} points, asks ${asked}`];
}
