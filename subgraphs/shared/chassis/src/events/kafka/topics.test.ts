import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { domainsOf, ensureTopics, maxBatchBytes, topicOf, topicsOf } from './topics.ts';

describe('the topics that a consumer reads', () => {
  it('are those of the domains that say what it hears', () => {
    expect(
      topicsOf('novapos', ['order.order-completed.v1', 'order.order-voided.v1'], undefined),
    ).toEqual(['novapos.order']);
  });

  it('are all of them for one that hears everything', () => {
    const topics = topicsOf('novapos', null, undefined);
    expect(topics).toHaveLength(domainsOf(undefined).length);
    expect(topics).toEqual(expect.arrayContaining(['novapos.order', 'novapos.auth']));
  });

  it('are all that are named where some are', () => {
    expect(topicsOf('novapos', ['order.order-completed.v1'], ['shop'])).toEqual(['novapos.shop']);
  });
});

describe('the topics that Docker makes', () => {
  const text = readFileSync(
    join(import.meta.dirname, '../../../../../../docker-compose.yml'),
    'utf8',
  );

  it('are those of every domain that says anything', () => {
    const [, names = ''] = /for domain in (.*); do/.exec(text) ?? [];
    expect(names.split(' ')).toEqual([...domainsOf(undefined)].sort());
  });

  it('are as the product would make them', async () => {
    const made: Parameters<Parameters<typeof ensureTopics>[0]['createTopics']>[0][] = [];
    const admin = {
      listTopics: async () => [],
      createTopics: async (request: (typeof made)[number]) => made.push(request) > 0,
    };
    await ensureTopics(admin, [topicOf('novapos', 'order')]);
    const [events, letters] = made.flatMap(({ topics }) => topics);
    const retentionOf = (topic: typeof events) =>
      topic?.configEntries?.find(({ name }) => name === 'retention.ms')?.value;
    expect(text).toContain(`make "novapos.$$domain" ${retentionOf(events)}`);
    expect(text).toContain(`make "novapos.$$domain.dlq" ${retentionOf(letters)}`);
    expect(text).toContain(`--partitions ${events?.numPartitions} `);
    expect(text).toContain(`--config max.message.bytes=${maxBatchBytes}`);
  });

  it('are in a broker of the version that runs without Docker', () => {
    const pom = readFileSync(join(import.meta.dirname, '../broker/pom.xml'), 'utf8');
    const [, version = ''] = /<artifactId>kafka_[^]*?<version>(.*)<\/version>/.exec(pom) ?? [];
    expect(text).toContain(`image: apache/kafka:${version}\n`);
  });
});
