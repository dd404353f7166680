import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { costModel } from '@novapos/graph';
import { buildSchema, parse } from 'graphql';
import { circumstances, percentiles, rounded } from './figures.ts';
import { graphAt, tokenOf, type Graph } from './graph.ts';
import { manyOperations, type ListedOperation } from './many-operations.ts';
import { startProduct, type StartedProduct } from './started-product.ts';

const gateway = join(import.meta.dirname, '../../gateway');
const registration = `mutation BenchRegister($input: RegisterOperationsInput!) {
  registerOperations(input: $input) {
    ... on OperationsRegistered { added unchanged }
    ... on OperationsRefused { message refused { name reasons } }
    ... on Refusal { message }
  }
}`;

type Registered = {
  readonly registerOperations: {
    readonly added?: number;
    readonly unchanged?: number;
    readonly message?: string;
  };
};

/**
 * How long it takes to register many operations through the mutation: parsed, validated, costed, planned and kept; what
 * others wait for meanwhile; and what the cost model takes of a request.
 */
export async function benchRegister(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: { operations: { type: 'string', default: '500' } },
  });
  const count = Number(values.operations);
  const schema = buildSchema(readFileSync(join(gateway, 'api-schema.graphql'), 'utf8'));
  const operations = manyOperations(schema, count);
  const data = await mkdtemp(join(tmpdir(), 'novapos-bench-'));
  const product = await startProduct({ data, seed: 'small' });
  const graph = graphAt(product.ready.graphql, 4);
  try {
    return {
      ...circumstances(),
      operations: count,
      bytes: Buffer.byteLength(JSON.stringify(operations)),
      ...(await measure(product, graph, operations)),
      costModel: costFigures(operations),
    };
  } finally {
    await graph.close();
    await product.stop();
    await rm(data, { recursive: true, force: true });
  }
}

async function measure(
  product: StartedProduct,
  graph: Graph,
  operations: readonly ListedOperation[],
) {
  const token = await platformToken(product, graph);
  const register = async (version: string) => {
    const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
    const input = { client: 'pos-app', version, manifest };
    const startedAt = performance.now();
    const { registerOperations } = await graph.ask<Registered>(registration, { input }, token);
    if (registerOperations.message !== undefined)
      throw new Error(JSON.stringify(registerOperations));
    return rounded((performance.now() - startedAt) / 1000);
  };
  const quiet = await pinged(graph, new Promise((resolve) => setTimeout(resolve, 2_000)));
  const residentMibBefore = product.residentMib();
  const first = register('1');
  const busy = await pinged(graph, first);
  const firstSeconds = await first;
  return {
    firstSeconds,
    sameAgainSeconds: await register('1'),
    warmSeconds: await register('2'),
    othersWait: { quiet, whileRegistering: busy },
    residentMibBefore,
    residentMibAfter: product.residentMib(),
  };
}

/** How long a smallest query takes, again and again until that is over. */
async function pinged(graph: Graph, until: Promise<unknown>) {
  const state = { isOver: false };
  void until
    .catch(() => undefined)
    .finally(() => {
      state.isOver = true;
    });
  const durations: number[] = [];
  while (!state.isOver) {
    const startedAt = performance.now();
    await graph.ask('{ __typename }', {});
    durations.push(performance.now() - startedAt);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return percentiles(durations);
}

function platformToken({ ready }: StartedProduct, graph: Graph): Promise<string> {
  const signIns = ready.tenants.flatMap((tenant) => tenant.signIns);
  const user = signIns.find(({ role }) => role === 'super_admin');
  if (!user) throw new Error('the seed has no super_admin');
  return tokenOf(graph, { email: user.email, password: user.password });
}

function costFigures(operations: readonly ListedOperation[]) {
  const costs = costModel(readFileSync(join(gateway, 'supergraph.graphql'), 'utf8'));
  const documents = operations.map(({ body }) => parse(body, { noLocation: true }));
  const variables = { first: 20 };
  const perCall = (rounds: number) => {
    const startedAt = performance.now();
    for (let round = 0; round < rounds; round += 1) {
      for (const document of documents) costs.estimate(document, { variables });
    }
    return rounded(((performance.now() - startedAt) * 1000) / (rounds * documents.length));
  };
  const body =
    'query O($first: Int) { orders(first: $first) { edges { node { id lines { id } } } } }';
  const orders = parse(body);
  const node = { id: '1', lines: Array.from({ length: 5 }, () => ({ id: '1' })) };
  const data = { orders: { edges: Array.from({ length: 20 }, () => ({ node })) } };
  const actualUs = (rounds: number) => {
    const startedAt = performance.now();
    for (let round = 0; round < rounds; round += 1) costs.actual(orders, { variables, data });
    return rounded(((performance.now() - startedAt) * 1000) / rounds);
  };
  actualUs(1_000);
  const firstEstimateUs = perCall(1);
  perCall(20);
  return {
    firstEstimateUs,
    estimateUs: perCall(200),
    actualOf141ObjectsUs: actualUs(5_000),
  };
}
