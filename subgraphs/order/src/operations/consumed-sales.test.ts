import { pino } from 'pino';
import { consumedSales } from './consumed-sales.ts';

const log = pino({ level: 'silent' });

describe('sales of which nothing is left to do', () => {
  it('are written off together, by tenant', async () => {
    const told: unknown[] = [];
    const sales = consumedSales(async (...forgotten) => void told.push(forgotten), log);
    sales.add('a', '1');
    sales.add('b', '2');
    sales.add('a', '3');
    await sales.flush();
    await sales.flush();
    expect(told).toEqual([
      ['a', ['1', '3']],
      ['b', ['2']],
    ]);
  });

  it('are waited for where they are being written off already', async () => {
    let writtenOff: () => void = () => undefined;
    let isWrittenOff = false;
    const writing = new Promise<void>((resolve) => {
      writtenOff = resolve;
    });
    const sales = consumedSales(async () => {
      await writing;
      isWrittenOff = true;
    }, log);
    sales.add('a', '1');
    const first = sales.flush();
    const second = sales.flush().then(() => isWrittenOff);
    await Promise.resolve();
    writtenOff();
    expect(await second).toBe(true);
    await first;
  });

  it('are written off after others that could not be', async () => {
    const told: string[] = [];
    const sales = consumedSales(async (tenantId) => {
      if (tenantId === 'a') throw new Error('no answer');
      told.push(tenantId);
    }, log);
    sales.add('a', '1');
    await expect(sales.flush()).rejects.toThrow('no answer');
    sales.add('b', '2');
    await sales.flush();
    expect(told).toEqual(['b']);
  });
});
