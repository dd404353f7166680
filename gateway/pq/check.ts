import { operationChecker } from '@novapos/graph';
import { buildSchema } from 'graphql';
import { files, readCommitted } from '../src/schema/files.ts';
import type { PqCommand } from './command-line.ts';
import { PqFailed } from './pq-failed.ts';
import { readManifestFile } from './read-manifest-file.ts';

type Print = (line: string) => void;

/** Check the operations of manifests against the committed graph; false where one is refused. */
export function check(
  { files: manifests, isPartner }: Extract<PqCommand, { kind: 'check' }>,
  print: Print,
): boolean {
  const partnerSdl = isPartner ? readCommitted(files.partnerApiSchema) : '';
  if (isPartner && partnerSdl === '') {
    throw new PqFailed('There is no schema for partners: run `npm run compose`.');
  }
  const checker = operationChecker({
    supergraphSdl: readCommitted(files.supergraph),
    apiSchema: isPartner ? buildSchema(partnerSdl) : undefined,
  });
  let refused = 0;
  for (const manifest of manifests) {
    for (const operation of readManifestFile(manifest)) {
      const verdict = checker.check(operation);
      if ('reasons' in verdict) {
        refused += 1;
        for (const reason of verdict.reasons) print(`refused  ${operation.name}: ${reason}`);
      } else {
        const { name, kind, cost, subgraphs } = verdict;
        print(`ok       ${name}: ${kind.toLowerCase()}, at most ${cost} points, asks ${subgraphs.join(', ') || 'nobody'}`);
      }
    }
  }
  if (refused > 0) print(`${refused} operations can't be registered.`);
  return refused === 0;
}
