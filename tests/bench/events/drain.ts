import { rounded } from '../figures.ts';
import type { StartedProduct } from '../started-product.ts';
import { effects, untilApplied } from './applied.ts';
import { consumerCounts } from './consumer-counts.ts';
import type { MeasuredDatabase } from './measured-database.ts';

type Drained = {
  readonly effects: number;
  readonly first: Date;
  readonly last: Date | null;
  readonly events: number;
  readonly aggregates: number;
};

const backlog = 'select * from public.backlog';
const patience = { patienceMs: 480_000, everyMs: 2_000 };

/** How fast a product that starts drains the backlog that it finds, and what its process weighs at most. */
export async function measureDrain(
  database: MeasuredDatabase,
  start: () => Promise<StartedProduct>,
) {
  const startedAt = Date.now();
  const product = await start();
  const residentMibAtStart = product.residentMib();
  await untilApplied(database, { text: backlog }, patience);
  const [drained] = await database.rows<Drained>(
    `select (select count(*)::int from public.backlog) as events,
        (select count(distinct subject)::int from public.backlog) as aggregates, count(*)::int as effects,
        min(applied_at) as first, max(applied_at) as last
      from public.backlog join (${effects}) effects on effects.event_id = backlog.id`,
  );
  if (!drained?.last) return { product, figures: null };
  const { first, last, events, aggregates } = drained;
  const seconds = (last.getTime() - first.getTime()) / 1_000;
  return {
    product,
    figures: {
      events,
      aggregates,
      effects: drained.effects,
      seconds: rounded(seconds),
      eventsPerSecond: rounded(events / seconds),
      secondsFromStart: rounded((last.getTime() - startedAt) / 1_000),
      residentMibAtStart,
      largestResidentMib: product.largestResidentMib(),
      consumers: await consumerCounts(product.ready.metrics),
    },
  };
}
