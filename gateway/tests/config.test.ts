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
