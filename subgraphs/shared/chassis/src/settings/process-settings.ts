import { z } from 'zod';
import { privateKeySchema, publicKeysSchema } from '../principal/key-schemas.ts';
import { tracingSettings } from '../tracing/tracing-settings.ts';
import { defineSettings, setting } from './settings.ts';
import { commaList, jsonText, wholeNumber } from './texts.ts';

/** What every process is told. */
export const processSettings = defineSettings({
  NODE_ENV: setting(z.enum(['development', 'test', 'production']).default('development'), {
    description: 'development, test or production',
  }),
  LOG_LEVEL: setting(
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    { description: 'the least important kind of line to log' },
  ),
  HOST: setting(z.string().default('127.0.0.1'), {
    description: 'the address to listen on',
    example: '0.0.0.0',
  }),
  PORT: setting(wholeNumber(0, 65_535).optional(), {
    description: 'the port to listen on when not the usual one of the process, 0 for any free one',
    example: '8084',
  }),
  SHUTDOWN_NOTICE_SECONDS: setting(wholeNumber(0, 300).default(0), {
    description: 'the seconds between saying "not ready" and taking no more, for load balancers',
  }),
  SHUTDOWN_GRACE_SECONDS: setting(wholeNumber(0, 600).default(10), {
    description: 'the seconds that running requests get to finish at a stop',
  }),
  ...tracingSettings,
});

/** What a process that owns a database is told. */
export const databaseSettings = defineSettings({
  DATABASE_URL: setting(z.url({ protocol: /^postgres(ql)?$/ }), {
    description:
      'the address of the PostgreSQL database; user and password in it are replaced by the own role',
    example: 'postgresql://127.0.0.1:5432/novapos',
    secret: true,
  }),
  DATABASE_SERVICE_PASSWORD: setting(z.string().min(1), {
    description: "the password of the domains' own roles",
    secret: true,
  }),
  DATABASE_POOL_SIZE: setting(wholeNumber(1, 1_000).default(10), {
    description: 'the most database connections the process holds',
  }),
});

/** What a process that asks others over HTTP is told. */
export const peerSettings = defineSettings({
  INTERNAL_SIGNING_KEY: setting(jsonText(privateKeySchema), {
    description:
      'the private Ed25519 key this process vouches for principals with, as JWK with kid',
    example: '{"kty":"OKP","crv":"Ed25519","kid":"internal-1","x":"...","d":"..."}',
    secret: true,
  }),
  PEER_AUTH_URL: peerUrl('auth', 8085),
  PEER_PRODUCT_URL: peerUrl('product', 8081),
  PEER_INVENTORY_URL: peerUrl('inventory', 8087),
  PEER_ORDER_URL: peerUrl('order', 8084),
  PEER_PAYMENT_URL: peerUrl('payment', 8086),
  PEER_LOYALTY_URL: peerUrl('loyalty', 8088),
  PEER_CUSTOMER_URL: peerUrl('customer', 8089),
  PEER_TIMEOUT_MS: setting(wholeNumber(1, 120_000).default(5_000), {
    description: 'the milliseconds a peer gets to answer',
  }),
  PEER_CONNECTIONS: setting(wholeNumber(1, 1_000).default(64), {
    description: 'the most connections to each peer',
  }),
});

/** What a process that answers others over HTTP is told. */
export const trustSettings = defineSettings({
  INTERNAL_PUBLIC_KEYS: setting(jsonText(publicKeysSchema), {
    description: 'the public Ed25519 keys of all processes, as JWKS',
    example: '{"keys":[{"kty":"OKP","crv":"Ed25519","kid":"internal-1","x":"..."}]}',
    // By mistake a private key may stand here, and what is not valid would be shown.
    secret: true,
  }),
});

/** What a process that makes or verifies access tokens is told. */
export const accessTokenSettings = defineSettings({
  JWT_ISSUER: setting(z.string().min(1).default('https://auth.novapos.example'), {
    description: 'the issuer of access tokens, the same for auth and gateway',
  }),
  JWT_AUDIENCE: setting(commaList().default(['novapos']), {
    description: 'whom access tokens are for, separated by commas',
    example: 'novapos,novapos-partners',
  }),
});

function peerUrl(domain: string, port: number) {
  return setting(z.url({ protocol: /^https?$/ }).default(`http://127.0.0.1:${port}/graphql`), {
    description: `the GraphQL address of ${domain}`,
  });
}
