import { readFileSync } from 'node:fs';
import {
  buildSchema,
  isIntrospectionType,
  isSpecifiedScalarType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { readExamples, type Example } from '../../gateway/embedded/examples/read-examples.ts';
import { files, variantFiles } from '../../gateway/src/schema/files.ts';
import { readOwners, type Owners } from './owners.ts';

/** A field of `Query`, `Mutation` or `Subscription`. */
export type RootField = {
  /** Such as `Query.order`. */
  readonly path: string;
  readonly domain: string;
  readonly field: GraphQLField<unknown, unknown>;
};

/** All that the reference tells. */
export type Graph = {
  readonly schema: GraphQLSchema;
  /** What partners see of it. */
  readonly forPartners: GraphQLSchema;
  readonly owners: Owners;
  readonly roots: readonly RootField[];
  readonly types: readonly GraphQLNamedType[];
  readonly exampleOf: (root: RootField) => Example | undefined;
};

/** The graph as it is committed, with its examples. */
export function readGraph(): Graph {
  const schema = buildSchema(readFileSync(files.apiSchema, 'utf8'));
  const owners = readOwners(readFileSync(files.supergraph, 'utf8'));
  const examples = new Map(readExamples().map((example) => [example.key, example]));
  return {
    schema,
    forPartners: buildSchema(readFileSync(variantFiles('partner').apiSchema, 'utf8')),
    owners,
    roots: rootFields(schema, owners),
    types: typesOf(schema),
    exampleOf: ({ domain, field }) => examples.get(`${domain}.${field.name}`),
  };
}

/** The fields of `Query`, `Mutation` and `Subscription`, with the domains they belong to. */
export function rootFields(schema: GraphQLSchema, owners: Owners): readonly RootField[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.flatMap((root) =>
    Object.values(root?.getFields() ?? {}).map((field) => {
      const path = `${root?.name ?? ''}.${field.name}`;
      return { path, domain: owners.ofField(path), field };
    }),
  );
}

/** The types that a page describes: all but the roots and what GraphQL has by itself. */
export function typesOf(schema: GraphQLSchema): readonly GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !isRoot(type),
  );
}

function isRoot({ name }: GraphQLNamedType): boolean {
  return ['Query', 'Mutation', 'Subscription'].includes(name);
}
