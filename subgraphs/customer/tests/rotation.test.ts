import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ada, admin, newMasterKey, stranger, tenantId } from './examples.ts';
import { readCommand } from '../src/rotate-keys/command-line.ts';
import { runCommand } from '../src/rotate-keys/run-command.ts';
import { byAddress, byId, notes } from './operations.ts';
import { startCustomer, startProcess, type StartedCustomer } from './start-customer.ts';

const program = join(import.meta.dirname, '../src/rotate-keys/main.ts');
const [oldKey, newKey] = [newMasterKey(), newMasterKey()];

let shop: StartedCustomer;
beforeEach(async () => {
  shop = await startCustomer(oldKey);
});
afterEach(() => shop.stop());

type Made = { readonly id: string; readonly input: ReturnType<typeof ada> };

async function create(
  many: number,
  principal = admin,
  process: Pick<StartedCustomer, 'run'> = shop,
): Promise<Made[]> {
  const made: Made[] = [];
  for (let at = 0; at < many; at += 10) {
    const inputs = Array.from({ length: Math.min(10, many - at) }, () => ada());
    const rows = await Promise.all(
      inputs.map((input) => process.run('createCustomer', input, principal)),
    );
    for (const [index, input] of inputs.entries()) made.push({ id: rows[index]?.id ?? '', input });
  }
  return made;
}

type Process = Pick<StartedCustomer, 'data' | 'run' | 'running'>;

async function under(env: Readonly<Record<string, string>>): Promise<Process> {
  const all = { ...shop.env, ...env };
  return startProcess(shop.database.urlFor('customer'), { env: all, now: shop.now });
}

/** A process that knows the new master key alone, as after the rotation. */
async function withNewKeyAlone(work: (process: Process) => Promise<void>): Promise<void> {
  const process = await under({ CUSTOMER_MASTER_KEY: newKey });
  await work(process).finally(() => process.running.close());
}

async function expectReadable(process: Process, made: readonly Made[], principal = admin) {
  for (const { id, input } of made) {
    const { email, phone, externalReference: reference } = input;
    expect(await process.data(byId, { id }, principal)).toMatchObject({
      customer: { email, phone },
    });
    expect(await process.data(byAddress, { email, phone, reference }, principal)).toEqual({
      ...{ email: { id }, phone: { id }, reference: { id } },
    });
  }
}

const versions = () =>
  shop.rows<{ version: number; texts: number }>(
    `select k.version, (select count(*)::int from customer.sealed_texts t
        where t.tenant_id = k.tenant_id and t.key_version = k.version) as texts
      from customer.data_keys k where tenant_id = $1 order by version`,
    [tenantId],
  );

type Environment = Readonly<Record<string, string>>;

function commandEnv(overrides: Environment): Environment {
  const service = new URL(shop.database.urlFor('customer'));
  return {
    DATABASE_URL: shop.database.adminUrl,
    DATABASE_SERVICE_PASSWORD: decodeURIComponent(service.password),
    ...{ CUSTOMER_MASTER_KEY: newKey, CUSTOMER_PREVIOUS_MASTER_KEYS: oldKey },
    ...overrides,
  };
}

/** The command in this process; whether it found all done, and what it printed. */
async function command(words: readonly string[], env: Environment = {}) {
  const read = readCommand(words, new Date());
  if (typeof read === 'string') throw new Error(read);
  const lines: string[] = [];
  const print = (line: string) => lines.push(line);
  const isDone = await runCommand(read, { env: commandEnv(env), now: shop.now, print });
  return { isDone, lines };
}

/** The command as an operator runs it, in a process of its own that is killed after so many lines. */
function killedAfter(most: number, words: readonly string[]): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...words], {
    env: commandEnv({}),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let lines = 0;
  createInterface({ input: child.stdout }).on('line', () => {
    lines += 1;
    if (lines === most) child.kill('SIGKILL');
  });
  return new Promise((resolve) => {
    child.on('close', (_code, signal) => {
      resolve(signal);
    });
  });
}

