import type { DomainEvent } from '@novapos/chassis';
import { orderCompleted, orderRefunded, orderVoided, type SaleTold } from '@novapos/kernel';
import fc from 'fast-check';
import { v7 } from 'uuid';
import type { SaleFact } from '../src/domain/sale-fact.ts';

type Line = SaleTold['lines'][number];

/** Ids that read well: `id('register', 2)`. */
const kinds = ['tenant', 'store', 'register', 'cashier', 'product', 'variant', 'category'] as const;
export function id(kind: (typeof kinds)[number], number = 1): string {
  const place = String(kinds.indexOf(kind) + 1).padStart(4, '0');
  return `01890000-0000-7000-8000-${place}${String(number).padStart(8, '0')}`;
}

export const tenantId = id('tenant');

/** Two pieces at 5.00 with 20 % tax on top, unless said otherwise; its sums follow. */
export function line(overrides: Partial<Line> = {}): Line {
  const { quantityMilli = 2000, unitPriceMinor = 500 } = overrides;
  const { lineDiscountMinor = 0, orderDiscountMinor = 0 } = overrides;
  const grossMinor = Math.round((quantityMilli * unitPriceMinor) / 1000);
  const netMinor = grossMinor - lineDiscountMinor - orderDiscountMinor;
  const taxMinor = Math.round(netMinor / 5);
  const tax = { code: 'VAT', name: 'VAT 20 %', ratePpm: 200_000, isInclusive: false };
  return {
    number: 1,
    variantId: id('variant'),
    productId: id('product'),
    categoryId: id('category'),
    name: 'Coffee beans 1 kg',
    sku: 'COF-1',
    quantityMilli,
    unit: 'each',
    catalogueUnitPriceMinor: unitPriceMinor,
    unitPriceMinor,
    isPriceOverridden: false,
    grossMinor,
    lineDiscountMinor,
    orderDiscountMinor,
    netMinor,
    taxMinor,
    totalMinor: netMinor + taxMinor,
    taxes: [{ ...tax, baseMinor: netMinor, amountMinor: taxMinor }],
    ...overrides,
  };
}

/** A sale of these lines paid in cash at half past nine; its sums follow from the lines. */
export function sale(overrides: Partial<SaleTold> = {}): SaleTold {
  const { lines = [line()], cashRoundingMinor = 0 } = overrides;
  const sum = (of: (one: Line) => number) => lines.reduce((total, one) => total + of(one), 0);
  const totalMinor = sum((one) => one.totalMinor);
  const taxMinor = sum((one) => one.taxMinor);
  const netMinor = sum((one) => one.netMinor);
  const [first] = lines.flatMap(({ taxes }) => taxes);
  return {
    orderId: v7(),
    receiptNumber: 'T1-000042',
    storeId: id('store'),
    registerId: id('register'),
    cashierId: id('cashier'),
    customerId: null,
    currency: 'USD',
    soldAt: '2030-01-31T14:30:00.000Z',
    soldAtLocal: '2030-01-31 09:30',
    businessDate: '2030-01-31',
    grossMinor: sum((one) => one.grossMinor),
    lineDiscountMinor: sum((one) => one.lineDiscountMinor),
    orderDiscountMinor: sum((one) => one.orderDiscountMinor),
    netMinor,
    taxMinor,
    totalMinor,
    cashRoundingMinor,
    taxes: first ? [{ ...first, baseMinor: netMinor, amountMinor: taxMinor }] : [],
    tenders: [{ paymentId: v7(), type: 'CASH', amountMinor: totalMinor + cashRoundingMinor }],
    lines,
    ...overrides,
  };
}

/** The same sale on another business day, at an hour of the store's clock. */
export function on(businessDate: string, hour = 9): Partial<SaleTold> {
  return { businessDate, soldAtLocal: `${businessDate} ${String(hour).padStart(2, '0')}:30` };
}

let versions = 0;

