import { buildSubgraphSchema } from '@apollo/subgraph';
import type { SubgraphResponse } from '@novapos/chassis';
import { composeServices } from '@apollo/composition';
import { execute, parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { Registry } from 'prom-client';
import { createExecutionMetrics } from '../execution-metrics.ts';
import { createPlanCache, planKey } from '../plan-cache.ts';
import { runOperation } from '../run.ts';
import type { Question } from '../running.ts';
import { readSupergraph } from '../supergraph.ts';

/** A subgraph of a test: its contract, and what its fields answer. */
export type TestSubgraph = {
  readonly sdl: string;
  readonly resolvers?: object;
  readonly root?: object;
};

const version = 'https://specs.apollo.dev/federation/v2.9';
const imports = [
  ...['@key', '@requires', '@provides', '@external', '@shareable', '@override', '@inaccessible'],
  ...['@interfaceObject', '@context', '@fromContext'],
];

/** Compose contracts as federation does, whatever it warns of. */
export function composed(subgraphs: Readonly<Record<string, TestSubgraph>>): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(subgraphs).map(([name, { sdl }]) => ({
      name,
      typeDefs: parse(linked(sdl)),
      url: `http://${name}.example`,
    })),
  );
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

/** The contract with what it uses of federation imported. */
function linked(sdl: string): string {
  const used = imports.filter((name) => new RegExp(`${name}\\b`).test(sdl));
  return `extend schema @link(url: "${version}", import: ${JSON.stringify(used)})\n${sdl}`;
}

/** What was asked of the subgraphs, in order. */
export type AskedQuestion = Question & { readonly subgraph: string };

/** What may be changed about an answer before the engine sees it. */
type Meddle = (
  asked: AskedQuestion,
  answer: () => Promise<SubgraphResponse>,
) => Promise<SubgraphResponse>;

/** The engine over subgraphs in this process. */
export function serveContracts(
  subgraphs: Readonly<Record<string, TestSubgraph>>,
  meddle: Meddle = (_asked, answer) => answer(),
) {
  const supergraph = readSupergraph(composed(subgraphs));
  const metrics = createExecutionMetrics(new Registry());
  const plans = createPlanCache({ supergraph, most: 1_000, metrics });
  const schemas = new Map(
    Object.entries(subgraphs).map(([name, one]) => [name, schemaOf(one)] as const),
  );
  const asked: AskedQuestion[] = [];
  return {
    schema: supergraph.schema,
    asked,
    async ask(
      query: string,
      variables: Readonly<Record<string, unknown>> = {},
      operationName?: string,
    ): Promise<ExecutionResult> {
      const operation = { query, document: parse(query), operationName };
      const prepared = plans.find(planKey(operation), operation, variables);
      return runOperation(prepared, variables, async (subgraph, question) => {
        asked.push({ subgraph, ...question });
        const schema = schemas.get(subgraph) as GraphQLSchema;
        const rootValue = subgraphs[subgraph]?.root;
        return meddle({ subgraph, ...question }, () => answerOf(schema, question, rootValue));
      });
    },
    planOf: (query: string) =>
      plans.find(query, { query, document: parse(query), operationName: undefined }, {}).plan,
  };
}

function schemaOf({ sdl, resolvers = {} }: TestSubgraph): GraphQLSchema {
  return buildSubgraphSchema({ typeDefs: parse(linked(sdl)), resolvers: resolvers as never });
}

/** As a subgraph in another process answers: nothing of ours is shared with it. */
async function answerOf(
  schema: GraphQLSchema,
  { query, variables, operationName }: Question,
  rootValue: unknown,
): Promise<SubgraphResponse> {
  const document = parse(query);
  const result = await execute({
    schema,
    document,
    rootValue,
    variableValues: { ...variables },
    operationName,
  });
  const { data, errors } = JSON.parse(JSON.stringify(result)) as ExecutionResult;
  if (!errors) return { data: data ?? null };
  const coded = errors.map(({ message, path, extensions }) => ({
    message,
    ...(path ? { path } : {}),
    extensions: { ...extensions, code: 'INTERNAL' },
  }));
  return { data: data ?? null, errors: coded };
}
