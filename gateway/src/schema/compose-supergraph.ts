import { composeServices } from '@apollo/composition';
import { lexicographicSortSchema, parse, printSchema } from 'graphql';
import { unacceptedHints } from './hints.ts';
import { localUrl } from './ports.ts';
import { variants, variantSdl, type Supergraph, type Variant } from './variants.ts';

/** A subgraph's contract. */
export type SubgraphContract = {
  readonly name: string;
  readonly sdl: string;
  /** Where it is asked when not at its own port of this machine. */
  readonly url?: string;
};

/** What is made of all contracts. */
export type Composed = {
  /** What the gateway plans by. */
  readonly supergraphSdl: string;
  /** What clients see, sorted and with descriptions. */
  readonly apiSchemaSdl: string;
  /** The same for the clients of each variant, by its name. */
  readonly variantSdls: Readonly<Record<string, string>>;
};

/** Why the contracts don't fit together; each line names what to look at. */
export class CompositionFailed extends Error {}

/**
 * Compose contracts into the supergraph, the same way each time; throws `CompositionFailed`, also where the composer
 * remarks on something, unless its remarks are taken as they come.
 */
export function composeSupergraph(
  contracts: readonly SubgraphContract[],
  remarked: 'refused' | 'accepted' = 'refused',
): Composed {
  const services = [...contracts]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sdl, url = urlOf(name) }) => ({ name, typeDefs: parse(sdl), url }));
  const { errors, hints, schema, supergraphSdl } = composeServices(services);
  if (errors) throw new CompositionFailed(lines(errors.map(({ message }) => message)));
  const remarks = remarked === 'refused' ? unacceptedHints(hints) : [];
  if (remarks.length > 0) throw new CompositionFailed(lines(remarks));
  const apiSchema = lexicographicSortSchema(schema.toAPISchema().toGraphQLJSSchema());
  return {
    supergraphSdl: `${supergraphSdl.trim()}\n`,
    apiSchemaSdl: `${printSchema(apiSchema)}\n`,
    variantSdls: Object.fromEntries(
      variants.map((variant) => [variant.name, variantOf(schema, variant)]),
    ),
  };
}

function variantOf(supergraph: Supergraph, variant: Variant): string {
  try {
    return variantSdl(supergraph, variant);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new CompositionFailed(`The variant "${variant.name}" is no schema:\n${words}`);
  }
}

function urlOf(name: string): string {
  const url = localUrl(name);
  if (!url) throw new CompositionFailed(`Subgraph "${name}" has no port: give it one in ports.ts.`);
  return url;
}

function lines(messages: readonly string[]): string {
  return messages.map((message) => `- ${message}`).join('\n');
}
