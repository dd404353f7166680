import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smallFolder } from './examples.ts';
import { fingerprintOf, hashTables } from './fingerprint.ts';
import { createGraphClient } from './graph-client.ts';
import { mutate } from './mutate.ts';
import { withOwnPlatform } from './own-platform.ts';
import { replayFolder, type Platform, type ReplayOptions } from './replay.ts';
import type { Report } from './report.ts';
import { openSession } from './session.ts';
import { staffOf } from './tenant-access.ts';

function sell(platform: Platform, overrides: Partial<ReplayOptions> = {}): Promise<Report> {
  return replayFolder(platform, {
    folder: smallFolder,
    tills: 4,
    limit: Infinity,
    signal: new AbortController().signal,
    report: () => undefined,
    ...overrides,
  });
}

/** A stop by hand as soon as some sales are made. */
function stopSoon(): Pick<ReplayOptions, 'signal' | 'report'> {
  const stop = new AbortController();
  return {
    signal: stop.signal,
    report: (text) => {
      const [, sold = '0'] = /^sold (\d+) of/.exec(text) ?? [];
      if (Number(sold) > 0) stop.abort();
    },
  };
}

async function onOwnPlatform(use: (platform: Platform) => Promise<void>): Promise<void> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'novapos-replay-'));
  try {
    await withOwnPlatform({ dataDirectory, isFresh: false, report: () => undefined }, use);
  } finally {
    rmSync(dataDirectory, { recursive: true, force: true });
  }
}

/** Undo one sale of the dataset behind the replay's back; answers the basket's id. */
async function voidLatestSale({ url }: Platform): Promise<string> {
  const client = createGraphClient(url, 1);
  try {
    const { admin } = staffOf(fingerprintOf(await hashTables(smallFolder)));
    const session = await openSession(client, admin);
    const { orders } = await session.ask<{
      orders: { edges: readonly [{ node: { id: string; reference: string } }] };
    }>('{ orders(first: 1) { edges { node { id reference } } } }', {});
    const { id, reference } = orders.edges[0].node;
    await mutate(
      session,
      `mutation VoidOne($input: VoidSaleInput!) {
        voidSale(input: $input) { __typename ... on Refusal { message } }
      }`,
      { idempotencyKey: 'void-one', orderId: id, reason: 'customer changed their mind' },
    );
    return reference;
  } finally {
    await client.close();
  }
}

describe('real baskets through the gateway', () => {
  it('are sold once, however often it is stopped and run again, and every sum agrees', async () => {
    await onOwnPlatform(async (platform) => {
      const stopped = await sell(platform, stopSoon());
      expect(stopped).toMatchObject({ isComplete: false, agrees: false, failures: 0 });
      expect(stopped.soldNow).toBeGreaterThan(0);
      expect(stopped.totals.baskets).toBe(stopped.soldNow);

      const whole = await sell(platform);
      expect(whole).toMatchObject({
        agrees: true,
        differences: [],
        failed: [],
        baskets: 500,
        sold: 489,
        soldBefore: stopped.soldNow,
        lines: 897,
        excluded: { excluded_negative_due: 2, excluded_no_saleable_line: 9 },
        totals: {
          grossMinor: 790_501,
          cardDiscountMinor: 38_958,
          couponMatchMinor: 1_830,
          netMinor: 749_713,
          couponMinor: 4_107,
          dueMinor: 745_606,
          each: 944,
          gallonThousandths: 2_199_624,
          couponEntries: 17,
        },
      });

      const again = await sell(platform);
      expect(again).toMatchObject({ agrees: true, sold: 489, soldBefore: 489, soldNow: 0 });
      expect(again.totals).toEqual(whole.totals);

      const first = await sell(platform, { limit: 100 });
      expect(first).toMatchObject({ agrees: true, baskets: 100, sold: 100, soldNow: 0 });

      const basketId = await voidLatestSale(platform);
      const lacking = await sell(platform);
      expect(lacking).toMatchObject({
        agrees: false,
        sold: 488,
        failed: [{ basketId, code: 'ORDER_VOIDED' }],
      });
      expect(lacking.differences).toContainEqual(
        expect.stringMatching(/^orders, all: baskets: expected 489, found 488$/),
      );
      expect(lacking.differences.join()).toMatch(/payments, all: refundedMinor.*restockedMilli/s);
    });
  }, 240_000);
});
