import { setImmediate as turn } from 'node:timers/promises';
import { pino } from 'pino';
import { createWarming } from './warm-plans.ts';

const named = (...queries: readonly string[]) =>
  queries.map((query) => ({ query, operationName: 'A' }));
const log = pino({ level: 'silent' });

describe('warming what is registered', () => {
  it('lets others have their turn between two operations', async () => {
    const order: string[] = [];
    const warm = createWarming(async ({ query }) => {
      order.push(query);
    }, log);
    const warming = warm(named('a', 'b', 'c'));
    for (let times = 0; times < 3; times += 1) {
      await turn();
      order.push('other');
    }
    await warming;
    expect(order.filter((one) => one !== 'other')).toEqual(['a', 'b', 'c']);
    expect(order.indexOf('other')).toBeLessThan(order.indexOf('c'));
  });

  it('ends when newer lists are loaded, and goes on after what can not be warmed', async () => {
    const warmed: string[] = [];
    const warm = createWarming(async ({ query }) => {
      if (query === 'bad') throw new Error('no plan');
      warmed.push(query);
    }, log);
    const first = warm(named('old', 'older', 'oldest'));
    await Promise.all([first, warm(named('bad', 'new'))]);
    expect(warmed).toEqual(['new']);
  });
});
