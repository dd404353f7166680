type BrokerAddress = {
  readonly directory: string;
  readonly port: number;
  readonly controllerPort: number;
};

/** The largest batch of records that the broker takes, in bytes as they travel (compressed). */
const maxBatchBytes = 4 * 1024 * 1024;

/** The settings of a Kafka of one node, which listens on this machine alone and keeps its memory small. */
export function serverProperties({ directory, port, controllerPort }: BrokerAddress): string {
  const settings: Readonly<Record<string, string | number | boolean>> = {
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
    listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${port}`,
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT',
    'log.dirs': directory.replaceAll('\\', '\\\\'),
    'num.partitions': 4,
    'auto.create.topics.enable': false,
    'message.max.bytes': maxBatchBytes,
    'replica.fetch.max.bytes': maxBatchBytes,
    'socket.request.max.bytes': 4 * maxBatchBytes,
    // One node is all there is.
    'offsets.topic.replication.factor': 1,
    'offsets.topic.num.partitions': 4,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'share.coordinator.state.topic.replication.factor': 1,
    'share.coordinator.state.topic.min.isr': 1,
    // A group of one member need not wait for others.
    'group.initial.rebalance.delay.ms': 0,
    'group.min.session.timeout.ms': 1_000,
    // One that was killed is not let in again before its former self counts as gone.
    'broker.session.timeout.ms': 4_000,
    'broker.heartbeat.interval.ms': 1_000,
    // A shop's load, not a data centre's.
    'num.network.threads': 2,
    'num.io.threads': 3,
    'background.threads': 2,
    'num.recovery.threads.per.data.dir': 1,
    'log.cleaner.threads': 1,
    'log.cleaner.dedupe.buffer.size': 16 * 1024 * 1024,
    'log.segment.bytes': 64 * 1024 * 1024,
    'log.index.size.max.bytes': 1024 * 1024,
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${String(value)}\n`)
    .join('');
}
