import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../support/run-program.ts';
import { runCommand, type Ran } from '../support/run-command.ts';
import { shopIn } from '../support/shop.ts';
import { startPlatform, type Platform } from '../support/start-platform.ts';

const folder = newFolder();
const file = (name: string) => join(folder, name);
const supergraph = file('supergraph.graphql');
const manifest = file('orders.json');

let platform: Platform;
const harbour = shopIn('USD', () => platform);

function pq(...words: readonly string[]): Promise<Ran> {
  return runCommand('gateway/pq/main.ts', words, credentials());
}
function credentials(role = 'super_admin'): Readonly<Record<string, string>> {
  const signIns = platform.ready.tenants.flatMap((tenant) => tenant.signIns);
  const user = signIns.find((one) => one.role === role);
  return { NOVAPOS_EMAIL: user?.email ?? '', NOVAPOS_PASSWORD: user?.password ?? '' };
}
const at = () => ['--url', platform.ready.graphql];

beforeAll(async () => {
  // A graph that has a field which the committed one has not, as one that is older would.
  const sdl = readFileSync(join(import.meta.dirname, '../../gateway/supergraph.graphql'), 'utf8');
  writeFileSync(supergraph, sdl.replace(/\bstores\(/, 'storesOfOld('));
  mkdirSync(file('src'));
  writeFileSync(
    file('src/orders.graphql'),
    'query Orders { orders(first: 5) { edges { node { ...Part } } } }',
  );
  writeFileSync(file('src/part.ts'), 'export const part = gql`fragment Part on Order { id }`;');
  writeFileSync(file('wrong.json'), JSON.stringify({ wrong: 'query Wrong { orders { colour } }' }));
  writeFileSync(
    file('old.json'),
    JSON.stringify({ old: 'query Old { storesOfOld(first: 1) { edges { node { id } } } }' }),
  );
  platform = await startPlatform({ seed: 'small', env: { SUPERGRAPH_FILE: supergraph } });
}, 120_000);
afterAll(() => platform.stop(), 30_000);

it('explains itself', async () => {
  expect(await pq('--help')).toMatchObject({
    code: 0,
    said: expect.stringContaining('generate') as string,
  });
  const { code, complained } = await pq('burn');
  expect(code).toBe(2);
  expect(complained).toContain('Unknown command: burn');
});

it('makes a manifest, checks it, and registers it once', async () => {
  const made = await pq('generate', '--out', manifest, `${file('src')}/**/*.{graphql,ts}`);
  expect(made).toMatchObject({
    code: 0,
    said: expect.stringContaining('1 operations of 2 files') as string,
  });
  expect(await pq('check', manifest)).toMatchObject({
    code: 0,
    said: expect.stringMatching(/ok +Orders: query, at most \d+ points, asks order/) as string,
  });
  const words = ['register', '--client', 'pos-app', '--version', '1.0', ...at(), manifest];
  expect(await pq(...words)).toMatchObject({
    code: 0,
    said: 'pos-app 1.0: 1 added, 0 there already, 1 in all.\n',
  });
  expect(await pq(...words)).toMatchObject({
    said: 'pos-app 1.0: 0 added, 1 there already, 1 in all.\n',
  });
}, 120_000);

it('tells each reason for which operations are refused', async () => {
  const { code, said } = await pq('register', '--client', 'pos-app', ...at(), file('wrong.json'));
  expect(code).toBe(1);
  expect(said).toMatch(/Wrong: Cannot query field "colour"/);
}, 60_000);

it("registers a partner's operations, by who manages partners", async () => {
  const admin = await harbour().as('admin');
  const made = await admin.ask<{ createPartner: { clientName: string } }>(
    `mutation ($input: CreatePartnerInput!) {
      createPartner(input: $input) { ... on Partner { clientName } ... on Refusal { message } } }`,
    { input: { idempotencyKey: 'pq', name: 'Acme', clientName: 'acme-pq' } },
  );
  expect(made.data?.createPartner.clientName).toBe('acme-pq');
  const as = { NOVAPOS_TOKEN: admin.token };
  const run = (...words: readonly string[]) =>
    runCommand('gateway/pq/main.ts', [...words, ...at()], as);
  expect(await run('register', '--client', 'acme-pq', '--version', '2', manifest)).toMatchObject({
    code: 0,
  });
  const listed = await run('list', '--json');
  expect(JSON.parse(listed.said)).toMatchObject({ client: 'acme-pq', operationCount: 1 });
  const retired = await run('retire', '--client', 'acme-pq', '--version', '2');
  expect(retired).toMatchObject({ code: 0, said: 'acme-pq 2: 1 retired.\n' });
  const foreign = await run('register', '--client', 'nobody', manifest);
  expect(foreign).toMatchObject({
    code: 1,
    said: expect.stringContaining('no such list') as string,
  });
}, 60_000);

it('says who may not, and who does not answer', async () => {
  const admin = await harbour().as('admin');
  const asAdmin = { NOVAPOS_TOKEN: admin.token };
  const words = ['register', '--client', 'pos-app', manifest];
  const denied = await runCommand('gateway/pq/main.ts', [...words, ...at()], asAdmin);
  expect(denied).toMatchObject({
    code: 1,
    complained: expect.stringContaining('FORBIDDEN') as string,
  });
  const nobody = await runCommand('gateway/pq/main.ts', ['list', ...at()]);
  expect(nobody.complained).toContain('NOVAPOS_KEY');
  const elsewhere = await pq('list', '--url', 'http://127.0.0.1:9/graphql');
  expect(elsewhere).toMatchObject({
    code: 1,
    complained: expect.stringContaining('not answer') as string,
  });
}, 60_000);

it('stops a graph that breaks an operation which is registered', async () => {
  const words = ['register', '--client', 'pos-app', '--version', '0.9', ...at(), file('old.json')];
  expect(await pq(...words)).toMatchObject({ code: 0 });
  await platform.stop();
  const check = ['--used', '--data', platform.dataDirectory];
  const { code, said } = await runCommand('gateway/embedded/schema-check/main.ts', check);
  expect(said).toMatch(/pos-app 0\.9: Old: Cannot query field "storesOfOld"/);
  expect(said).not.toContain('pos-app 1.0');
  expect(code).toBe(1);
}, 120_000);
