import { randomUUID } from 'node:crypto';
import { createLog } from '@novapos/chassis';
import { createTestDatabase } from '@novapos/chassis/testing';
import { orderCompleted } from '@novapos/kernel';
import pg from 'pg';
import { domains } from '../domains.ts';
import type { EventsCommand } from './command-line.ts';
import { platformEvents } from './platform-events.ts';
import { runCommand } from './run-command.ts';

type TestDatabase = Awaited<ReturnType<typeof createTestDatabase>>;

const tenantId = randomUUID();
const completedId = randomUUID();
const now = () => new Date();
let server: TestDatabase;
let admin: pg.Pool;

beforeAll(async () => {
  server = await createTestDatabase();
  admin = new pg.Pool({ connectionString: server.adminUrl, max: 1 });
  await admin.query(
    `insert into "order".outbox_events (tenant_id, id, type, subject, version, shard, data, occurred_at)
      values ($1, $2, $3, 'a sale', 1, 0, $4, now())`,
    [tenantId, completedId, orderCompleted.name, orderCompleted.example],
  );
  await admin.query(`insert into "order".aggregate_versions values ($1, 'a sale', 1)`, [tenantId]);
});
afterAll(async () => {
  await admin.end();
  await server.drop();
});

async function run(command: Partial<EventsCommand> & Pick<EventsCommand, 'kind'>) {
  const lines: string[] = [];
  const log = createLog({ level: 'silent', name: 'test' });
  const events = platformEvents(domains, { urlFor: server.urlFor, env: {}, log, now });
  const isDone = await runCommand(
    { ...usual, ...command } as EventsCommand,
    events,
    (line) => void lines.push(line),
  );
  return { isDone, lines, text: lines.join('\n') };
}
const usual = { data: null, isJson: false, isDryRun: false, isFromWhatIsKept: false, ids: [] };

async function bury(data: unknown): Promise<string> {
  const id = randomUUID();
  const event = {
    ...{ id, type: orderCompleted.name, source: 'order', subject: 'a buried sale', tenantId },
    ...{ version: 1, time: now(), traceparent: null, data },
  };
  await admin.query(
    `insert into analytics.dead_letters values ($1, 'analytics.sales', $2, $3, 'a bug', 5, now())`,
    [tenantId, id, event],
  );
  return id;
}

async function sales(): Promise<number> {
  const { rows } = await admin.query<{ count: number }>(
    'select coalesce(sum(orders), 0)::int as count from analytics.sales_days where tenant_id = $1',
    [tenantId],
  );
  return rows[0]?.count ?? -1;
}

describe('the operator', () => {
  it('sees what waits in each outbox', async () => {
    const { lines, isDone } = await run({ kind: 'lag', isJson: true });
    expect(isDone).toBe(true);
    const found = lines.map((line) => JSON.parse(line) as { domain: string; waiting: number });
    expect(found.map(({ domain }) => domain)).toEqual(domains.map(({ name }) => name));
    const nothing = { parked: 0, deadLetters: 0 };
    expect(found.find(({ domain }) => domain === 'order')).toMatchObject({
      waiting: 1,
      ...nothing,
    });
    expect(found.find(({ domain }) => domain === 'auth')).toMatchObject({ waiting: 0, ...nothing });
  });

  it('lists, shows and replays dead letters; what fails again stays, with its new reason', async () => {
    const good = await bury(orderCompleted.example);
    const bad = await bury({ sale: 'none' });
    expect((await run({ kind: 'list' })).lines).toHaveLength(2);
    expect((await run({ kind: 'show', id: good.slice(0, 13) })).text).toContain('a buried sale');
    expect(await run({ kind: 'show', id: randomUUID() })).toMatchObject({ isDone: false });

    const dry = await run({ kind: 'replay', isDryRun: true });
    expect(dry.lines).toHaveLength(2);
    expect(await sales()).toBe(0);

    const one = await run({ kind: 'replay', ids: [good] });
    expect(one).toMatchObject({ isDone: true });
    expect(one.text).toContain('1 replayed, 0 left');
    expect(await sales()).toBe(1);

    const all = await run({ kind: 'replay' });
    expect(all).toMatchObject({ isDone: false });
    expect(all.text).toContain('0 replayed, 1 left');
    const { lines } = await run({ kind: 'list' });
    expect(lines).toEqual([expect.stringContaining(`${bad}  analytics.sales`)]);
    expect(lines[0]).toContain('after 6: order.order-completed.v1');
  });

  it('lets parked aggregates go on', async () => {
    await admin.query('update "order".outbox_events set parked_at = now()');
    expect((await run({ kind: 'unpark' })).lines).toContain('order        1 let go on');
  });

  it('has a projection folded again, but none that does more, none that is not there, and none that runs', async () => {
    await admin.query('update analytics.sales_days set orders = 1000');
    const rebuilding = { kind: 'rebuild', consumer: 'analytics.sales' } as const;
    const { text } = await run(rebuilding);
    expect(text).toBe('analytics.sales is rebuilt from 1 events.');
    expect(await sales()).toBe(1);
    const asked = (consumer: string) => run({ kind: 'rebuild', consumer });
    await expect(asked('loyalty.points')).rejects.toThrow("loyalty.points can't be rebuilt");
    await expect(asked('analytics.x')).rejects.toThrow('there is analytics.sales');
    await expect(asked('x.y')).rejects.toThrow('There is no domain "x"');
    const other = new pg.Client(server.urlFor('analytics'));
    await other.connect();
    await expect(run(rebuilding)).rejects.toThrow('analytics is running somewhere');
    await other.end();
  });
});
