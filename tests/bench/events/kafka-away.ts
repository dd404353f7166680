import { startKafka, type RunningKafka } from '@novapos/chassis/broker';
import { percentiles, rounded } from '../figures.ts';
import { sellAtPace, type Pace, type PacedSales } from '../paced-sales.ts';
import type { Till } from '../till.ts';
import { toldSince, untilApplied } from './applied.ts';
import type { MeasuredDatabase } from './measured-database.ts';

/** A broker that can be killed and started again where it was. */
export type Broker = {
  readonly bootstrap: string;
  readonly kill: () => Promise<void>;
  readonly revive: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Start one in this folder. */
export async function startBroker(dataDirectory: string): Promise<Broker> {
  const place = { dataDirectory, log: () => undefined };
  let running: RunningKafka | null = await startKafka(place);
  const { bootstrap } = running;
  const port = Number(bootstrap.split(':')[1]);
  return {
    bootstrap,
    async kill() {
      await running?.kill();
      running = null;
    },
    async revive() {
      running = await startKafka({ ...place, port });
    },
    async stop() {
      await running?.stop();
    },
  };
}

/** What a sale takes while Kafka runs, and at the same pace once it was killed; later all that was told is heard. */
export async function measureAway(
  database: MeasuredDatabase,
  broker: Broker,
  { tills, pace }: { readonly tills: readonly Till[]; readonly pace: Pace },
) {
  const since = new Date();
  const patience = { patienceMs: 120_000, everyMs: 500 };
  const heard = () => untilApplied(database, { text: toldSince, values: [since] }, patience);
  const running = await sellAtPace(tills, pace);
  await heard();
  await broker.kill();
  const killed = await sellAtPace(tills, pace);
  await broker.revive();
  const backAt = performance.now();
  await heard();
  const [withKafka, withoutKafka] = [figuresOf(running), figuresOf(killed)];
  return {
    ...pace,
    running: withKafka,
    killed: withoutKafka,
    p50Ratio: rounded(withoutKafka.p50Ms / withKafka.p50Ms),
    p99Ratio: rounded(withoutKafka.p99Ms / withKafka.p99Ms),
    allHeardAfterReturnSeconds: rounded((performance.now() - backAt) / 1_000),
  };
}

function figuresOf({ durationsMs, failures }: PacedSales) {
  return { sales: durationsMs.length, failures: failures.length, ...percentiles(durationsMs) };
}
