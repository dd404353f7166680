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
const rounds = 9;
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
    publicFiles: {},
    webhooks: {},
    checks: {},
  });
  const pool = new Pool(await gateway.app.listen({ port: 0, host: '127.0.0.1' }), {
    connections: 1,
  });
  // Its lists are loaded, and what they hold is read, by then.
  await pause(1_000);
  let turn = 0;
  return {
    /** Connected and awake, as a gateway is that was asked something else just before. */
    async askOther() {
      const other = await pool.request({
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ __typename }"}',
      });
      await other.body.dump();
    },
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

type Opened = Awaited<ReturnType<typeof open>>;

async function afterOther(gateway: Opened): Promise<number> {
  await gateway.askOther();
  return (await gateway.ask()).wholeMs;
}

async function times(count: number, ask: () => Promise<unknown>): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await ask();
}

const warmed = await open(true);
const firstOfProcessMs = await afterOther(warmed);
await times(1_000, () => warmed.ask());
const whole: number[] = [];
const added: number[] = [];
await times(requests, async () => {
  const { wholeMs, addedMs } = await warmed.ask();
  whole.push(wholeMs);
  added.push(addedMs);
});
await warmed.close();

// The process has run by now: what is left of a first call is the planning, or nothing of it. The same call once it is warm is
// measured in the same gateway after the same pause.
async function firstAndWarm(isRegistered: boolean) {
  const gateway = await open(isRegistered);
  const firstMs = await afterOther(gateway);
  await times(500, () => gateway.ask());
  await pause(1_000);
  const warmMs = await afterOther(gateway);
  await gateway.close();
  return { firstMs, warmMs };
}

const planned: { readonly firstMs: number; readonly warmMs: number }[] = [];
await times(rounds, async () => planned.push(await firstAndWarm(true)));
const unplanned = await firstAndWarm(false);

const figures = { whole, added, firstOfProcessMs, planned, firstUnplannedMs: unplanned.firstMs };
process.stdout.write(`${JSON.stringify(figures)}\n`);
process.exit(0);
