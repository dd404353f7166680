import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print, separateOperations, type DocumentNode } from 'graphql';
import type { PersistedOperation } from './operation-lists.ts';

const kinds = { query: 'QUERY', mutation: 'MUTATION', subscription: 'SUBSCRIPTION' } as const;

/**
 * What can be asked for by id before anything is registered, such as `novapos:registerOperations`: the operations of
 * `partner-tools.graphql`, each with the fragments that it spreads.
 */
export function partnerTools(): ReadonlyMap<string, PersistedOperation> {
  const source = readFileSync(join(import.meta.dirname, 'partner-tools.graphql'), 'utf8');
  const documents = Object.entries(separateOperations(parse(source, { noLocation: true })));
  return new Map(
    documents.map(([name, document]) => {
      const id = `novapos:${name.charAt(0).toLowerCase()}${name.slice(1)}`;
      return [id, { id, name, kind: kindOf(document), body: print(document) }];
    }),
  );
}

function kindOf({ definitions }: DocumentNode): PersistedOperation['kind'] {
  for (const definition of definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) return kinds[definition.operation];
  }
  throw new TypeError('a document without an operation');
}
