import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SubgraphContract } from './compose-supergraph.ts';

const gateway = join(import.meta.dirname, '../..');

const ownUrl = 'http://localhost:8083/graphql';

/** The committed files about the schema, and where the contracts lie. */
export const files = {
  subgraphs: join(gateway, '../subgraphs'),
  /** What the gateway itself answers. */
  live: join(gateway, 'live/schema.graphql'),
  supergraph: join(gateway, 'supergraph.graphql'),
  apiSchema: join(gateway, 'api-schema.graphql'),
  releasedApiSchema: join(gateway, 'released-api-schema.graphql'),
  graphChangelog: join(gateway, '../docs/graph-changelog.md'),
  declaredBreakingChanges: join(gateway, 'declared-breaking-changes.json'),
} as const;

/** The API schema of a variant, as it is and as it was released. */
export function variantFiles(name: string) {
  return {
    apiSchema: join(gateway, `${name}-api-schema.graphql`),
    releasedApiSchema: join(gateway, `released-${name}-api-schema.graphql`),
  } as const;
}

/** The contract of every subgraph that has one, by the names of their folders, and the gateway's own. */
export function readContracts(): readonly SubgraphContract[] {
  const folder = files.subgraphs;
  const others = readdirSync(folder)
    .map((name) => ({ name, path: join(folder, name, 'schema.graphql') }))
    .filter(({ path }) => existsSync(path))
    .map(({ name, path }) => ({ name, sdl: readFileSync(path, 'utf8') }));
  return [...others, readLiveContract()];
}

/** The contract of what the gateway itself answers. */
export function readLiveContract(): SubgraphContract {
  return { name: 'live', sdl: readFileSync(files.live, 'utf8'), url: ownUrl };
}

/** A committed file's text; empty when it is not there yet. */
export function readCommitted(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