/** What order says when this happened. */
export function eventOf({ kind, sale: told }: SaleFact, tenant = tenantId): DomainEvent {
  const at = told.soldAt;
  const contents = {
    COMPLETED: { type: orderCompleted.name, data: { completedAt: at, sale: told } },
    VOIDED: { type: orderVoided.name, data: { voidedAt: at, reason: 'WRONG_ITEM', sale: told } },
    REFUNDED: {
      type: orderRefunded.name,
      data: { refundId: v7(), refundedAt: at, reason: 'DAMAGED', sale: told },
    },
  } as const;
  return {
    ...contents[kind],
    id: v7(),
    source: 'order',
    subject: told.orderId,
    tenantId: tenant,
    version: (versions += 1),
    time: new Date(at),
    traceparent: null,
  };
}

export const completed = (overrides: Partial<SaleTold> = {}): SaleFact => ({
  kind: 'COMPLETED',
  sale: sale(overrides),
});
export const voided = ({ sale: told }: SaleFact): SaleFact => ({ kind: 'VOIDED', sale: told });
export const refunded = (told: SaleTold): SaleFact => ({ kind: 'REFUNDED', sale: told });

const anyLine = fc
  .record({
    variant: fc.integer({ min: 1, max: 12 }),
    pieces: fc.integer({ min: 1, max: 5 }),
    grams: fc.integer({ min: 1, max: 4000 }),
    isWeighed: fc.boolean(),
    unitPriceMinor: fc.integer({ min: 1, max: 5000 }),
    off: fc.integer({ min: 0, max: 1 }),
    isPriceOverridden: fc.boolean(),
  })
  .map(({ variant, pieces, grams, isWeighed, off, ...rest }) =>
    line({
      ...rest,
      variantId: id('variant', variant),
      productId: id('product', Math.ceil(variant / 3)),
      categoryId: variant % 4 === 0 ? null : id('category', variant % 4),
      sku: `SKU-${variant}`,
      quantityMilli: isWeighed ? grams : pieces * 1000,
      unit: isWeighed ? 'kg' : 'each',
      orderDiscountMinor: Math.min(off, rest.unitPriceMinor),
    }),
  );

const anySale = fc
  .record({
    lines: fc.array(anyLine, { minLength: 1, maxLength: 6 }),
    store: fc.integer({ min: 1, max: 2 }),
    till: fc.integer({ min: 1, max: 3 }),
    cashier: fc.integer({ min: 1, max: 4 }),
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.integer({ min: 0, max: 23 }),
    currency: fc.constantFrom('USD', 'USD', 'EUR'),
    cashRoundingMinor: fc.integer({ min: -2, max: 2 }),
    isByCard: fc.boolean(),
  })
  .map(({ store, till, cashier, day, hour, isByCard, ...rest }) => {
    const told = sale({
      ...rest,
      ...on(`2030-01-${String(day).padStart(2, '0')}`, hour),
      storeId: id('store', store),
      registerId: id('register', store * 10 + till),
      cashierId: id('cashier', cashier),
    });
    return isByCard ? halfByCard(told) : told;
  });

function halfByCard(told: SaleTold): SaleTold {
  const due = told.totalMinor + told.cashRoundingMinor;
  const card = Math.floor(due / 2);
  return {
    ...told,
    tenders: [
      { paymentId: v7(), type: 'CARD', amountMinor: card },
      { paymentId: v7(), type: 'CASH', amountMinor: due - card },
    ],
  };
}

/** Sales, some of them voided, some refunded in part on a later day. */
export const anyFacts = fc
  .array(
    fc.record({
      told: anySale,
      then: fc.constantFrom('NOTHING', 'NOTHING', 'VOID', 'REFUND'),
      after: fc.integer({ min: 0, max: 3 }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((sales) =>
    sales.flatMap(({ told, then, after }): SaleFact[] => {
      const fact: SaleFact = { kind: 'COMPLETED', sale: told };
      if (then === 'VOID') return [fact, voided(fact)];
      if (then === 'REFUND') return [fact, refunded(partOf(told, after))];
      return [fact];
    }),
  );

function partOf(told: SaleTold, daysLater: number): SaleTold {
  const { storeId, registerId, cashierId, currency, lines } = told;
  const day = String(Math.min(28, Number(told.businessDate.slice(8)) + daysLater));
  const back = sale({
    ...on(`2030-01-${day.padStart(2, '0')}`, 12),
    ...{ storeId, registerId, cashierId, currency },
    lines: lines.slice(0, Math.ceil(lines.length / 2)),
  });
  return { ...back, orderId: told.orderId };
}
