import { roundCash } from '@novapos/kernel';
import type { Order, OrderTender, TenderType } from './order.ts';
import type { Refund, RefundTender } from './refund.ts';

type Paid = Pick<Order, 'totalMinor' | 'policy' | 'tenders'>;
type Past = Pick<Refund, 'totalMinor' | 'exchangedMinor' | 'tenders'>;

/** What is to be returned, and what of it pays other goods in an exchange, in minor units. */
export type Returning = { readonly totalMinor: number; readonly exchangedMinor: number };

/** What goes back of which payment, and what rounding cash added to the money that goes back, or took off. */
export type ReturnedMoney = {
  readonly tenders: readonly RefundTender[];
  readonly cashRoundingMinor: number;
};

// In this order money goes back. A coupon goes back as a coupon, never as money; worth of goods goes back in cash.
const order: readonly TenderType[] = ['CARD', 'LOYALTY_POINTS', 'COUPON', 'EXCHANGE', 'CASH'];

type Open = OrderTender & { readonly leftMinor: number };

/**
 * Share the money of a refund out over the payments of its sale: to cards, then points, coupons and goods that paid, cash
 * last, each up to what it still holds. Cash is rounded to the sale's cash increment over all refunds together, and
 * the last of them gives back all that is left. What an exchange keeps is taken from the other end, cash first.
 */
export function shareOutRefund(
  sale: Paid,
  past: readonly Past[],
  returning: Returning,
): ReturnedMoney {
  const { totalMinor, exchangedMinor } = returning;
  const open = openTenders(sale, past);
  const kept = spread(open.toReversed(), exchangedMinor, (tender) => tender.leftMinor);
  const rest = (tender: Open) => tender.leftMinor - (kept.get(tender.paymentId) ?? 0);
  const owedMinor = totalMinor - exchangedMinor;
  const exact = spread(open.filter(isExact), owedMinor, rest);
  const cash = open.filter((tender) => !isExact(tender));
  const cashMinor = cashOf({ sale, past, returning }, owedMinor - sumOf([...exact.values()]), {
    leftMinor: sumOf(cash.map(rest)),
  });
  const given = new Map([...exact, ...spread(cash, cashMinor, rest)]);
  return {
    tenders: open.flatMap(({ paymentId, type, cardLast4 }) => {
      const amountMinor = given.get(paymentId) ?? 0;
      const keptMinor = kept.get(paymentId) ?? 0;
      if (amountMinor === 0 && keptMinor === 0) return [];
      return [{ paymentId, type, amountMinor, keptMinor, cardLast4 }];
    }),
    cashRoundingMinor: sumOf([...given.values()]) - owedMinor,
  };
}

function openTenders({ tenders }: Paid, past: readonly Past[]): readonly Open[] {
  const used = new Map<string, number>();
  for (const { paymentId, amountMinor, keptMinor } of past.flatMap((each) => each.tenders)) {
    used.set(paymentId, (used.get(paymentId) ?? 0) + amountMinor + keptMinor);
  }
  return order.flatMap((type) =>
    tenders
      .filter((tender) => tender.type === type)
      .map((tender) => ({
        ...tender,
        leftMinor: tender.amountMinor - (used.get(tender.paymentId) ?? 0),
      })),
  );
}

type Returned = {
  readonly sale: Paid;
  readonly past: readonly Past[];
  readonly returning: Returning;
};

function cashOf(
  { sale, past, returning }: Returned,
  dueMinor: number,
  { leftMinor }: { readonly leftMinor: number },
): number {
  const returnedMinor = sumOf(past.map(({ totalMinor }) => totalMinor)) + returning.totalMinor;
  if (returnedMinor >= sale.totalMinor && returning.exchangedMinor === 0) return leftMinor;
  const dueBefore = sumOf(past.map(cashDueOf));
  const givenBefore = sumOf(past.flatMap(({ tenders }) => tenders.filter(isCash)).map(amountOf));
  const cashMinor = roundCash(dueBefore + dueMinor, sale.policy) - givenBefore;
  return Math.min(Math.max(cashMinor, 0), leftMinor);
}

// What a refund owed in cash before it was rounded.
function cashDueOf({ totalMinor, exchangedMinor, tenders }: Past): number {
  return totalMinor - exchangedMinor - sumOf(tenders.filter(isExact).map(amountOf));
}

function spread(
  tenders: readonly Open[],
  wholeMinor: number,
  holds: (tender: Open) => number,
): ReadonlyMap<string, number> {
  let openMinor = wholeMinor;
  return new Map(
    tenders.map((tender) => {
      const partMinor = Math.min(holds(tender), openMinor);
      openMinor -= partMinor;
      return [tender.paymentId, partMinor];
    }),
  );
}

function amountOf({ amountMinor }: Pick<RefundTender, 'amountMinor'>): number {
  return amountMinor;
}

function isCash({ type }: Pick<RefundTender, 'type'>): boolean {
  return type === 'CASH' || type === 'EXCHANGE';
}

function isExact(tender: Pick<RefundTender, 'type'>): boolean {
  return !isCash(tender);
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
