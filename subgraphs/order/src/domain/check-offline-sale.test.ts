import fc from 'fast-check';
import {
  card,
  cash,
  coffee,
  offlineSale,
  plainPolicy,
  points,
} from '../../tests/offline-examples.ts';
import { ids } from '../../tests/examples.ts';
import { checkOfflineSale } from './check-offline-sale.ts';
import { findDiscrepancies, type KnownAround } from './find-discrepancies.ts';
import type { OfflineSale } from './offline-sale.ts';

const place = { registerCode: 'R1', currency: 'USD' };
const check = (sale: OfflineSale) => checkOfflineSale(sale, place);
const vat = { code: 'VAT', name: 'VAT', percent: '19', isInclusive: true, isCompound: false };
const levy = { code: 'LEVY', name: 'Levy', percent: '2.5', isInclusive: false, isCompound: true };

const discount = fc.record({
  reason: fc.constant('loyal'),
  basisPoints: fc.integer({ min: 1, max: 5000 }),
});
const line = fc
  .record({
    quantityMilli: fc.integer({ min: 1, max: 20_000 }),
    catalogueUnitPriceMinor: fc.integer({ min: 0, max: 100_000 }),
    discounts: fc.array(discount, { maxLength: 2 }),
    taxes: fc.constantFrom([], [vat], [levy], [vat, levy]),
    unitPriceOverride: fc.option(
      fc.record({ amountMinor: fc.integer({ min: 0, max: 90_000 }), reason: fc.constant('label') }),
    ),
  })
  .map((fields) => coffee(fields));
const policy = fc.record({
  rounding: fc.constantFrom('HalfUp' as const, 'Truncate' as const, 'Bankers' as const),
  level: fc.constantFrom('LINE' as const, 'UNIT' as const, 'ORDER' as const),
  inclusiveTarget: fc.constantFrom('NET' as const, 'TAX' as const),
  cashIncrementMinor: fc.constantFrom(1, 5, 10),
  cashRounding: fc.constantFrom('HalfUp' as const, 'Bankers' as const),
});
const sales = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 6 }),
    discounts: fc.array(discount, { maxLength: 2 }),
    policy,
  })
  .map((sold) => offlineSale(sold));

/** The server knows everything just as the till did. */
function unchanged(sale: OfflineSale): KnownAround {
  const checked = check(sale);
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusal));
  const { lines } = checked.value.priced;
  return {
    variants: lines.map((each) => ({
      ...each,
      productId: ids.store,
      quantityDecimals: 3,
      unitPriceMinor: each.catalogueUnitPriceMinor,
      taxCategory: String(each.number),
      isActive: true,
      embeddedQuantityMilli: null,
      embeddedTotalMinor: null,
    })),
    taxesOf: (category) => ({
      source: 'TENANT',
      components: lines[Number(category) - 1]?.taxes ?? [],
    }),
    policy: sale.policy,
    offlinePolicy: {
      maxHours: 1,
      maxSaleMinor: null,
      maxTotalMinor: null,
      acceptsCards: true,
      maxCardMinor: null,
    },
    isCustomerKnown: true,
    staff: new Map([
      [
        ids.cashier,
        {
          id: ids.cashier,
          isActive: true,
          grants: ['orders:sell', 'orders:discount', 'orders:override-price'],
        },
      ],
    ]),
    shift: null,
    clock: { soldAtMs: sale.soldAt.getTime(), wrongByMs: 0 },
    arrivedAt: sale.soldAt,
  };
}

const refusedAt = (sale: OfflineSale): unknown => {
  const checked = check(sale);
  return !checked.ok && 'field' in checked.refusal ? checked.refusal.field : checked;
};

