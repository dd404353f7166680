// @vitest-environment node
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Ask } from '../network/answer.ts';
import { openTillDatabase } from '../store/till-database.ts';
import type { Coded } from '../testing/fake-gateway.ts';
import { article, changeLog, type Article } from '../testing/fake-shop.ts';
import { feedsOf } from './feeds.ts';
import { pullFeed } from './pull-feed.ts';

let databases = 0;

/** What happens to the shop and the till. */
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('change' as const),
      number: fc.nat(9),
      price: fc.nat(99),
      isActive: fc.boolean(),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('pull' as const), answers: fc.nat(6) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('restore' as const),
      era: fc.stringMatching(/^[br][a-z]{4}$/),
    }),
  },
);

it("ends with exactly the server's state, whatever changes meanwhile and wherever it is interrupted", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const server = new Map<string, Article>();
      const log = changeLog<Article>();
      const database = openTillDatabase(`laws-${(databases += 1)}`);
      let answersLeft = 0;
      const ask = (async (_document: unknown, variables: { after: string | null }) => {
        if ((answersLeft -= 1) < 0) return { kind: 'offline' };
        try {
          // Small pages, so that there are many of them.
          const page = log.page({ after: variables.after, first: 2 });
          return { kind: 'ok', data: { catalogueChanges: page }, requestId: null };
        } catch (error) {
          const { code } = error as Coded;
          return { kind: 'problem', problem: '', requestId: null, code, isRetryable: false };
        }
      }) as unknown as Ask;
      const { catalogue } = feedsOf(database, ask);
      for (const one of steps) {
        if ('number' in one) {
          const changed = article(one.number, { priceMinor: one.price, isActive: one.isActive });
          server.set(changed.variantId, changed);
          log.add(changed);
        } else if ('era' in one) {
          log.restore(
            [...server.values()].filter((known) => known['isActive']),
            one.era,
          );
        } else {
          answersLeft = one.answers;
          await pullFeed(catalogue);
        }
      }
      answersLeft = 1_000;
      expect(await pullFeed(catalogue)).toMatchObject({ kind: 'pulled' });
      const sold = [...server.values()].filter((known) => known['isActive']);
      const prices = (rows: readonly { variantId: string }[]) =>
        new Map(rows.map((row) => [row.variantId, (row as { priceMinor?: number }).priceMinor]));
      expect(prices(await database.items.toArray())).toEqual(prices(sold));
      database.close();
    }),
    { numRuns: 60 },
  );
}, 30_000);
