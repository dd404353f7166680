import { priceCart, roundCash, type PricingPolicy } from '@novapos/kernel';
import fc from 'fast-check';
import { orderLine, wholeOrder } from '../../tests/order-examples.ts';
import { draftRefund, returnableOf, type SoldOrder } from './draft-refund.ts';
import type { OrderTender, TenderType, WholeOrder } from './order.ts';
import type { RefundTender, WholeRefund } from './refund.ts';

const runs = { numRuns: 400 };
const component = fc.record({
  ratePpm: fc.integer({ min: 0, max: 300_000 }),
  isInclusive: fc.boolean(),
  isCompound: fc.boolean(),
});
const policies: fc.Arbitrary<PricingPolicy> = fc.record({
  rounding: fc.constantFrom('HalfUp', 'Truncate', 'Bankers'),
  level: fc.constantFrom('LINE', 'UNIT', 'ORDER'),
  inclusiveTarget: fc.constantFrom('NET', 'TAX'),
  cashIncrementMinor: fc.constantFrom(1, 5, 10, 100),
  cashRounding: fc.constantFrom('HalfUp', 'Truncate', 'Bankers'),
});
const lines = fc.array(
  fc.record({
    quantityMilli: fc.oneof(
      fc.integer({ min: 1, max: 9 }).map((units) => units * 1000),
      fc.integer({ min: 1, max: 5_000 }),
    ),
    unitPriceMinor: fc.integer({ min: 0, max: 5_000 }),
    percent: fc.integer({ min: 0, max: 10_000 }),
    taxes: fc.array(component, { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 4 },
);
const shares = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 100 }), fc.boolean()), {
  minLength: 1,
  maxLength: 12,
});
const tenderCuts = fc.record({
  card: fc.integer({ min: 0, max: 100 }),
  points: fc.integer({ min: 0, max: 100 }),
  coupon: fc.integer({ min: 0, max: 100 }),
  goods: fc.integer({ min: 0, max: 100 }),
});

type Cuts = {
  readonly card: number;
  readonly points: number;
  readonly coupon: number;
  readonly goods: number;
};

/** A sale as pricing makes it, paid by as many means as the cuts say, the rest in cash. */
const sales = fc
  .tuple(policies, lines, fc.integer({ min: 0, max: 9_000 }), tenderCuts)
  .map(([policy, wanted, orderPercent, cuts]) => {
    const priced = priceCart({
      currency: 'USD',
      policy,
      discounts: [{ key: '1', reason: 'deal', kind: 'PERCENT', basisPoints: orderPercent }],
      lines: wanted.map(({ quantityMilli, unitPriceMinor, percent, taxes }, index) => ({
        key: String(index).padStart(4, '0'),
        quantityMilli,
        unitPriceMinor,
        totalOverrideMinor: undefined,
        discounts: [{ key: '1', reason: 'card', kind: 'PERCENT' as const, basisPoints: percent }],
        taxes: taxes.map((tax, at) => ({ ...tax, code: `T${at}`, name: `Tax ${at}` })),
      })),
    });
    if (!priced.ok) throw new Error(priced.refusal.kind);
    const { lines: figures, ...sums } = priced.value;
    const order = wholeOrder({
      ...sums,
      policy,
      discounts: [],
      lines: figures.map((line, index) =>
        orderLine({
          ...line,
          discounts: [],
          number: index + 1,
          quantityMilli: wanted[index]?.quantityMilli ?? 0,
        }),
      ),
    });
    return { ...order, ...paid(order, cuts) };
  });

function paid({ totalMinor, policy }: WholeOrder, cuts: Cuts) {
  let leftMinor = totalMinor;
  const exact = (type: TenderType, percent: number): OrderTender[] => {
    const amountMinor = Math.floor((leftMinor * percent) / 100);
    leftMinor -= amountMinor;
    return amountMinor === 0 ? [] : [tender(type, amountMinor)];
  };
  const tenders = [
    ...exact('COUPON', cuts.coupon),
    ...exact('CARD', cuts.card),
    ...exact('EXCHANGE', cuts.goods),
    ...exact('LOYALTY_POINTS', cuts.points),
  ];
  const cashMinor = roundCash(leftMinor, policy);
  return {
    tenders: cashMinor === 0 ? tenders : [...tenders, tender('CASH', cashMinor)],
    cashRoundingMinor: cashMinor - leftMinor,
  };
}

function tender(type: TenderType, amountMinor: number): OrderTender {
  return { paymentId: type, type, amountMinor, tenderedMinor: amountMinor, cardLast4: null };
}

type Step = readonly [number, number, boolean];

/** Take parts back one after another, then all that is left; those that fail never took place. */
function takenBack(order: WholeOrder, steps: readonly Step[]): readonly WholeRefund[] {
  let refunds: readonly WholeRefund[] = [];
  const waiting: WholeRefund[] = [];
  const sold = (also: readonly WholeRefund[]): SoldOrder => ({
    order,
    refunds: [...refunds, ...also],
    isVoiding: false,
  });
  const make = (
    asked: readonly { number: number; quantityMilli: number }[],
  ): WholeRefund | null => {
    const draft = draftRefund(
      sold(waiting),
      asked.map((line) => ({ ...line, isRestocked: true })),
    );
    return draft.ok ? (draft.value as unknown as WholeRefund) : null;
  };
  for (const [index, percent, fails] of steps) {
    const left = returnableOf(sold(waiting))[index];
    const quantityMilli = Math.ceil(((left?.quantityMilli ?? 0) * percent) / 100);
    const refund = left && make([{ number: left.number, quantityMilli }]);
    if (!refund) continue;
    const made = { ...refund, exchangedMinor: 0 };
    if (fails && waiting.length === 0) waiting.push(made);
    else refunds = [...refunds, made];
  }
  waiting.length = 0;
  const rest = returnableOf(sold([])).map(({ number, quantityMilli }) => ({
    number,
    quantityMilli,
  }));
  const last = rest.length > 0 ? make(rest) : null;
  return last ? [...refunds, { ...last, exchangedMinor: 0 }] : refunds;
}

