import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../support/eventually.ts';
import { runCommand } from '../support/run-command.ts';
import { startPlatform, type Platform } from '../support/start-platform.ts';

type Manifest = { readonly operations: readonly { readonly id: string; readonly name: string }[] };

const file = join(import.meta.dirname, '../../frontends/pos-app/operations.json');
const { operations } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
const env = { PERSISTED_OPERATIONS: 'ids' };
const started: Platform[] = [];

async function start(dataDirectory?: string): Promise<Platform> {
  const where = dataDirectory === undefined ? {} : { dataDirectory };
  const platform = await startPlatform({ seed: 'small', env, ...where });
  started.push(platform);
  return platform;
}

async function byId({ ready }: Platform, name: string, variables = {}): Promise<unknown> {
  const id = operations.find((operation) => operation.name === name)?.id;
  const response = await fetch(ready.graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      variables,
      extensions: { persistedQuery: { version: 1, sha256Hash: id } },
    }),
  });
  return response.json();
}

type Reached = { readonly data?: { readonly __typename: string } };

/** A gateway may still be loading its lists when it begins. */
async function reached(platform: Platform): Promise<string | undefined> {
  const look = async () => ((await byId(platform, 'Reach')) as Reached).data?.__typename;
  return eventually(look, (name) => name !== undefined);
}

async function lists({ ready }: Platform): Promise<readonly unknown[]> {
  const users = ready.tenants.flatMap((tenant) => tenant.signIns);
  const user = users.find(({ role }) => role === 'super_admin');
  const words = ['list', '--client', 'pos-app', '--json', '--url', ready.graphql];
  const who = { NOVAPOS_EMAIL: user?.email ?? '', NOVAPOS_PASSWORD: user?.password ?? '' };
  const { said } = await runCommand('gateway/pq/main.ts', words, who);
  return said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

afterAll(() => Promise.all(started.map((platform) => platform.stop())), 60_000);

it("answers the till's operations by their ids alone, from the first start on, and registers them once", async () => {
  const first = await start();
  expect(await reached(first)).toBe('Query');
  const signedOut = { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] };
  expect(await byId(first, 'PairableRegisters', { first: 1 })).toMatchObject(signedOut);
  const registered = [{ client: 'pos-app', operationCount: operations.length, retiredAt: null }];
  const before = await lists(first);
  expect(before).toMatchObject(registered);
  await first.stop();
  const again = await start(first.dataDirectory);
  expect(await reached(again)).toBe('Query');
  expect(await lists(again)).toEqual(before);
}, 240_000);
