import { composeServices } from '@apollo/composition';
import { lexicographicSortSchema, parse, printSchema } from 'graphql';
import { localUrl } from './ports.ts';

/** A subgraph's contract. */
export type SubgraphContract = {
  readonly name: string;
  readonly sdl: string;
  /** Where it is asked when not at its own port of this machine. */
  readonly url?: string;
};

/** The two files that are made of all contracts. */
export type Composed = {
  /** What the gateway plans by. */
  readonly supergraphSdl: string;
  /** What clients see, sorted and with descriptions. */
  readonly apiSchemaSdl: string;
};

/** Why the contracts don't fit together; each line names what to look at. */
export class CompositionFailed extends Error {}

/** Hints of level WARN that were looked at and are right as they are, as `CODE: message`. */
const acceptedHints: ReadonlySet<string> = new Set();

/** Compose contracts into the supergraph, the same way each time; throws `CompositionFailed`. */
export function composeSupergraph(contracts: readonly SubgraphContract[]): Composed {
  const services = [...contracts]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sdl, url = urlOf(name) }) => ({ name, typeDefs: parse(sdl), url }));
  const { errors, hints, schema, supergraphSdl } = composeServices(services);
  if (errors) throw new CompositionFailed(lines(errors.map(({ message }) => message)));
  const warnings = hints
    .filter(({ definition }) => definition.level.name === 'WARN')
    .map(({ definition, message }) => `${definition.code}: ${message}`)
    .filter((hint) => !acceptedHints.has(hint));
  if (warnings.length > 0) throw new CompositionFailed(lines(warnings));
  const apiSchema = lexicographicSortSchema(schema.toAPISchema().toGraphQLJSSchema());
  return {
    supergraphSdl: `${supergraphSdl.trim()}\n`,
    apiSchemaSdl: `${printSchema(apiSchema)}\n`,
  };
}

function urlOf(name: string): string {
  const url = localUrl(name);
  if (!url) throw new CompositionFailed(`Subgraph "${name}" has no port: give it one in ports.ts.`);
  return url;
}

function lines(messages: readonly string[]): string {
  return messages.map((message) => `- ${message}`).join('\n');
}
