import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  isCompositeType,
  lexicographicSortSchema,
  printSchema,
  getNamedType,
  type GraphQLField,
  type IntrospectionQuery,
} from 'graphql';
import { randomUUID } from 'node:crypto';
import { mode, type Mode } from '../support/config.ts';
import { minimalArguments } from '../support/minimal-arguments.ts';
import { rights, roles } from '../support/rights.ts';
import { shopIn } from '../support/shop.ts';
import { startPlatform, type Platform } from '../support/start-platform.ts';

const committed = readFileSync(
  join(import.meta.dirname, '../../gateway/api-schema.graphql'),
  'utf8',
);
const schema = buildSchema(committed);
const rootFields = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
  Object.values(root?.getFields() ?? {}).map((field) => ({
    name: field.name,
    query: minimalOperation(root?.name ?? '', field),
  })),
);

/** What the process that listens can't be without; in a distributed product each domain tells of its own. */
const dependencies: Readonly<Record<Mode, readonly string[]>> = {
  embedded: ['auth', 'product', 'inventory', 'order', 'payment'].map((name) => `${name}.database`),
  distributed: ['keys'],
};

let platform: Platform;
const harbour = shopIn('USD', () => platform);

beforeAll(async () => {
  platform = await startPlatform({ seed: 'small' });
}, 60_000);
afterAll(() => platform.stop(), 30_000);

describe('what operators see', () => {
  it('is alive', async () => {
    const response = await fetch(platform.ready.health);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ isAlive: true });
  });

  it('is ready, and says how long each dependency took to answer', async () => {
    const response = await fetch(`${platform.origin}/readyz`);
    expect(response.status).toBe(200);
    const { isReady, checks } = (await response.json()) as {
      isReady: boolean;
      checks: Readonly<Record<string, { isOk: boolean; ms: number }>>;
    };
    expect(isReady).toBe(true);
    for (const dependency of dependencies[mode]) expect(Object.keys(checks)).toContain(dependency);
    for (const { isOk, ms } of Object.values(checks)) {
      expect(isOk).toBe(true);
      expect(ms).toBeGreaterThanOrEqual(0);
      expect(ms).toBeLessThan(2_000);
    }
  });

  it('counts what it does, in the words of Prometheus', async () => {
    const cashier = await harbour().as('cashier');
    await cashier.ask('query Viewer { viewer { user { name } } }');
    const response = await fetch(platform.ready.metrics);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    const text = await response.text();
    expect(text).toMatch(/^# HELP novapos_gateway_subgraph_seconds /m);
    expect(text).toMatch(
      /^novapos_gateway_subgraph_seconds_count\{[^}]*subgraph="auth"[^}]*\} [1-9]/m,
    );
    expect(text).toMatch(/^\S*process_resident_memory_bytes\S* [1-9]/m);
    expect(text).not.toContain(harbour().tenant.id);
  });
});

describe('what developers see', () => {
  it('is GraphiQL from files of its own, which needs no internet', async () => {
    const response = await fetch(platform.ready.graphiql);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain('GraphiQL');
    const files = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, file]) => file);
    expect(files).not.toEqual([]);
    for (const file of files) {
      expect(file).not.toMatch(/^(https?:)?\/\//);
      const asset = await fetch(new URL(file ?? '', platform.ready.graphiql));
      expect(asset.status).toBe(200);
      await asset.arrayBuffer();
    }
  }, 30_000);

  it('is Sandbox at the endpoint itself', async () => {
    const response = await fetch(platform.ready.graphql, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<html');
  });

  it('is the very graph that is committed', async () => {
    const response = await fetch(platform.ready.graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: getIntrospectionQuery() }),
    });
    const { data } = (await response.json()) as { data: IntrospectionQuery };
    const served = lexicographicSortSchema(buildClientSchema(data));
    expect(printSchema(served)).toBe(printSchema(lexicographicSortSchema(schema)));
  });
});

describe('a caller without a token', () => {
  const open = ['signIn', 'refreshSession', 'openDeviceSession'];

  it.each(rootFields.filter(({ name }) => !open.includes(name)))(
    'may not ask $name',
    async ({ query }) => {
      const { data, errors, code } =
        await platform.graph.ask<Readonly<Record<string, unknown>>>(query);
      expect(code).toBe('UNAUTHENTICATED');
      expect(errors).toHaveLength(1);
      expect(Object.values(data ?? {})).not.toContainEqual(expect.anything());
    },
  );

  it.each(rootFields.filter(({ name }) => open.includes(name)))(
    'may ask $name, and is refused without a word too many',
    async ({ name, query }) => {
      const { data, errors } =
        await platform.graph.ask<Record<string, { __typename: string }>>(query);
      expect(errors).toEqual([]);
      expect(['SignInFailed', 'SessionEnded', 'DeviceNotPaired']).toContain(
        data?.[name]?.__typename,
      );
    },
  );
});

describe.each(roles)('%s', (role) => {
  it.each(
    rights.map((right) => ({ ...right, verb: right.roles.includes(role) ? 'may' : 'may not' })),
  )('$verb $what', async ({ verb, operation }) => {
    const person = await harbour().as(role);
    const { data, code } = await person.ask(operation.replace('KEY', randomUUID()));
    if (verb === 'may') {
      expect(code).toBeUndefined();
      expect(data).not.toBeNull();
    } else {
      expect(code).toBe('FORBIDDEN');
      expect(data).toBeNull();
    }
  });
});

describe(`the ${mode} product`, () => {
  it('ends cleanly when it is asked to', async () => {
    expect(await platform.stop()).toBe(0);
    await expect(fetch(platform.ready.health)).rejects.toThrow();
  }, 30_000);
});

function minimalOperation(root: string, field: GraphQLField<unknown, unknown>): string {
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `${root.toLowerCase()} { ${field.name}${minimalArguments(field)}${selection} }`;
}