describe('the rotation of keys', () => {
  it('brings all under the new master key, so that the old one is not needed any more', async () => {
    const made = await create(12);
    const theirs = await create(3, stranger);
    const { id: customerId } = made[0] as Made;
    await shop.run('addCustomerNote', { customerId, text: 'Likes oats' });
    expect((await command(['status'])).isDone).toBe(false);

    const { isDone, lines } = await command(['rotate', '--batch', '7']);
    expect(lines.at(-1)).toBe('{"tenants":2,"unfinished":0}');
    expect(isDone).toBe(true);
    expect(await versions()).toEqual([{ version: 2, texts: 25 }]);
    await withNewKeyAlone(async (process) => {
      await expectReadable(process, made);
      await expectReadable(process, theirs, stranger);
      expect(await process.data(notes, { id: customerId }, admin)).toMatchObject({
        customer: { notes: { edges: [{ node: { text: 'Likes oats' } }] } },
      });
      await expect(process.running.checks['masterKeys']?.()).resolves.toBeUndefined();
    });

    const again = await command(['rotate']);
    expect(again.lines.slice(0, -1).map((line) => JSON.parse(line) as object)).toMatchObject([
      { rewrapped: 0, isRenewed: false, resealed: 0, isDone: true },
      { rewrapped: 0, isRenewed: false, resealed: 0, isDone: true },
    ]);
    expect(await versions()).toEqual([{ version: 2, texts: 25 }]);
    const status = await command(['status'], { CUSTOMER_PREVIOUS_MASTER_KEYS: '' });
    expect(status.isDone).toBe(true);
    expect(status.lines.join('\n')).not.toContain(newKey);
  });

  it('makes a new data key under the same master key when asked to', async () => {
    const made = await create(3);
    await shop.running.jobs['rotateKeys']?.();
    expect(await versions()).toEqual([{ version: 1, texts: 6 }]);
    const env = { CUSTOMER_MASTER_KEY: oldKey, CUSTOMER_PREVIOUS_MASTER_KEYS: '' };
    const madeBefore = new Date().toISOString();
    for (let time = 0; time < 2; time += 1) {
      await command(['rotate', '--made-before', madeBefore], env);
    }
    expect(await versions()).toEqual([{ version: 2, texts: 6 }]);
    await expectReadable(shop, made);
  });

  it('says what is wrong when it can’t begin', async () => {
    await create(1);
    await expect(command(['rotate'], { CUSTOMER_PREVIOUS_MASTER_KEYS: '' })).rejects.toThrow(
      /the master key [0-9a-f]{16} is in use and was not given/,
    );
    await expect(command(['rotate'], { CUSTOMER_MASTER_KEY: '' })).rejects.toThrow(
      'CUSTOMER_MASTER_KEY is missing',
    );
  });
});

describe('while keys are rotated', () => {
  it('customers are created, changed and read, by processes with either key as the current one', async () => {
    const made = await create(40);
    const keys = { CUSTOMER_MASTER_KEY: oldKey, CUSTOMER_PREVIOUS_MASTER_KEYS: newKey };
    const before = await under(keys);
    const after = await under({
      CUSTOMER_MASTER_KEY: newKey,
      CUSTOMER_PREVIOUS_MASTER_KEYS: oldKey,
    });
    const work = { isDone: false };
    const serve = async (process: typeof before, turn: number) => {
      for (let at = turn; !work.isDone; at += 2) {
        const one = made[at % 40] as Made;
        const { email } = ada();
        const change = `mutation ($input: ChangeCustomerInput!) { changeCustomer(input: $input) { __typename
          ... on Customer { email phone } } }`;
        const input = { id: one.id, email };
        expect(await process.data(change, { input }, admin)).toEqual({
          changeCustomer: { __typename: 'Customer', email, phone: one.input.phone },
        });
        made[at % 40] = { ...one, input: { ...one.input, email } };
        made.push(...(await create(1, admin, process)));
        await process.data(byId, { id: (made.at(-1) as Made).id }, admin);
      }
    };
    const serving = [serve(before, 0), serve(after, 1)];
    const rotating = command(['rotate', '--batch', '3']).finally(() => {
      work.isDone = true;
    });
    await Promise.all([...serving, rotating]);
    expect((await rotating).isDone).toBe(true);
    expect(await versions()).toEqual([{ version: 2, texts: made.length * 2 }]);
    await Promise.all([before.running.close(), after.running.close()]);
    await withNewKeyAlone((process) => expectReadable(process, made));
  });

  it('a kill leaves everything readable, and the next rotation goes on from there', async () => {
    const made = await create(120);
    expect(await killedAfter(20, ['rotate', '--batch', '1'])).toBe('SIGKILL');
    const [first, second] = await versions();
    expect(first?.texts).toBeGreaterThan(0);
    expect(second?.texts).toBeGreaterThan(0);
    const both = await under({
      ...{ CUSTOMER_MASTER_KEY: newKey, CUSTOMER_PREVIOUS_MASTER_KEYS: oldKey },
    });
    await expectReadable(both, made.slice(0, 40));
    await both.running.close();

    const { lines } = await command(['rotate']);
    const progress = lines.slice(0, -1).map((line) => JSON.parse(line) as { resealed: number });
    expect(progress.at(-1)).toMatchObject({
      ...{ rewrapped: 0, isRenewed: false, resealed: first?.texts, isDone: true },
    });
    expect(await versions()).toEqual([{ version: 2, texts: 240 }]);
    await withNewKeyAlone((process) => expectReadable(process, made.slice(0, 40)));
  });

  it('two rotations at once do it once', async () => {
    const made = await create(30);
    const outcomes = await Promise.all([
      command(['rotate', '--batch', '2']),
      command(['rotate', '--batch', '3']),
    ]);
    expect(outcomes.map(({ isDone }) => isDone)).toEqual([true, true]);
    expect(await versions()).toEqual([{ version: 2, texts: 60 }]);
    await withNewKeyAlone((process) => expectReadable(process, made));
  });

  it('a text that was tampered with is told and kept with its key; the rest goes on', async () => {
    const [damaged, ...made] = await create(5);
    await shop.rows(
      `update customer.sealed_texts set sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1)
        where owner_id = $1 and field = 'customer.phone'`,
      [damaged?.id],
    );
    const { isDone, lines } = await command(['rotate', '--batch', '2']);
    expect(isDone).toBe(false);
    expect(JSON.parse(lines.at(-2) ?? '')).toMatchObject({ resealed: 9, broken: 1, isDone: false });
    expect(await versions()).toEqual([
      { version: 1, texts: 1 },
      { version: 2, texts: 9 },
    ]);
    await withNewKeyAlone((process) => expectReadable(process, made));
  });
});
