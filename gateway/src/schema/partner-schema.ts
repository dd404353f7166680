import { dirname, join } from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { files, readCommitted } from './files.ts';

/** What partners see of the graph, as it is committed; null where nothing is kept from them. */
export function partnerApiSchema(): GraphQLSchema | null {
  const sdl = readCommitted(join(dirname(files.apiSchema), 'partner-api-schema.graphql'));
  return sdl === '' ? null : buildSchema(sdl);
}
