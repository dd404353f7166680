import { EventRefused } from '../event-bus.ts';
import { inParts } from './request-parts.ts';

const record = (bytes: number) => ({
  topic: 'novapos.shop',
  message: { value: 'x'.repeat(bytes) },
});
const sizes = (records: Parameters<typeof inParts>[0]) =>
  inParts(records).map((part) => part.length);

describe('records on their way in requests', () => {
  it('share one as long as they are a megabyte together', () => {
    expect(sizes([])).toEqual([]);
    expect(sizes([record(10), record(20)])).toEqual([2]);
    expect(sizes([record(600_000), record(400_000), record(600_000)])).toEqual([2, 1]);
  });

  it('keep their order, a large one in a request of its own', () => {
    const records = [record(10), record(3_000_000), record(20)];
    expect(inParts(records).flat()).toEqual(records);
    expect(sizes(records)).toEqual([1, 1, 1]);
  });

  it('are refused before anything is sent when one is larger than Kafka takes', () => {
    expect(() => inParts([record(10), record(4 * 1024 * 1024)])).toThrow(EventRefused);
  });
});
