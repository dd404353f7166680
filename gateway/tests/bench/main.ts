import { setTimeout as pause } from 'node:timers/promises';
import { anonymous, createRegistry, type AskSubgraph } from '@novapos/chassis';
import { Pool } from 'undici';
import { createGateway } from '../../src/gateway.ts';
import { defaultSettings } from '../../src/settings.ts';
import { quiet, tinySubgraphs } from '../examples.ts';
import { anAppsOperation, partnersDomain, partnersSupergraph } from '../partners-domain.ts';

// `npm run bench -- gateway` runs this as a process of its own: what the gateway adds to answers of subgraphs in the same
// process, one request after the other, each over HTTP.
const query =
  'query BenchOrder($id: ID!) { viewer { kind tenantId } order(id: $id) { id lines { quantity variant { id name } } } }';
const registered = anAppsOperation(query);
const variablesOf = (turn: number) => ({ id: String(turn) });
/** The operation as it is registered and asked for by its id, or as a text that nobody has planned. */
const asked = {
  byId: (turn: number) => ({
    extensions: { persistedQuery: { version: 1, sha256Hash: registered.id } },
    variables: variablesOf(turn),
  }),
  byText: (turn: number) => ({ query, variables: variablesOf(turn) }),
};
const wide = { requests: 10_000_000, cost: 1_000_000_000 };
const requests = Number(process.argv[2] ?? 5_000);
const subgraphTime = { ms: 0 };

function timed(ask: AskSubgraph): AskSubgraph {
  return async (request) => {
    const startedAt = performance.now();
    try {
      return await ask(request);
    } finally {
      subgraphTime.ms += performance.now() - startedAt;
    }
  };
}

async function open(isRegistered: boolean) {
  const { product, order } = tinySubgraphs();
  const domain = partnersDomain();
  if (isRegistered) domain.register(registered);
  const settings = defaultSettings(true);
  const gateway = await createGateway({
    supergraphSdl: partnersSupergraph.supergraphSdl,
    subgraphs: { product: timed(product), order: timed(order), integration: domain.ask },
    authenticate: async () => anonymous,
    settings: {
      ...settings,
      persistedOperations: isRegistered ? 'ids' : 'off',
      rateLimits: { ...settings.rateLimits, anonymous: wide },
    },
    log: quiet,
    registry: createRegistry('gateway'),
    isProduction: true,
    listen: null,
    downloads: {},
    webhooks: {},
    checks: {},
  });
  const pool = new Pool(await gateway.app.listen({ port: 0, host: '127.0.0.1' }), {
    connections: 1,
  });
  // Connected and at work, as a gateway is that has been asked something else before; its lists are loaded by then.
  await pause(1_000);
  const other = await pool.request({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  });
  await other.body.dump();
  let turn = 0;
  return {
    async ask(): Promise<{ readonly wholeMs: number; readonly addedMs: number }> {
      subgraphTime.ms = 0;
      const startedAt = performance.now();
      const { body } = await pool.request({
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(isRegistered ? asked.byId((turn += 1)) : asked.byText((turn += 1))),
      });
      const answer = (await body.json()) as { readonly errors?: unknown };
      const wholeMs = performance.now() - startedAt;
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      return { wholeMs, addedMs: wholeMs - subgraphTime.ms };
    },
    async close() {
      await pool.close();
      await gateway.stop();
    },
  };
}

const warmed = await open(true);
const first = await warmed.ask();
for (let turn = 0; turn < 1_000; turn += 1) await warmed.ask();
const whole: number[] = [];
const added: number[] = [];
for (let turn = 0; turn < requests; turn += 1) {
  const { wholeMs, addedMs } = await warmed.ask();
  whole.push(wholeMs);
  added.push(addedMs);
}
await warmed.close();

// The process has run by now: what is left of a first call is the planning, or nothing of it.
const planned = await open(true);
const firstPlanned = await planned.ask();
await planned.close();
const unplanned = await open(false);
const firstUnplanned = await unplanned.ask();
await unplanned.close();

const figures = {
  whole,
  added,
  firstOfProcessMs: first.wholeMs,
  firstPlannedMs: firstPlanned.wholeMs,
  firstUnplannedMs: firstUnplanned.wholeMs,
  firstPlannedAddedMs: firstPlanned.addedMs,
};
process.stdout.write(`${JSON.stringify(figures)}\n`);
process.exit(0);
