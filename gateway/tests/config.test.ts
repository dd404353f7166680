import { readFileSync } from 'node:fs';
import { describeSettings, generateSigningKey } from '@novapos/chassis';
import { gatewayProcessSettings, readConfig } from '../src/config.ts';
import { limitVariable } from '../src/edge-settings.ts';
import { defaultLimits, type Limits } from '../src/limits/limits.ts';

const needed = { INTERNAL_SIGNING_KEY: JSON.stringify(await generateSigningKey()) };

describe('the settings of the gateway', () => {
  it('have defaults, but for the signing key', () => {
    const { isProduction, gateway } = readConfig(needed);
    expect(isProduction).toBe(false);
    expect(gateway.limits).toEqual(defaultLimits);
    expect(gateway.corsOrigins).toContain('http://localhost:3000');
    expect(() => readConfig({})).toThrow('INTERNAL_SIGNING_KEY');
  });

  it('are all named when they are wrong', () => {
    const wrong = { PORT: 'x', LIMIT_DEPTH: '-1', AUTH_JWKS_URL: 'nowhere' };
    const names = [...Object.keys(wrong), 'INTERNAL_SIGNING_KEY'];
    for (const name of names) expect(() => readConfig(wrong)).toThrow(name);
  });

  it('change what they say', () => {
    const { gateway, urls } = readConfig({
      ...needed,
      LIMIT_ALIASES: '3',
      CORS_ORIGINS: 'https://a.example, https://b.example',
      SUBGRAPH_ORDER_URL: 'http://order:1/graphql',
    });
    expect(gateway.limits.aliases).toBe(3);
    expect(gateway.corsOrigins).toEqual(['https://a.example', 'https://b.example']);
    expect(Object.fromEntries(urls)).toMatchObject({
      order: 'http://order:1/graphql',
      auth: 'http://localhost:8085/graphql',
    });
  });

  it('ask apps for registered operations and limit everyone in production, unless told otherwise', () => {
    const development = readConfig(needed).gateway;
    expect(development.persistedOperations).toBe('off');
    expect(development.rateLimits).toMatchObject({
      isOn: true,
      key: { requests: 600, cost: 100_000 },
      user: { requests: 0, cost: 0 },
      redisUrl: null,
    });
    const production = { ...needed, NODE_ENV: 'production' };
    expect(readConfig(production).gateway).toMatchObject({
      persistedOperations: 'ids',
      rateLimits: { user: { requests: 6_000, cost: 1_000_000 } },
    });
    const told = readConfig({
      ...production,
      PERSISTED_OPERATIONS: 'safelist',
      GATEWAY_RATE_LIMIT_USER_RPM: '0',
      GATEWAY_RATE_LIMIT_TENANT_COST_PER_MINUTE: '7',
      GATEWAY_RATE_LIMIT_RPM: '9',
      GATEWAY_REDIS_URL: 'redis://cache:6379/1',
      TRUSTED_PROXIES: '10.0.0.0/8, 2001:db8::1',
    }).gateway;
    expect(told).toMatchObject({
      persistedOperations: 'safelist',
      trustedProxies: ['10.0.0.0/8', '2001:db8::1'],
      rateLimits: {
        key: { requests: 9, cost: 100_000 },
        user: { requests: 0, cost: 1_000_000 },
        tenant: { requests: 120_000, cost: 7 },
        redisUrl: 'redis://cache:6379/1',
      },
    });
  });

  it('refuse what is not safe or makes no sense', () => {
    const automatic = { ...needed, AUTOMATIC_PERSISTED_QUERIES: 'true' };
    expect(readConfig(automatic).gateway.hasAutomaticPersistedQueries).toBe(true);
    const wrong = [
      { ...automatic, NODE_ENV: 'production' },
      { ...needed, TRUSTED_PROXIES: 'proxy.example' },
      { ...needed, PERSISTED_OPERATIONS: 'some' },
      { ...needed, GATEWAY_REDIS_URL: 'http://secret@cache' },
      { ...needed, GATEWAY_RATE_LIMIT_BURST_MULTIPLE: '1' },
    ];
    for (const env of wrong) {
      const [name = ''] = Object.keys(env).filter((one) => !/^(INTERNAL|NODE)/.test(one));
      expect(() => readConfig(env)).toThrow(name);
      expect(() => readConfig(env)).not.toThrow('secret@');
    }
  });

  it('are all in the README, the limits with their defaults', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    for (const [limit, size] of Object.entries(defaultLimits) as [keyof Limits, number][]) {
      const row = new RegExp(`\\| \`${limitVariable(limit)}\` +\\| ${size} +\\|`);
      expect(readme).toMatch(row);
    }
    const names = describeSettings(gatewayProcessSettings).map(({ name }) => name);
    const named = names.map((name) => name.replace(/^SUBGRAPH_[A-Z]+_URL$/, 'SUBGRAPH_<NAME>_URL'));
    for (const name of named) expect(readme).toContain(`\`${name}\``);
  });
});
