import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { pino, type Logger } from 'pino';
import { CodedError } from '../errors.ts';
import type { DomainEvent } from '../events/domain-event.ts';
import type { DeadLetter, EventBus } from '../events/event-bus.ts';
import {
  eventually,
  fillings,
  inOrder,
  letterBox,
  openShelves,
  poison,
  publishAll,
  type Shelves,
} from './bus-examples.ts';

/** What a bus under test is opened with. */
export type BusUnderTest = {
  /** The one domain that says events, another one for each test. */
  readonly source: string;
  readonly bury: (letter: DeadLetter) => Promise<void>;
  readonly now: () => Date;
  readonly log: Logger;
  readonly maxAttempts: number;
  readonly retryMs: number;
};

const log = pino({ level: 'silent' });

/** What every bus must do, on a real PostgreSQL: each adapter of the port passes it. */
export function describeEventBus(
  name: string,
  open: (options: BusUnderTest) => Promise<EventBus>,
): void {
  describe(`the event bus ${name}`, () => {
    let shelves: Shelves;
    let bus: EventBus;
    let source: string;
    let tenantId: string;
    let letters: ReturnType<typeof letterBox>;

    beforeAll(async () => {
      shelves = await openShelves();
    });
    afterAll(() => shelves.close());
    beforeEach(async () => {
      source = `test-${randomBytes(4).toString('hex')}`;
      tenantId = randomUUID();
      letters = letterBox();
      const { bury } = letters;
      bus = await open({ source, bury, now: () => new Date(), log, maxAttempts: 3, retryMs: 20 });
    }, 30_000);
    afterEach(() => bus.close(), 30_000);

    const applied = (count: number) =>
      eventually(async () => (await shelves.effects(tenantId)).length >= count);
    const consumerName = (purpose: string) => `inventory.${purpose}-${source}`;

    it('delivers every event to each consumer, in the order of its subject', async () => {
      await bus.consume(shelves.counter(consumerName('first')));
      await bus.consume(shelves.counter(consumerName('second')));
      await publishAll(bus, fillings(source, tenantId, { count: 300 }));
      await applied(600);
      const effects = await shelves.effects(tenantId);
      expect(effects).toHaveLength(600);
      expect(inOrder(effects)).toBe(true);
    }, 60_000);

    it('applies once what is published twice', async () => {
      await bus.consume(shelves.counter(consumerName('once')));
      const events = fillings(source, tenantId, { count: 100 });
      await publishAll(bus, events);
      await publishAll(bus, events.slice(20, 80));
      await publishAll(bus, fillings(source, tenantId, { count: 1, shelves: 1 }));
      await applied(101);
      await pause(100);
      expect(await shelves.effects(tenantId)).toHaveLength(101);
    }, 60_000);

    it('passes over what a consumer does not hear, an unknown newer version among it', async () => {
      await bus.consume(shelves.counter(consumerName('deaf')));
      const newer = fillings(source, tenantId, { count: 10 }).map((event) => ({
        ...event,
        type: 'inventory.shelf-filled.v2',
        data: { crates: 3 },
      }));
      await publishAll(bus, newer);
      await publishAll(bus, fillings(source, tenantId, { count: 5 }));
      await applied(5);
      expect(await shelves.effects(tenantId)).toHaveLength(5);
      expect(letters.letters).toEqual([]);
    }, 60_000);

    it('buries exactly what is poison, one in a hundred of two thousand, and lets the rest through', async () => {
      const events = fillings(source, tenantId, { count: 2_000, shelves: 40 });
      const bad = new Set(events.filter((_, at) => at % 100 === 17).map(({ id }) => id));
      await bus.consume(
        shelves.counter(consumerName('picky'), ({ id }) => (bad.has(id) ? poison() : null)),
      );
      await publishAll(bus, events);
      await applied(1_980);
      await eventually(() => letters.letters.length >= 20);
      const effects = await shelves.effects(tenantId);
      expect(effects).toHaveLength(1_980);
      expect(inOrder(effects)).toBe(true);
      expect(new Set(letters.letters.map(({ event }) => event.id))).toEqual(bad);
      expect(letters.letters[0]).toMatchObject({
        consumer: consumerName('picky'),
        reason: 'spoilt goods',
        attempts: 1,
      });
    }, 90_000);

    it('tries what fails by itself a bounded number of times', async () => {
      const events = fillings(source, tenantId, { count: 5 });
      let tries = 0;
      await bus.consume(
        shelves.counter(consumerName('clumsy'), ({ id }) => {
          if (id !== events[2]?.id) return null;
          tries += 1;
          return new Error('dropped it');
        }),
      );
      await publishAll(bus, events);
      await eventually(() => letters.letters.length === 1);
      await applied(4);
      expect(letters.letters[0]).toMatchObject({ attempts: 3, reason: 'dropped it' });
      expect(tries).toBeGreaterThanOrEqual(3);
    }, 60_000);

    it('waits for what is away, and goes on in order once it is back', async () => {
      let isAway = true;
      const away = () => (isAway ? new CodedError('UNAVAILABLE', 'the database is away') : null);
      await bus.consume(shelves.counter(consumerName('patient'), away));
      const publishing = publishAll(bus, fillings(source, tenantId, { count: 50 }));
      await pause(500);
      expect(await shelves.effects(tenantId)).toEqual([]);
      isAway = false;
      await publishing;
      await applied(50);
      expect(inOrder(await shelves.effects(tenantId))).toBe(true);
      expect(letters.letters).toEqual([]);
    }, 60_000);

    it('carries a megabyte', async () => {
      const heard: unknown[] = [];
      await bus.consume(
        shelves.counter(consumerName('strong'), ({ data }) => {
          heard.push(data);
          return null;
        }),
      );
      const [event] = fillings(source, tenantId, { count: 1 });
      if (!event) throw new Error('nothing to say');
      const data = { goods: randomBytes(500_000).toString('hex') };
      await publishAll(bus, [{ ...event, data }]);
      await applied(1);
      expect(heard).toEqual([data]);
    }, 60_000);

    it('loses nothing and doubles nothing when a consumer stops in the middle and comes back', async () => {
      const name = consumerName('restless');
      const slow = shelves.counter(name);
      const first = await bus.consume({
        ...slow,
        apply: async (events) => {
          await pause(5);
          await slow.apply(events);
        },
      });
      const publishing = publishAll(bus, fillings(source, tenantId, { count: 800 }));
      await applied(50);
      await first.stop();
      await bus.consume(shelves.counter(name));
      await publishing;
      await applied(800);
      const effects = await shelves.effects(tenantId);
      expect(effects).toHaveLength(800);
      expect(inOrder(effects)).toBe(true);
    }, 90_000);

    it('shares the work of one consumer among its members, each event applied once', async () => {
      const name = consumerName('crew');
      await bus.consume(shelves.counter(name));
      await bus.consume(shelves.counter(name));
      await publishAll(bus, fillings(source, tenantId, { count: 500, shelves: 20 }));
      await applied(500);
      await pause(100);
      const effects = await shelves.effects(tenantId);
      expect(effects).toHaveLength(500);
      expect(inOrder(effects)).toBe(true);
    }, 90_000);

    it('lets who only listens hear everything from now on, until it stops', async () => {
      await publishAll(bus, fillings(source, tenantId, { count: 3 }));
      const heard: DomainEvent[] = [];
      const listening = await bus.listen((event) => heard.push(event));
      const events = fillings(source, tenantId, { count: 40 });
      await publishAll(bus, events);
      await eventually(() => new Set(heard.map(({ id }) => id)).size >= 40);
      const [first] = heard;
      expect(first).toEqual(events.find(({ id }) => id === first?.id));
      expect(new Set(heard.map(({ id }) => id))).toEqual(new Set(events.map(({ id }) => id)));
      await listening.stop();
      const before = heard.length;
      await publishAll(bus, fillings(source, tenantId, { count: 5 }));
      await pause(300);
      expect(heard).toHaveLength(before);
    }, 60_000);
  });
}
