import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';

/** The schema that everyone sees, as it is committed. */
export function publishedSchema(): GraphQLSchema {
  const file = join(import.meta.dirname, '../../api-schema.graphql');
  return buildSchema(readFileSync(file, 'utf8'));
}
