import { randomUUID } from 'node:crypto';
import { Registry } from 'prom-client';
import { fillings, openShelves, poison, type Shelves } from '../testing/bus-examples.ts';
import { buryingIn, deadLettersIn } from './dead-letters.ts';
import { deliver } from './deliver.ts';
import { quiet } from './tests/relay-examples.ts';

let shelves: Shelves;
let tenantId: string;
beforeAll(async () => {
  shelves = await openShelves();
});
afterAll(() => shelves.close());
beforeEach(() => {
  tenantId = randomUUID();
});

const now = () => new Date('2030-01-31T09:30:00.000Z');
const { signal } = new AbortController();

describe('a dead letter', () => {
  it('is kept whole in the domain of its consumer, replayed once it can be, and applied once', async () => {
    const registry = new Registry();
    const mending = { isMended: false };
    const consumer = shelves.counter('inventory.picky', ({ version }) =>
      version === 2 && !mending.isMended ? poison() : null,
    );
    const running = { database: shelves.database, consumers: [consumer] };
    const bury = buryingIn([{ name: 'inventory', running }], registry);
    const events = fillings('inventory', tenantId, { count: 3, shelves: 1 });
    await deliver({ consumer, bury, now, log: quiet, signal }, events);
    expect(await shelves.effects(tenantId)).toHaveLength(2);
    expect(await registry.metrics()).toContain('{consumer="inventory.picky"} 1');

    const letters = deadLettersIn(shelves.database);
    const open = async () =>
      (await letters.open()).filter(({ event }) => event.tenantId === tenantId);
    const [letter] = await open();
    if (!letter) throw new Error('nothing is buried');
    expect(letter).toEqual({
      consumer: 'inventory.picky',
      event: events[1],
      reason: 'spoilt goods',
      attempts: 1,
      failedAt: now(),
    });

    expect(await letters.replay(consumer, letter, now())).toBe('spoilt goods');
    expect(await open()).toEqual([{ ...letter, attempts: 2 }]);
    mending.isMended = true;
    expect(await letters.replay(consumer, letter, now())).toBeNull();
    expect(await letters.replay(consumer, letter, now())).toBeNull();
    expect(await open()).toEqual([]);
    expect(await shelves.effects(tenantId)).toHaveLength(3);
  });

  it('of a consumer that nobody here has is not taken', async () => {
    const [event] = fillings('inventory', tenantId, { count: 1 });
    if (!event) throw new Error('nothing is told');
    const bury = buryingIn([], new Registry());
    const letter = { consumer: 'order.x', event, reason: 'x', attempts: 1, failedAt: now() };
    await expect(bury(letter)).rejects.toThrow('"order.x"');
  });
});
