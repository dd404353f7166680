import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { newFolder, runProgram } from '../support/run-program.ts';
import { allOrders } from '../support/books.ts';
import { newArticle } from '../support/goods.ts';
import { cash, sold } from '../support/sale.ts';
import { shopIn } from '../support/shop.ts';
import { startPlatform, type Platform } from '../support/start-platform.ts';

const dataDirectory = join(newFolder(), 'data');
const onFolder = ['--json', '--data', dataDirectory, '--seed', 'small', '--port'];

/** Start the product where it can't start; what it says, and the code it ends with. */
async function startInVain(words: readonly string[]) {
  const program = runProgram(words);
  const code = await program.ended;
  return { code, said: program.said(), complained: program.complained() };
}

describe('words that can not be understood', () => {
  it('end it with the usage', async () => {
    const { code, said, complained } = await startInVain(['--seed', 'wrong']);
    expect(code).toBe(2);
    expect(said).toBe('');
    expect(complained).toContain('--seed is one of');
    expect(complained).toContain('--data DIR');
    expect(complained).not.toMatch(/\n\s+at /);
  });

  it('are explained by --help', async () => {
    const { code, said } = await startInVain(['--help']);
    expect(code).toBe(0);
    expect(said).toContain('--seed KIND');
  });
});

describe('a product on a folder of its own', () => {
  let platform: Platform;
  let orderId: string;
  const harbour = shopIn('USD', () => platform);

  beforeAll(async () => {
    platform = await startPlatform({ dataDirectory, seed: 'small' });
  }, 60_000);
  afterAll(() => platform.stop(), 30_000);

  it('says where it is in exactly one line of JSON', () => {
    const [line = '', ...rest] = platform.program.said().split('\n');
    expect(rest).toEqual(['']);
    const ready = JSON.parse(line) as Readonly<Record<string, unknown>>;
    expect(Object.keys(ready).sort()).toEqual([
      'graphiql',
      'graphql',
      'health',
      'metrics',
      'posApp',
      'tenants',
    ]);
    expect(platform.program.complained()).not.toBe('');
  });

  it('names two tenants with their stores, registers, and a sign-in of each role', () => {
    expect(platform.ready.tenants).toHaveLength(2);
    for (const { currency, stores, signIns } of platform.ready.tenants) {
      expect(currency).toMatch(/^[A-Z]{3}$/);
      expect(stores.length).toBeGreaterThan(0);
      for (const { registers } of stores) expect(registers.length).toBeGreaterThan(0);
      expect(new Set(signIns.map(({ role }) => role)).size).toBe(6);
    }
  });

  it('keeps others off its folder, with the number of its process', async () => {
    const { code, said, complained } = await startInVain([...onFolder, '0']);
    expect(code).toBe(1);
    expect(said).toBe('');
    expect(complained).toContain(`in use by the running process ${platform.program.pid}`);
    expect(complained).not.toMatch(/\n\s+at /);
  });

  it('is not deleted under its own feet by another that begins afresh', async () => {
    const { code, complained } = await startInVain([...onFolder, '0', '--fresh']);
    expect(code).toBe(1);
    expect(complained).toContain(`in use by the running process ${platform.program.pid}`);
    const bread = await newArticle(harbour(), { stock: 1 });
    const cashier = await harbour().as('cashier');
    orderId = await sold(cashier, { lines: [{ sku: bread.sku }], tenders: [cash()] });
  });

  it('ends at Ctrl-C and leaves its folder to the next', async () => {
    platform.program.signal('SIGINT');
    expect(await platform.program.ended).toBe(0);
    expect(existsSync(join(dataDirectory, 'lock'))).toBe(false);
    expect(existsSync(join(dataDirectory, 'postgres/postmaster.pid'))).toBe(false);
    await expect(fetch(platform.ready.health)).rejects.toThrow();
  }, 30_000);

  it('says which port is taken, and leaves its folder to the next', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, said, complained } = await startInVain([...onFolder, String(port)]);
    other.close();
    expect(code).toBe(1);
    expect(said).toBe('');
    expect(complained).toContain(`Port ${port} is taken`);
    expect(complained).not.toMatch(/\n\s+at /);
    expect(existsSync(join(dataDirectory, 'lock'))).toBe(false);
  }, 60_000);

  it('finds all again when it is started on the same folder', async () => {
    const { tenants } = platform.ready;
    platform = await startPlatform({ dataDirectory, seed: 'small' });
    expect(platform.ready.tenants).toEqual(tenants);
    const orders = await allOrders(await harbour().as('manager'));
    expect(orders.map(({ id }) => id)).toEqual([orderId]);
    expect(await platform.stop()).toBe(0);
  }, 60_000);

  it('has forgotten all when it is told to begin afresh', async () => {
    platform = await startPlatform({ dataDirectory, seed: 'small', words: ['--fresh'] });
    expect(await allOrders(await harbour().as('manager'))).toEqual([]);
  }, 60_000);

  it('stays what it was set up as when nothing else is asked for', async () => {
    await platform.stop();
    platform = await startPlatform({ dataDirectory, seed: 'none', words: ['--fresh'] });
    const { tenants } = platform.ready;
    expect(tenants.map(({ name }) => name)).toEqual(['Platform']);
    await platform.stop();
    platform = await startPlatform({ dataDirectory, seed: null });
    expect(platform.ready.tenants).toEqual(tenants);
  }, 180_000);
});
