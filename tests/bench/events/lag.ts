import { percentiles, rounded } from '../figures.ts';
import { sellAtPace } from '../paced-sales.ts';
import type { StartedProduct } from '../started-product.ts';
import type { Till } from '../till.ts';
import { effects, toldSince, untilApplied } from './applied.ts';
import type { MeasuredDatabase } from './measured-database.ts';

type Effect = {
  readonly consumer: string;
  readonly happened_ms: number;
  readonly committed_ms: number | null;
};

/** A running product with its database and those who sell. */
export type Live = {
  readonly database: MeasuredDatabase;
  readonly product: Pick<StartedProduct, 'cpuMs'>;
  readonly tills: readonly Till[];
};

const warmUp = { perSecond: 20, seconds: 5 };
const patience = { patienceMs: 60_000, everyMs: 500 };

/**
 * How long events take to their effects while so many are told in a second. An event is whatever a sale tells:
 * the order, the payment, each level of stock, the record of the mutation.
 */
export async function measureLag(
  { database, product, tills }: Live,
  { eventsPerSecond, seconds }: { readonly eventsPerSecond: number; readonly seconds: number },
) {
  const warmedAt = new Date();
  const warmed = await sellAtPace(tills, warmUp);
  await untilApplied(database, { text: toldSince, values: [warmedAt] }, patience);
  const perSale = (await toldBy(database, warmedAt)) / warmed.durationsMs.length;
  const since = new Date();
  const startedAt = performance.now();
  const cpuBefore = product.cpuMs();
  const sold = await sellAtPace(tills, { perSecond: eventsPerSecond / perSale, seconds });
  const took = (performance.now() - startedAt) / 1_000;
  const coresUsed = (product.cpuMs() - cpuBefore) / 1_000 / took;
  await untilApplied(database, { text: toldSince, values: [since] }, patience);
  const events = await toldBy(database, since);
  return {
    since,
    figures: {
      sales: sold.durationsMs.length,
      failures: sold.failures.length,
      events,
      eventsPerSecond: rounded(events / took),
      byType: await typesSince(database, since),
      coresUsed: rounded(coresUsed),
      publishedFromHappening: await publishedSince(database, since),
      ...(await lagsSince(database, since)),
    },
  };
}

async function toldBy({ rows }: MeasuredDatabase, since: Date): Promise<number> {
  const [row] = await rows<{ count: number }>(
    `select count(*)::int as count from (${toldSince}) told`,
    [since],
  );
  return row?.count ?? 0;
}

async function typesSince({ rows }: MeasuredDatabase, since: Date) {
  const types = await rows<{ type: string; count: number }>(
    `select type, count(*)::int as count from (${toldSince}) told group by type order by type`,
    [since],
  );
  return Object.fromEntries(types.map(({ type, count }) => [type, count]));
}

/** What of it is the way out of the outbox; within one process that is the whole way. */
async function publishedSince({ rows }: MeasuredDatabase, since: Date) {
  const found = await rows<{ ms: number }>(
    `select extract(epoch from published_at - occurred_at)::float8 * 1000 as ms from (${toldSince}) told`,
    [since],
  );
  return percentiles(found.map(({ ms }) => ms));
}

/** From the commit, where it is known, and for all from what happened, which is a little before. */
async function lagsSince({ rows }: MeasuredDatabase, since: Date) {
  const found = await rows<Effect>(
    `select consumer, extract(epoch from applied_at - occurred_at)::float8 * 1000 as happened_ms,
        extract(epoch from applied_at - committed_at)::float8 * 1000 as committed_ms
      from (${toldSince}) told join (${effects}) effects on effects.event_id = told.id`,
    [since],
  );
  const consumers = [...new Set(found.map(({ consumer }) => consumer))].sort();
  const lagsOf = (some: readonly Effect[]) => {
    const committed = some.flatMap(({ committed_ms: ms }) => (ms === null ? [] : [ms]));
    return {
      effects: some.length,
      fromCommit: { effects: committed.length, ...percentiles(committed) },
      fromHappening: percentiles(some.map(({ happened_ms: ms }) => ms)),
    };
  };
  return {
    ...lagsOf(found),
    byConsumer: Object.fromEntries(
      consumers.map((name) => [name, lagsOf(found.filter(({ consumer }) => consumer === name))]),
    ),
  };
}
