import { describeEventBus } from '../../../testing/describe-event-bus.ts';
import { kafkaBus } from '../kafka-bus.ts';
import { startTestBroker } from './test-broker.ts';

const broker = await startTestBroker();
afterAll(() => broker.drop(), 60_000);

describeEventBus('over Kafka', ({ source, ...options }) =>
  kafkaBus({
    ...options,
    connection: { bootstrap: [broker.bootstrap], clientId: 'novapos-test' },
    domains: [source],
    times: { sessionMs: 2_000, heartbeatMs: 500, stallMs: 20_000 },
  }),
);