describe('a sale that was made without the network', () => {
  it('is accepted with the very figures that the kernel gives, and agrees where nothing changed', () => {
    fc.assert(
      fc.property(sales, (sale) => {
        const checked = check(sale);
        if (!checked.ok) throw new Error(JSON.stringify(checked.refusal));
        expect(checked.value.priced.totalMinor).toBe(sale.totalMinor);
        expect(findDiscrepancies(checked.value, unchanged(sale))).toEqual([]);
      }),
    );
  });

  it('is refused, by its path, wherever a figure is another', () => {
    const off = fc.integer({ min: -1000, max: 1000 }).filter((by) => by !== 0);
    fc.assert(
      fc.property(sales, fc.nat(), off, (sale, at, by) => {
        const index = at % sale.lines.length;
        const lines = sale.lines.map((each, number) =>
          number === index ? { ...each, totalMinor: each.totalMinor + by } : each,
        );
        expect(refusedAt({ ...sale, lines })).toBe(`lines.${index}.totalMinor`);
        expect(refusedAt({ ...sale, totalMinor: sale.totalMinor + by })).toBe('totalMinor');
        const { cashRoundingMinor, changeMinor } = sale;
        expect(refusedAt({ ...sale, cashRoundingMinor: cashRoundingMinor + by })).toBe(
          'cashRoundingMinor',
        );
        expect(refusedAt({ ...sale, changeMinor: changeMinor + by })).toBe('changeMinor');
        const tenders = [...sale.tenders, card(Math.abs(by))];
        expect(['tenders', 'cashRoundingMinor']).toContain(refusedAt({ ...sale, tenders }));
      }),
    );
  });

  it('is refused where a price is another than its total was reckoned by', () => {
    fc.assert(
      fc.property(sales, fc.integer({ min: 1, max: 1000 }), (sale, by) => {
        const [first = coffee(), ...rest] = sale.lines;
        fc.pre(first.unitPriceOverride === null && first.quantityMilli >= 2000);
        fc.pre(first.discounts.length === 0 && sale.discounts.length === 0);
        const dearer = {
          ...first,
          catalogueUnitPriceMinor: first.catalogueUnitPriceMinor + by,
        };
        expect(refusedAt({ ...sale, lines: [dearer, ...rest] })).toBe('lines.0.totalMinor');
      }),
    );
  });
});

const sale = offlineSale();
const [sold = coffee()] = sale.lines;
const withLine = (fields: object) => ({ ...sale, lines: [{ ...sold, ...fields }] });
const reason = 'x';

