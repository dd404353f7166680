import { randomUUID } from 'node:crypto';
import type { EventDatabase } from '../domain.ts';
import { openShelves, shelfFilled, type Shelves } from '../testing/bus-examples.ts';
import { consumer, on, type Consumer } from './consumer.ts';
import { eventLog } from './event-log.ts';
import { outboxOf, type Outbox } from './outbox.ts';
import { NotRebuilt, rebuild } from './rebuild.ts';
import { quiet, shelfNames } from './tests/relay-examples.ts';

let shelves: Shelves;
let projection: Consumer;
let outbox: Outbox;
let tenantId: string;

beforeEach(async () => {
  shelves = await openShelves();
  tenantId = randomUUID();
  await shelves.admin.query(`
    create table inventory.shelf_sums (tenant_id uuid, shelf text, filled int, last text, primary key (tenant_id, shelf));
    grant select, insert, update, delete on inventory.shelf_sums to novapos_inventory`);
  const database: EventDatabase = shelves.database;
  outbox = outboxOf('inventory', database.acrossTenants);
  projection = consumer({
    name: 'inventory.sums',
    database: shelves.database,
    now: () => new Date(),
    handlers: [
      on(shelfFilled, async (sql, { subject, data, ...event }) => {
        await sql.rows(add, [event.tenantId, subject, data.goods]);
      }),
    ],
    reset: async (sql) => {
      await sql.rows(empty, []);
    },
  });
});
afterEach(() => shelves.close());

const add = {
  name: 'tests.add',
  text: `insert into shelf_sums as s values ($1, $2, 1, $3)
    on conflict (tenant_id, shelf) do update set filled = s.filled + 1, last = $3`,
};
// Without row-level security here, so that it says its tenant.
const empty = {
  name: 'tests.empty',
  text: `delete from shelf_sums where tenant_id = current_setting('app.tenant_id')::uuid`,
};

async function sums(): Promise<readonly (readonly [number, string])[]> {
  const { rows } = await shelves.admin.query<{ filled: number; last: string }>(
    'select filled, last from inventory.shelf_sums where tenant_id = $1 order by shelf',
    [tenantId],
  );
  return rows.map(({ filled, last }) => [filled, last]);
}

const rebuilding = (changed: { isFromWhatIsKept?: boolean; consumer?: Consumer } = {}) =>
  rebuild({
    consumer: projection,
    home: outbox,
    logs: [outbox],
    bury: () => Promise.reject(new Error('nothing here is poison')),
    now: () => new Date(),
    log: quiet,
    isFromWhatIsKept: false,
    ...changed,
  });

async function live(): Promise<void> {
  for await (const event of eventLog([outbox])) await projection.apply([event]);
}

describe('a projection', () => {
  it('that went wrong is folded again from the log, as often as one likes', async () => {
    await shelves.fill(tenantId, { shelves: shelfNames(3), times: 150 });
    await shelves.fill(randomUUID(), { shelves: shelfNames(2), times: 5 });
    await live();
    const right = await sums();
    expect(right).toEqual(Array.from({ length: 3 }, () => [150, 'goods 150']));
    await shelves.admin.query('update inventory.shelf_sums set filled = 1000');
    expect(await rebuilding()).toBe(460);
    expect(await rebuilding()).toBe(460);
    expect(await sums()).toEqual(right);
    // What was folded counts as heard.
    await live();
    expect(await sums()).toEqual(right);
  });

  it('is left as it is when the log has forgotten beginnings, unless one says so', async () => {
    const [first = '', second = ''] = shelfNames(2);
    await shelves.fill(tenantId, { shelves: [first], times: 4 });
    await live();
    const { rowCount } = await shelves.admin.query(
      `update inventory.outbox_events set published_at = '2020-01-01' where version <= 2`,
    );
    await outbox.forgetEvents(new Date('2021-01-01'));
    await shelves.fill(tenantId, { shelves: [second], times: 1 });
    await live();
    expect(rowCount).toBe(2);
    await expect(rebuilding()).rejects.toThrow(/of 1 aggregates .* --from-what-is-kept/s);
    expect((await sums()).map(([filled]) => filled).sort()).toEqual([1, 4]);
    await rebuilding({ isFromWhatIsKept: true });
    expect((await sums()).map(([filled]) => filled).sort()).toEqual([1, 2]);
  });

  it('that has no way to begin anew is not touched', async () => {
    const { reset: _, ...fixed } = projection;
    await expect(rebuilding({ consumer: fixed })).rejects.toThrow(NotRebuilt);
  });
});

it('tells the events of several outboxes by the time at which they happened', async () => {
  const at = (source: string, ...seconds: number[]): Pick<Outbox, 'log'> => ({
    log: async (after, most) =>
      seconds
        .map((second, index) => ({
          position: index + 1,
          attempts: 0,
          event: {
            ...{ id: randomUUID(), type: `${source}.x.v1`, source, subject: 's', tenantId },
            ...{ version: index + 1, time: new Date(second * 1000), traceparent: null, data: {} },
          },
        }))
        .filter(({ position }) => position > after)
        .slice(0, most),
  });
  const many = Array.from({ length: 450 }, (_, second) => 100 + second);
  const told: string[] = [];
  for await (const { source, time } of eventLog([
    at('a', 1, 4, 50),
    at('b', 2, 3, ...many),
    at('c'),
  ]))
    told.push(`${source}${time.getTime() / 1000}`);
  expect(told.slice(0, 6)).toEqual(['a1', 'b2', 'b3', 'a4', 'a50', 'b100']);
  expect(told).toHaveLength(455);
});
