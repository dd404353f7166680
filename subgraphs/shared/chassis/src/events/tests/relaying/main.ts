import { pino } from 'pino';
import { Registry } from 'prom-client';
import { openShelfDatabase, shelfCounter } from '../../../testing/bus-examples.ts';
import { embeddedBus } from '../../embedded-bus.ts';
import { eventMetrics } from '../../event-metrics.ts';
import { startRelay } from '../../relay.ts';

// A process that relays its outbox to a consumer of its own, until it is killed.
const [databaseUrl = ''] = process.argv.slice(2);
const log = pino({ level: 'silent' });
const now = () => new Date();
const database = openShelfDatabase(databaseUrl);
const bus = embeddedBus({
  bury: () => Promise.reject(new Error('nothing here is poison')),
  now,
  log,
});
await bus.consume(shelfCounter(database, 'inventory.killed'));
startRelay({
  domain: 'inventory',
  databaseUrl,
  bus,
  now,
  log,
  metrics: eventMetrics(new Registry()),
  figures: { batchSize: 5, pollMaxMs: 200, sendTimeoutMs: 10_000, publishAttempts: 5 },
});
process.stdout.write('relaying\n');
