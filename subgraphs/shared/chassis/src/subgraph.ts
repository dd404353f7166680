import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import { deny, shield } from 'graphql-shield';
import { watchMutation } from './audit/watch-mutations.ts';
import { gatewayOnly } from './gateway-only.ts';
import { entitiesRule, forbidden, peersOnly, type Rule } from './permissions.ts';

/** Rules by root field, by entity, and for single fields of other types. */
export type Permissions = {
  readonly Query: Readonly<Record<string, Rule>>;
  readonly Mutation: Readonly<Record<string, Rule>>;
  /** Who may reach each entity by its key; one that is missing is refused to everyone. */
  readonly entities: Readonly<Record<string, Rule>>;
  /** Rules of single fields: type, then field. Only fields that need one: each costs time. */
  readonly fields?: Readonly<Record<string, Readonly<Record<string, Rule>>>>;
};

/** A contract with its resolvers behind its rules. */
export type Subgraph = {
  readonly name: string;
  readonly typeDefs: DocumentNode;
  readonly schema: GraphQLSchema;
  readonly permissions: Permissions;
  /** Mutations for peers alone that are bookkeeping: no audit record is kept of them. */
  readonly unrecorded?: ReadonlySet<string>;
};

type SubgraphParts = {
  readonly name: string;
  /** The folder of the subgraph's `src`; its contract lies one up. */
  readonly directory: string;
  readonly resolvers: object;
  readonly permissions: Permissions;
  /** Mutations of peers that are bookkeeping and would flood the audit trail; each has the rule `peersOnly`. */
  readonly unrecorded?: readonly string[];
};

/** Join a subgraph's contract, resolvers and permissions into one executable schema. */
export function defineSubgraph({
  name,
  directory,
  resolvers,
  permissions,
  unrecorded = [],
}: SubgraphParts): Subgraph {
  for (const field of unrecorded) assertForPeers(field, permissions);
  const typeDefs = parse(readFileSync(join(directory, '../schema.graphql'), 'utf8'));
  const open = buildSubgraphSchema({ typeDefs, resolvers: resolvers as never });
  const hasMutations = open.getMutationType() != null;
  const schema = applyMiddleware(
    open,
    ...(hasMutations ? [{ Mutation: watchMutation }] : []),
    shield(
      {
        ...permissions.fields,
        Query: { '*': deny, ...permissions.Query, ...federationRules(open, permissions) },
        ...(hasMutations ? { Mutation: { '*': deny, ...permissions.Mutation } } : {}),
      },
      { allowExternalErrors: true, fallbackError: forbidden() },
    ),
  );
  return { name, typeDefs, schema, permissions, unrecorded: new Set(unrecorded) };
}

// What people ask for is always recorded, refusals included.
function assertForPeers(field: string, { Mutation }: Permissions): void {
  if (Mutation[field] === peersOnly) return;
  throw new TypeError(`the mutation ${field} is not for peers alone, so each one is recorded`);
}

// Composition reads the SDL file: at run time the contract is shown to the gateway itself, and to nobody it asks for.
function federationRules(schema: GraphQLSchema, { entities }: Permissions) {
  const hasEntities = schema.getQueryType()?.getFields()['_entities'] != null;
  return {
    _service: gatewayOnly,
    ...(hasEntities ? { _entities: entitiesRule(entities) } : {}),
  };
}
