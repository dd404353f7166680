import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuantity } from '@novapos/kernel';
// The law is that the server accepts whatever the till makes, so here alone the till's code meets the server's.
import { checkOfflineSale } from '../../../../subgraphs/order/src/domain/check-offline-sale.ts';
import { carts, draftOf, rulesOf } from '../cart/testing/carts.ts';
import { priceDraft } from '../cart/price-draft.ts';
import type { Tender } from '../till/sales.ts';
import { makeIntent } from './make-intent.ts';
import { settle } from './settle.ts';

const id = '01890000-0000-7000-8000-0000000000aa';
const modes = { HALF_UP: 'HalfUp', TRUNCATE: 'Truncate', BANKERS: 'Bankers' } as const;
const shares = fc.array(fc.tuple(fc.constantFrom('CARD', 'COUPON', 'CASH'), fc.nat(100)), {
  maxLength: 3,
});

function tendersOf(totalMinor: number, parts: readonly (readonly [string, number])[]): Tender[] {
  const tenders: Tender[] = [];
  let left = totalMinor;
  for (const [type, share] of parts) {
    const amountMinor = Math.floor((left * share) / 100);
    if (amountMinor === 0 || type === 'CASH') continue;
    left -= amountMinor;
    tenders.push(
      type === 'CARD' ? { type, amountMinor, cardToken: 'tok' } : { type: 'COUPON', amountMinor },
    );
  }
  if (left > 0) tenders.push({ type: 'CASH', tenderedMinor: left + 1_000 });
  return tenders;
}

describe('what a till hands in', () => {
  it('is accepted by the server, whatever was in the cart and however it was paid', () => {
    let accepted = 0;
    fc.assert(
      fc.property(carts, shares, (cart, parts) => {
        const rules = rulesOf(cart);
        const draft = draftOf(cart);
        const price = priceDraft(draft, rules);
        if (!price.ok) return;
        const priced = price.value;
        const { currency, policy } = rules;
        const due = { totalMinor: priced.totalMinor, currency, policy, hasCustomer: false };
        const taken = settle(tendersOf(priced.totalMinor, parts), due);
        if ('problem' in taken) throw new Error(taken.problem);
        const place = { registerId: id, registerName: 'Front till', receiptSeries: 'R1-F2' };
        const whole = { draft, priced, taken, settings: rules, place };
        const intent = makeIntent(
          { ...whole, slot: 1, cashierId: id, shiftId: null, isSent: false },
          { now: () => 0, newId: () => id, random: () => 0, pause: async () => undefined },
        );
        const sent = JSON.parse(JSON.stringify(intent.handIn)) as typeof intent.handIn;
        const checked = checkOfflineSale(
          {
            ...(sent as never as Parameters<typeof checkOfflineSale>[0]),
            orderId: intent.orderId,
            receiptNumber: 'R1-F2-000001',
            soldAt: new Date(sent.soldAt),
            sentAt: new Date(0),
            policy: {
              ...sent.policy,
              rounding: modes[sent.policy.rounding],
              cashRounding: modes[sent.policy.cashRounding],
            },
            lines: sent.lines.map((line) => {
              const quantity = parseQuantity(line.quantity);
              return {
                ...(line as never as Parameters<typeof checkOfflineSale>[0]['lines'][number]),
                quantityMilli: quantity.ok ? quantity.value : 0,
                unitPriceOverride: line.unitPriceOverride ?? null,
                totalOverride: line.totalOverride ?? null,
              };
            }),
            tenders: sent.tenders.map((tender) => ({
              ...tender,
              cardToken: tender.cardToken ?? null,
            })),
          },
          { registerCode: 'R1', currency: 'USD' },
        );
        expect(checked).toMatchObject({ ok: true });
        accepted += 1;
      }),
      { numRuns: 500 },
    );
    expect(accepted).toBeGreaterThan(250);
  }, 60_000);
});
