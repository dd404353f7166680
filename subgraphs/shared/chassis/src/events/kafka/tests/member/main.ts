import { setTimeout as pause } from 'node:timers/promises';
import { Registry } from 'prom-client';
import { openBus } from '../examples.ts';
import { noting } from '../heard.ts';

// A process that is one member of a group: `main.ts BOOTSTRAP DATABASE_URL NAME PAUSE_MS`. It takes the pause in
// each transaction after the effect; told `report`, it says what it has cost, and ends with its parent.
const [bootstrap = '', url = '', name = '', pauseMs = '0'] = process.argv.slice(2);
const registry = new Registry();
let largestBytes = 0;
setInterval(() => {
  largestBytes = Math.max(largestBytes, process.memoryUsage.rss());
}, 50).unref();
const bus = await openBus(bootstrap, { clientId: 'novapos-member', registry });
const { consumer } = noting(name, url, async () => {
  if (pauseMs !== '0') await pause(Number(pauseMs));
});
await bus.consume(consumer);
process.send?.('ready');
process.on('message', (message) => {
  if (message === 'report') void report();
});
process.on('disconnect', () => process.exit(0));

async function report(): Promise<void> {
  const joins = await registry.getSingleMetric('novapos_kafka_consumer_joins_total')?.get();
  const restarts = await registry.getSingleMetric('novapos_kafka_consumer_restarts_total')?.get();
  process.send?.({
    largestBytes,
    joins: joins?.values[0]?.value ?? 0,
    restarts: restarts?.values[0]?.value ?? 0,
  });
}
