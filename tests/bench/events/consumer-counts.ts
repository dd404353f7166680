const counters = {
  joins: 'novapos_kafka_consumer_joins_total',
  restarts: 'novapos_kafka_consumer_restarts_total',
} as const;

/**
 * What a process counts of its consumers on Kafka: each joins once, every further join is a rebalance. Null
 * where it does not use Kafka.
 */
export async function consumerCounts(metrics: string) {
  const text = await (await fetch(metrics)).text();
  const joins = valuesOf(text, counters.joins);
  if (joins.length === 0) return null;
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  return {
    consumers: joins.length,
    rebalances: sum(joins) - joins.length,
    restarts: sum(valuesOf(text, counters.restarts)),
  };
}

function valuesOf(text: string, name: string): readonly number[] {
  return text.split('\n').flatMap((line) => {
    const value = line.startsWith(`${name}{`) ? line.split('} ')[1] : undefined;
    return value === undefined ? [] : [Number(value)];
  });
}
