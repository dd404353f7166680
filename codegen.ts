import type { CodegenConfig } from '@graphql-codegen/cli';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

type OwnSettings = {
  /** GraphQL type to the domain's own type, such as `"Order": "../domain/order.ts#Order as OrderModel"`. */
  readonly mappers?: Readonly<Record<string, string>>;
  /** Peers it asks: each has its operations in `src/peers/<peer>.graphql`. */
  readonly peers?: readonly string[];
};

/** What every contract leans on: the directives of the federation specification. */
const directives = `
  scalar federation__FieldSet
  scalar link__Import
  directive @link(url: String, as: String, import: [link__Import]) repeatable on SCHEMA
  directive @key(fields: federation__FieldSet!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  directive @shareable repeatable on OBJECT | FIELD_DEFINITION
  directive @tag(name: String!) repeatable on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION | SCHEMA
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
  directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
`;

const domains = readdirSync('subgraphs').filter((name) =>
  existsSync(`subgraphs/${name}/schema.graphql`),
);

function settingsOf(domain: string): OwnSettings {
  const file = `subgraphs/${domain}/codegen.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as OwnSettings) : {};
}

function resolverTypes(domain: string): CodegenConfig['generates'] {
  const name = domain.charAt(0).toUpperCase() + domain.slice(1);
  return {
    [`subgraphs/${domain}/src/resolvers/types.generated.ts`]: {
      schema: `subgraphs/${domain}/schema.graphql`,
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        contextType: `../context.ts#${name}Context`,
        resolversNonOptionalTypename: { unionMember: true },
        scalars: { SafeInt: 'number', Quantity: 'number', DateTime: 'Date' },
        mappers: settingsOf(domain).mappers ?? {},
      },
    },
  };
}

/** The operations that a program asks of peers, in `src/peers/` of its folder. */
function peerOperations(folder: string, peers: readonly string[]): CodegenConfig['generates'] {
  const outputs = peers.map((peer) => [
    `${folder}/src/peers/${peer}.generated.ts`,
    {
      schema: [directives, `subgraphs/${peer}/schema.graphql`],
      documents: `${folder}/src/peers/${peer}.graphql`,
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        nonOptionalTypename: true,
        scalars: { SafeInt: 'number', Quantity: 'string', DateTime: 'string' },
      },
    },
  ]);
  return Object.fromEntries(outputs) as CodegenConfig['generates'];
}

/** What the till asks of the whole API. */
const tillOperations: CodegenConfig['generates'] = {
  'frontends/pos-app/src/operations/operations.generated.ts': {
    schema: 'gateway/api-schema.graphql',
    documents: 'frontends/pos-app/src/**/*.graphql',
    plugins: ['typescript-operations', 'typed-document-node'],
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      immutableTypes: true,
      nonOptionalTypename: true,
      skipTypeNameForRoot: true,
      scalars: { SafeInt: 'number', Quantity: 'string', DateTime: 'string', Json: 'unknown' },
    },
  },
};

export default {
  generates: Object.assign(
    {},
    ...domains.flatMap((domain) => [
      resolverTypes(domain),
      peerOperations(`subgraphs/${domain}`, settingsOf(domain).peers ?? []),
    ]),
    peerOperations('gateway', ['integration']),
    tillOperations,
  ) as CodegenConfig['generates'],
} satisfies CodegenConfig;