const sum = (amounts: readonly number[]): number => amounts.reduce((all, each) => all + each, 0);
const figures = [
  'grossMinor',
  'lineDiscountMinor',
  'orderDiscountMinor',
  'netMinor',
  'taxMinor',
  'totalMinor',
] as const;

function everySale(law: (order: WholeOrder, refunds: readonly WholeRefund[]) => void): void {
  fc.assert(
    fc.property(sales, shares, (order, steps) => {
      law(order, takenBack(order, steps));
    }),
    runs,
  );
}

describe('refunds of a sale, part by part, some of which fail', () => {
  it('sum to the exact negative of it, figure by figure and tax by tax', () => {
    everySale((order, refunds) => {
      for (const figure of figures) {
        expect(sum(refunds.map((refund) => refund[figure]))).toBe(order[figure]);
      }
      const back = refunds.flatMap(({ lines: returned }) => returned);
      for (const line of order.lines) {
        const parts = back.filter(({ number }) => number === line.number);
        expect(sum(parts.map(({ quantityMilli }) => quantityMilli))).toBe(line.quantityMilli);
        line.taxes.forEach((tax, at) => {
          expect(sum(parts.map(({ taxes }) => taxes[at]?.amountMinor ?? 0))).toBe(tax.amountMinor);
          expect(sum(parts.map(({ taxes }) => taxes[at]?.baseMinor ?? 0))).toBe(tax.baseMinor);
        });
      }
    });
  });

  it('return to each payment exactly what it paid, never more, and take the cash rounding back', () => {
    everySale((order, refunds) => {
      const given = refunds.flatMap(({ tenders }) => tenders);
      for (const { paymentId, amountMinor } of order.tenders) {
        const parts = given.filter((part) => part.paymentId === paymentId);
        expect(sum(parts.map((part) => part.amountMinor))).toBe(amountMinor);
      }
      expect(sum(refunds.map(({ cashRoundingMinor }) => cashRoundingMinor))).toBe(
        order.cashRoundingMinor,
      );
    });
  });

  it('are each net and tax, and nothing is below zero', () => {
    everySale((_order, refunds) => {
      for (const refund of refunds) {
        for (const part of [refund, ...refund.lines]) {
          expect(part.totalMinor).toBe(part.netMinor + part.taxMinor);
          expect(part.taxMinor).toBe(sum(part.taxes.map(({ amountMinor }) => amountMinor)));
          expect(Math.min(...figures.map((figure) => part[figure]))).toBeGreaterThanOrEqual(0);
        }
        expect(sum(refund.tenders.map((part) => part.amountMinor))).toBe(
          refund.totalMinor + refund.cashRoundingMinor,
        );
      }
    });
  });

  it('give cash in coins that there are, but for the last', () => {
    everySale((order, refunds) => {
      fc.pre(order.tenders.every(({ type }) => type !== 'EXCHANGE'));
      for (const { tenders } of refunds.slice(0, -1)) {
        const cash = tenders.filter(({ type }) => type === 'CASH');
        expect(sum(cash.map((part) => part.amountMinor)) % order.policy.cashIncrementMinor).toBe(0);
      }
    });
  });
});

describe('an exchange', () => {
  it('uses each payment up by what it returns and keeps, never more', () => {
    const worths = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(sales, worths, (order, percents) => {
        let refunds: readonly WholeRefund[] = [];
        for (const percent of percents) {
          const [left] = returnableOf({ order, refunds, isVoiding: false });
          if (!left) break;
          const quantityMilli = Math.ceil(left.quantityMilli / 2);
          const asked = [{ number: left.number, quantityMilli, isRestocked: true }];
          const sold = { order, refunds, isVoiding: false };
          const plain = draftRefund(sold, asked);
          if (!plain.ok) throw new Error(plain.refusal.kind);
          const exchangedMinor = Math.floor((plain.value.totalMinor * percent) / 100);
          const draft = draftRefund(sold, asked, exchangedMinor);
          if (!draft.ok) throw new Error(draft.refusal.kind);
          refunds = [...refunds, { ...draft.value, exchangedMinor } as unknown as WholeRefund];
        }
        const used = refunds.flatMap(({ tenders }) => tenders);
        const usedBy = (id: string, pick: (part: RefundTender) => number) =>
          sum(used.filter(({ paymentId }) => paymentId === id).map(pick));
        for (const { paymentId, amountMinor } of order.tenders) {
          const all = usedBy(paymentId, (part) => part.amountMinor + part.keptMinor);
          expect(all).toBeLessThanOrEqual(amountMinor);
          expect(usedBy(paymentId, (part) => part.amountMinor)).toBeGreaterThanOrEqual(0);
        }
      }),
      runs,
    );
  });
});
