import { join } from 'node:path';
import {
  accessTokenSettings,
  defineSettings,
  kafkaConnection,
  kafkaSettings,
  peerSettings,
  processSettings,
  readSettings,
  setting,
  wholeNumber,
  type Environment,
  type SettingsTable,
} from '@novapos/chassis';
import { z } from 'zod';
import { edgeSettings, gatewaySettings } from './edge-settings.ts';
import { localUrl, ports } from './schema/ports.ts';

const { INTERNAL_SIGNING_KEY } = peerSettings;
const http = { protocol: /^https?$/ };

/** The variable with a subgraph's address, such as `SUBGRAPH_ORDER_URL`. */
function urlVariable(subgraph: string): string {
  return `SUBGRAPH_${subgraph.toUpperCase()}_URL`;
}

const subgraphUrls: SettingsTable = Object.fromEntries(
  Object.keys(ports).map((name) => [
    urlVariable(name),
    setting(z.url(http).default(localUrl(name) ?? ''), {
      description: `the GraphQL address of the subgraph ${name}`,
    }),
  ]),
);

/** What the gateway is told when it runs as a process of its own. */
export const gatewayProcessSettings = defineSettings({
  ...processSettings,
  ...accessTokenSettings,
  ...edgeSettings,
  ...subgraphUrls,
  ...kafkaSettings,
  INTERNAL_SIGNING_KEY,
  AUTH_JWKS_URL: setting(z.url(http).default('http://localhost:8085/.well-known/jwks.json'), {
    description: "the address of auth's signing keys",
  }),
  SUPERGRAPH_FILE: setting(z.string().default(join(import.meta.dirname, '../supergraph.graphql')), {
    description: 'the file with the composed supergraph; a changed one is served without a restart',
  }),
  SUPERGRAPH_POLL_SECONDS: setting(wholeNumber(0, 86_400).default(5), {
    description: 'the seconds between two looks at that file; 0 to look on SIGHUP alone',
  }),
  SUBGRAPH_CONNECTIONS: setting(wholeNumber(1, 1_000).default(64), {
    description: 'the most connections to each subgraph',
  }),
});

/** The settings of the gateway's process; throws with all that is wrong. */
export function readConfig(env: Environment = process.env) {
  const read = readSettings(gatewayProcessSettings, env);
  const isProduction = read.NODE_ENV === 'production';
  const values: Readonly<Record<string, unknown>> = read;
  const urls = Object.keys(ports).map((name) => [name, String(values[urlVariable(name)])] as const);
  return {
    ...read,
    isProduction,
    urls,
    kafka: kafkaConnection(read),
    gateway: gatewaySettings(read, isProduction),
  };
}
