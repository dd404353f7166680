import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smallFolder } from './examples.ts';
import { fingerprintOf, hashTables } from './fingerprint.ts';
import { createGraphClient } from './graph-client.ts';
import { mutate } from './mutate.ts';
import { withOwnPlatform } from './own-platform.ts';
import { patiently } from './patience.ts';
import { replayFolder, type Platform, type ReplayOptions } from './replay.ts';
import type { Report } from './report.ts';
import { openSession, type Session } from './session.ts';
import { staffOf } from './tenant-access.ts';

function sell(platform: Platform, overrides: Partial<ReplayOptions> = {}): Promise<Report> {
  return replayFolder(platform, {
    folder: smallFolder,
    tills: 4,
    limit: Infinity,
    patienceSeconds: 60,
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

type LatestSale = {
  readonly id: string;
  readonly reference: string;
  readonly register: { readonly id: string };
};

/**
 * Undo the latest sale of the dataset and make one that is not in it, behind the replay's back; answers the
 * undone basket's id once all parts of the platform heard of both.
 */
async function tamper({ url }: Platform): Promise<string> {
  const client = createGraphClient(url, 1);
  try {
    const { admin, manager } = staffOf(fingerprintOf(await hashTables(smallFolder)));
    const session = await openSession(client, admin);
    const { orders } = await session.ask<{
      orders: { edges: readonly [{ node: LatestSale }] };
    }>('{ orders(first: 1) { edges { node { id reference register { id } } } } }', {});
    const { id, reference, register } = orders.edges[0].node;
    await mutate(
      session,
      `mutation VoidOne($input: VoidSaleInput!) {
        voidSale(input: $input) { __typename ... on Refusal { message } }
      }`,
      { idempotencyKey: 'void-one', orderId: id, reason: 'customer changed their mind' },
    );
    const till = await openSession(client, manager, register.id);
    await untilHeard(session, await sellStray(till));
    return reference;
  } finally {
    await client.close();
  }
}

/** Sell what is in no basket; answers the order's id. */
async function sellStray(till: Session): Promise<string> {
  const { id } = await mutate<{ id: string }>(
    till,
    `mutation SellStray($input: CompleteSaleInput!) {
      completeSale(input: $input) { __typename ... on Order { id } ... on Refusal { message } }
    }`,
    {
      idempotencyKey: 'stray',
      cart: { lines: [{ sku: 'CJ00822339', quantity: '1' }] },
      tenders: [{ type: 'CASH', amountMinor: 69 }],
    },
  );
  return id;
}

type Heard = {
  readonly pointsTotals: readonly { readonly kind: string }[];
  readonly salesReport: { readonly totals: readonly { readonly voids: number }[] };
  readonly auditRecords: { readonly edges: readonly { readonly node: { action: string } }[] };
};

/** Wait until points and reports know of the void, and the trail of this sale. */
async function untilHeard(session: Session, strayId: string): Promise<void> {
  const query = `query Heard($year: SalesFilter!, $stray: AuditRecordFilter!) {
    pointsTotals { kind }
    salesReport(filter: $year, groupBy: DAY, first: 1) { totals { voids } }
    auditRecords(filter: $stray) { edges { node { action } } }
  }`;
  const year = { from: '2017-01-01', to: '2017-12-31' };
  const stray = { targetType: 'Order', targetId: strayId };
  await patiently(() => session.ask<Heard>(query, { year, stray }), {
    isPending: ({ pointsTotals, salesReport, auditRecords }) => {
      const actions = auditRecords.edges.map(({ node }) => node.action);
      return !(
        pointsTotals.some(({ kind }) => kind === 'REVERSED') &&
        salesReport.totals[0]?.voids === 1 &&
        actions.includes('completeSale') &&
        actions.includes('order.order-completed.v1')
      );
    },
  });
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
        followed: { isComplete: true, customers: 102, auditRecords: 978 },
      });

      const again = await sell(platform);
      expect(again).toMatchObject({ agrees: true, sold: 489, soldBefore: 489, soldNow: 0 });
      expect(again.totals).toEqual(whole.totals);
      expect(again.followed).toEqual({ ...whole.followed, seconds: again.followed?.seconds });
      expect(again.figuresCompared).toBe(whole.figuresCompared);

      const first = await sell(platform, { limit: 100 });
      expect(first).toMatchObject({ agrees: true, baskets: 100, sold: 100, soldNow: 0 });

      const basketId = await tamper(platform);
      const wrong = await sell(platform, { patienceSeconds: 1 });
      expect(wrong).toMatchObject({
        agrees: false,
        failed: [{ basketId, code: 'ORDER_VOIDED' }],
        followed: { isComplete: false },
      });
      for (const difference of [
        /^orders, all: netMinor: /,
        /^payments, all: refundedMinor: expected 0, found /,
        /^movements, .*restockedMilli: expected 0, found /,
        /^points, household \d+: /,
        /^points, all: other lines: expected 0, found 1$/,
        /^report DAY, 2017-08-\d\d: orders: /,
        /^report VARIANT, all: netMinor: expected 749713, found /,
        /^report totals, USD: orders: expected 489, found 488$/,
        /^report totals, USD: voids: expected 0, found 1$/,
        /^audit: completeSale done: expected 489, found 490$/,
        /^audit: orders of both: expected 489, found 490$/,
      ]) {
        expect(wrong.differences).toContainEqual(expect.stringMatching(difference));
      }
    });
  }, 240_000);
});
