import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { files } from '../src/schema/files.ts';
import { startGateway } from './start-gateway.ts';

const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('the pages for developers', () => {
  let gateway: Awaited<ReturnType<typeof startGateway>>;

  beforeAll(async () => {
    gateway = await startGateway();
  });

  it('hold GraphiQL with all it needs from our own origin', async () => {
    const page = await fetch(`${gateway.url}/graphiql`);
    const text = await page.text();
    expect(page.status).toBe(200);
    expect(text).not.toMatch(/https?:\/\//);
    const linked = [...text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => String(path));
    const workers = ['editor', 'json', 'graphql'].map((name) => `/graphiql/${name}.worker.js`);
    for (const path of [...linked, ...workers]) {
      const asset = await fetch(`${gateway.url}${path}`);
      expect(asset.status).toBe(200);
      expect((await asset.arrayBuffer()).byteLength).toBeGreaterThan(10_000);
    }
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
  });

  it.each(['nothing.js', '..%2F..%2Fpackage.json', '%2e%2e%2fpackage.json', 'index.php'])(
    'hold no file %s',
    async (name) => {
      expect((await fetch(`${gateway.url}/graphiql/${name}`)).status).toBe(404);
    },
  );

  it.each(['sign-in', 'search-variants'])('open with an example that works: %s', (name) => {
    const folder = new URL('../graphiql/examples/', import.meta.url);
    const example = parse(readFileSync(new URL(`${name}.graphql`, folder), 'utf8'));
    const schema = buildSchema(readFileSync(files.apiSchema, 'utf8'));
    expect(validate(schema, example)).toEqual([]);
  });

  it('greet a browser at /graphql with Sandbox, under a policy that lets Apollo’s CDN in', async () => {
    const page = await fetch(`${gateway.url}/graphql`, { headers: html });
    const text = await page.text();
    const nonce = /nonce="([a-f0-9]+)"/.exec(text)?.[1];
    expect(text).toContain('EmbeddedSandbox');
    expect(page.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
  });

  it('are not there in production', async () => {
    const production = await startGateway({ isProduction: true });
    expect((await fetch(`${production.url}/graphiql`)).status).toBe(404);
    const page = await fetch(`${production.url}/graphql`, { headers: html });
    expect(page.status).toBe(400);
    expect(await page.text()).not.toContain('Sandbox');
  });
});
