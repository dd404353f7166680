// @vitest-environment node
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { openTillDatabase } from './till-database.ts';
import { createVault } from './vault.ts';

const databases: Dexie[] = [];
function opened(name: string) {
  const database = openTillDatabase(name);
  databases.push(database);
  return database;
}
afterEach(() => {
  for (const database of databases.splice(0)) database.close();
});

it('seals a text so that only this browser reads it, also after a reload', async () => {
  const first = opened('vault');
  const sealed = await createVault(first).seal('nd_1_secret');
  expect(new TextDecoder().decode(sealed.data)).not.toContain('secret');
  first.close();
  const again = opened('vault');
  expect(await createVault(again).open(sealed)).toBe('nd_1_secret');
});

it('keeps a key that can not be taken away', async () => {
  const database = opened('vault');
  await createVault(database).seal('a');
  const kept = await database.keys.get('vault');
  expect(kept?.key.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', kept?.key as CryptoKey)).rejects.toThrow();
});

it('agrees on one key, however many tabs make the first one at once', async () => {
  const [one, two] = [opened('tabs'), opened('tabs')];
  const [a, b] = [createVault(one), createVault(two)];
  const [fromA, fromB] = await Promise.all([a.seal('a'), b.seal('b')]);
  const later = createVault(opened('tabs'));
  expect([await later.open(fromA), await later.open(fromB)]).toEqual(['a', 'b']);
});

it('opens nothing that was sealed elsewhere or changed', async () => {
  const mine = createVault(opened('mine'));
  const theirs = createVault(opened('theirs'));
  const sealed = await theirs.seal('a');
  expect(await mine.open(sealed)).toBeNull();
  const changed = new Uint8Array(sealed.data.slice(0));
  changed[0] = (changed[0] ?? 0) ^ 1;
  expect(await theirs.open({ iv: sealed.iv, data: changed.buffer })).toBeNull();
});

it('keeps what it holds when a later form is opened', async () => {
  const now = opened('later');
  await now.kept.put({ id: 'settings', value: { a: 1 } });
  now.close();
  const later = new Dexie('later');
  databases.push(later);
  later.version(now.verno + 1).stores({ ...tablesOf(now), added: 'id' });
  await later.open();
  expect(await later.table('kept').get('settings')).toEqual({ id: 'settings', value: { a: 1 } });
});

function tablesOf(database: Dexie): Record<string, string> {
  return Object.fromEntries(database.tables.map(({ name, schema }) => [name, schema.primKey.src]));
}
