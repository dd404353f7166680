export { describeEventBus, type BusUnderTest } from './describe-event-bus.ts';
export { describeSubgraph } from './describe-subgraph.ts';
export { principalWith } from './principals.ts';
export { startRedisServer, type RedisServer } from './redis-server.ts';
export { createTestDatabase } from './test-database.ts';
export { startCollector, type CollectedSpan, type Collector } from './start-collector.ts';
export { copyOf, whileRunning, type ChangesAnswer } from './copy-of.ts';
