import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SubgraphContract } from './compose-supergraph.ts';

const gateway = join(import.meta.dirname, '../..');

/** The committed files about the schema, and where the contracts lie. */
export const files = {
  subgraphs: join(gateway, '../subgraphs'),
  supergraph: join(gateway, 'supergraph.graphql'),
  apiSchema: join(gateway, 'api-schema.graphql'),
  releasedApiSchema: join(gateway, 'released-api-schema.graphql'),
  declaredBreakingChanges: join(gateway, 'declared-breaking-changes.json'),
} as const;

/** The contract of every subgraph that has one, by the names of their folders. */
export function readContracts(folder: string = files.subgraphs): readonly SubgraphContract[] {
  return readdirSync(folder)
    .map((name) => ({ name, path: join(folder, name, 'schema.graphql') }))
    .filter(({ path }) => existsSync(path))
    .map(({ name, path }) => ({ name, sdl: readFileSync(path, 'utf8') }));
}

/** A committed file's text; empty when it is not there yet. */
export function readCommitted(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
