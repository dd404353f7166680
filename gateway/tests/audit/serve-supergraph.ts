import { anonymous, createRegistry } from '@novapos/chassis';
import { pino } from 'pino';
import { readSupergraph } from '../../src/execution/supergraph.ts';
import { createGateway, type Gateway } from '../../src/gateway.ts';
import { defaultLimits, type Limits } from '../../src/limits/limits.ts';
import { defaultSettings } from '../../src/settings.ts';
import { askForeign } from './ask-foreign.ts';

type Serving = {
  readonly supergraphSdl: string;
  /** Other addresses than the supergraph names, by subgraph. */
  readonly subgraphs: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly isShared: boolean;
  readonly logLevel: string;
};

/** A gateway over subgraphs that are none of ours: whoever asks may, and nothing is limited. */
export async function serveSupergraph(serving: Serving): Promise<Gateway> {
  const { supergraphSdl, timeoutMs, isShared } = serving;
  const ways = readSupergraph(supergraphSdl).subgraphs.map(({ name, url }) => {
    return [name, askForeign(name, serving.subgraphs[name] ?? url, timeoutMs)] as const;
  });
  const settings = defaultSettings(false);
  const { execution } = settings;
  const gateway = await createGateway({
    supergraphSdl,
    subgraphs: Object.fromEntries(ways.map(([name, { ask }]) => [name, ask])),
    authenticate: async () => anonymous,
    settings: {
      ...settings,
      limits: unlimited,
      execution: {
        ...execution,
        asking: { ...execution.asking, timeoutMs, isShared, concurrency: 1_000 },
      },
    },
    log: pino({ level: serving.logLevel }, pino.destination(2)),
    registry: createRegistry('gateway'),
    isProduction: false,
    listen: null,
    downloads: {},
    publicFiles: {},
    webhooks: {},
    checks: {},
  });
  return {
    ...gateway,
    async stop() {
      await gateway.stop();
      await Promise.all(ways.map(([, { close }]) => close()));
    },
  };
}

const unlimited = Object.fromEntries(
  Object.keys(defaultLimits).map((name) => [name, 100_000_000]),
) as Limits;