describe('what can not have been sold so', () => {
  it.each<readonly [string, OfflineSale]>([
    ['orderId', { ...sale, orderId: 'seven' }],
    ['cashierId', { ...sale, cashierId: '' }],
    ['shiftId', { ...sale, shiftId: '1' }],
    ['customerId', { ...sale, customerId: 'Ann' }],
    ['receiptNumber', { ...sale, receiptNumber: 'R1-000001' }],
    ['receiptNumber', { ...sale, receiptNumber: 'R2-F1-000001' }],
    ['receiptNumber', { ...sale, receiptNumber: 'R1-F0-000001' }],
    ['receiptNumber', { ...sale, receiptNumber: 'R1-F1-00001' }],
    ['receiptNumber', { ...sale, receiptNumber: ' R1-F1-000001' }],
    ['soldAt', { ...sale, soldAt: new Date(-1) }],
    ['sentAt', { ...sale, sentAt: new Date(NaN) }],
    ['currency', { ...sale, currency: 'EUR' }],
    ['policy.cashIncrementMinor', { ...sale, policy: { ...plainPolicy, cashIncrementMinor: 0 } }],
    ['approvals.0.approverId', { ...sale, approvals: [{ grant: 'x', approverId: 'me' }] }],
    ['lines.0.variantId', withLine({ variantId: 'coffee' })],
    ['lines.0.name', withLine({ name: ' ' })],
    ['lines.0.sku', withLine({ sku: '' })],
    ['lines.0.unit', withLine({ unit: 'x'.repeat(201) })],
    ['lines.0.quantity', withLine({ quantityMilli: 0 })],
    ['lines.0.quantity', withLine({ quantityMilli: -1000 })],
    ['lines.0.quantity', withLine({ quantityMilli: 1_000_000_001 })],
    ['lines.0.quantity', withLine({ quantityMilli: 2000, embeddedTotalMinor: 998 })],
    ['lines.0.catalogueUnitPriceMinor', withLine({ catalogueUnitPriceMinor: -1 })],
    ['lines.0.embeddedTotalMinor', withLine({ embeddedTotalMinor: -1 })],
    [
      'lines.0.unitPriceOverride.amountMinor',
      withLine({ unitPriceOverride: { amountMinor: -1, reason } }),
    ],
    ['lines.0.discounts.0.basisPoints', withLine({ discounts: [{ basisPoints: 0, reason }] })],
    ['lines.0.discounts', withLine({ discounts: [{ amountMinor: 500, reason }] })],
    ['lines.0.taxes.0.percent', withLine({ taxes: [{ ...vat, percent: '-1' }] })],
    ['lines.0.taxes.1.code', withLine({ taxes: [vat, vat] })],
    ['lines.0.taxCategory', withLine({ taxCategory: '' })],
    ['discounts', { ...sale, discounts: [{ amountMinor: 500, reason }] }],
    [
      'totalMinor',
      withLine({ catalogueUnitPriceMinor: Number.MAX_SAFE_INTEGER, quantityMilli: 9000 }),
    ],
    ['tenders', { ...sale, tenders: [] }],
    ['tenders.0.amountMinor', { ...sale, tenders: [card(0)] }],
    ['tenders.0.amountMinor', { ...sale, tenders: [cash(-1)] }],
    ['tenders.0.tenderedMinor', { ...sale, tenders: [cash(499, 498)] }],
    ['tenders.0.tenderedMinor', { ...sale, tenders: [{ ...card(499), tenderedMinor: 500 }] }],
    ['tenders.0.cardToken', { ...sale, tenders: [{ ...cash(499), cardToken: 'x' }] }],
    ['tenders.0.type', { ...sale, tenders: [points(499)] }],
    ['tenders.0.type', { ...sale, tenders: [{ ...cash(499), type: 'EXCHANGE' }] }],
    ['changeMinor', { ...sale, tenders: [cash(499, 1000)] }],
  ])('%s', (field, given) => {
    expect(refusedAt(given)).toBe(field);
  });

  it('a sale of nothing', () => {
    expect(check({ ...sale, lines: [] })).toEqual({ ok: false, refusal: { kind: 'CartEmpty' } });
  });
});

describe('how it was paid', () => {
  const customerId = ids.customer;

  it.each<readonly [string, Partial<OfflineSale>]>([
    ['with change', { tenders: [cash(499, 1000)], changeMinor: 501 }],
    [
      'by several notes, shared out as the till likes',
      { tenders: [cash(400, 500), cash(99, 500)], changeMinor: 501 },
    ],
    ['in part by card and by points', { tenders: [card(200), points(99), cash(200)], customerId }],
    ['by a card that its terminal charged', { tenders: [card(499, null)] }],
  ])('%s', (_how, overrides) => {
    expect(check({ ...sale, ...overrides })).toMatchObject({ ok: true });
  });

  it('in coins of 5 where the policy knows no smaller', () => {
    const rounded = offlineSale({ policy: { ...plainPolicy, cashIncrementMinor: 5 } });
    expect(rounded).toMatchObject({ cashRoundingMinor: 1, tenders: [{ amountMinor: 500 }] });
    expect(check(rounded)).toMatchObject({ ok: true });
    expect(refusedAt({ ...rounded, tenders: [cash(499)], cashRoundingMinor: 0 })).toBe(
      'cashRoundingMinor',
    );
  });

  it('not at all where nothing was due', () => {
    const free = offlineSale({ lines: [coffee({ totalOverride: { amountMinor: 0, reason } })] });
    expect(check(free)).toMatchObject({ ok: true });
  });
});
