import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { fillBacklog } from './events/backlog.ts';
import { measureDrain } from './events/drain.ts';
import { measureAway, startBroker, type Broker } from './events/kafka-away.ts';
import { measureLag } from './events/lag.ts';
import { startMeasuredDatabase, type MeasuredDatabase } from './events/measured-database.ts';
import { circumstances, rounded } from './figures.ts';
import { graphAt } from './graph.ts';
import { startProduct, type StartedProduct } from './started-product.ts';
import { openTills } from './till.ts';

type Sizes = {
  readonly seconds: number;
  readonly eventsPerSecond: number;
  readonly salesPerSecond: number;
  readonly backlog: number;
};

const tills = 16;

/**
 * What events cost in the embedded product, on its own bus or over Kafka: how long they take from commit to
 * effect, how fast a backlog drains and what the process then weighs, what it does when nothing happens, and,
 * over Kafka, what its sudden end means for sales.
 */
export async function benchEvents(args: readonly string[]) {
  const { bus, sizes } = read(args);
  const loadAverage = loadavg().map(rounded);
  const data = await mkdtemp(join(tmpdir(), 'novapos-bench-'));
  const broker = bus === 'kafka' ? await startBroker(join(data, 'kafka')) : null;
  const database = await startMeasuredDatabase(data);
  const start = () =>
    startProduct({
      data: join(data, 'product'),
      seed: 'demo',
      env: {
        ...database.env,
        // What it does when nothing happens is measured, so it is told what a shop would tell it.
        SETTLE_SECONDS: '5',
        ...(broker && { KAFKA_BOOTSTRAP: broker.bootstrap }),
      },
    });
  try {
    const figures = await measure(sizes, { database, broker, start });
    return { ...circumstances(), bus, ...sizes, loadAverage, ...figures };
  } finally {
    await database.stop();
    await broker?.stop();
    await rm(data, { recursive: true, force: true });
  }
}

function read(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      bus: { type: 'string', default: 'embedded' },
      seconds: { type: 'string', default: '30' },
      rate: { type: 'string', default: '100' },
      'sales-rate': { type: 'string', default: '20' },
      backlog: { type: 'string', default: '50000' },
    },
  });
  const { bus } = values;
  if (bus !== 'embedded' && bus !== 'kafka') throw new Error('--bus is embedded or kafka');
  const sizes: Sizes = {
    seconds: Number(values.seconds),
    eventsPerSecond: Number(values.rate),
    salesPerSecond: Number(values['sales-rate']),
    backlog: Number(values.backlog),
  };
  return { bus, sizes };
}

type Parts = {
  readonly database: MeasuredDatabase;
  readonly broker: Broker | null;
  readonly start: () => Promise<StartedProduct>;
};

async function measure(sizes: Sizes, parts: Parts) {
  const { lag, kafkaKilled, since } = await measureLive(sizes, parts);
  await fillBacklog(parts.database, { like: since, events: sizes.backlog });
  const { product, figures: drain } = await measureDrain(parts.database, parts.start);
  try {
    return { lag, kafkaKilled, drain, idle: await measureIdle(product, sizes.seconds) };
  } finally {
    await product.stop();
  }
}

async function measureLive(sizes: Sizes, { database, broker, start }: Parts) {
  const { seconds, eventsPerSecond, salesPerSecond } = sizes;
  const product = await start();
  const graph = graphAt(product.ready.graphql, 2 * tills);
  try {
    const opened = await openTills(graph, product.ready, tills);
    const lag = await measureLag(
      { database, product, tills: opened },
      { eventsPerSecond, seconds },
    );
    const sales = { tills: opened, pace: { perSecond: salesPerSecond, seconds } };
    const kafkaKilled = broker && (await measureAway(database, broker, sales));
    return { since: lag.since, lag: lag.figures, kafkaKilled };
  } finally {
    await graph.close();
    await product.stop();
  }
}

/** The processor time of the Node process while nobody asks anything. */
async function measureIdle(product: StartedProduct, seconds: number) {
  // After work, the collector tidies up for a while.
  await pause(30_000);
  const cpuBefore = product.cpuMs();
  await pause(seconds * 1_000);
  const cpuMs = product.cpuMs() - cpuBefore;
  return { seconds, cpuPercentOfACore: rounded(cpuMs / (seconds * 10)) };
}
