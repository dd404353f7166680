import { ids } from '../../tests/examples.ts';
import { card, cash, coffee, offlineSale, plainPolicy } from '../../tests/offline-examples.ts';
import { checkOfflineSale } from './check-offline-sale.ts';
import { findDiscrepancies, type KnownAround } from './find-discrepancies.ts';
import { isClockWrong, putRight } from './offline-clock.ts';
import type { OfflineSale } from './offline-sale.ts';
import type { SaleVariant } from './sale-variant.ts';

const variant: SaleVariant = {
  ...coffee(),
  productId: ids.store,
  categoryId: null,
  quantityDecimals: 0,
  unitPriceMinor: 499,
  currency: 'USD',
  isActive: true,
  embeddedQuantityMilli: null,
};
const cashier = { id: ids.cashier, isActive: true, grants: ['orders:sell'] };
const boss = {
  id: ids.manager,
  isActive: true,
  grants: ['orders:sell', 'orders:discount', 'orders:override-price'],
};
const staff = new Map([cashier, boss].map((each) => [each.id, each]));

function around(sale: OfflineSale): KnownAround {
  return {
    variants: sale.lines.map(() => variant),
    taxesOf: () => ({ source: 'DEFAULT', components: [] }),
    policy: plainPolicy,
    offlinePolicy: {
      maxHours: 72,
      maxSaleMinor: null,
      maxTotalMinor: null,
      acceptsCards: true,
      maxCardMinor: null,
    },
    isCustomerKnown: true,
    staff,
    shift: { isOpen: true },
    clock: { soldAtMs: sale.soldAt.getTime(), wrongByMs: 0 },
    arrivedAt: sale.soldAt,
  };
}

function found(sale: OfflineSale, known: Partial<KnownAround> = {}) {
  const checked = checkOfflineSale(sale, { registerCode: 'R1', currency: 'USD' });
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusal));
  return findDiscrepancies(checked.value, { ...around(sale), ...known });
}

const sale = offlineSale({ shiftId: ids.store });
const tax = { code: 'VAT', name: 'VAT', ratePpm: 190_000, isInclusive: true, isCompound: false };
const hours = (count: number) => new Date(sale.soldAt.getTime() + count * 3_600_000);
const allowed = around(sale).offlinePolicy;

describe('what does not agree with a sale made without the network', () => {
  it('is nothing where nothing changed', () => {
    expect(found(sale)).toEqual([]);
  });

  it.each<readonly [string, Partial<KnownAround>, object]>([
    [
      'another price',
      { variants: [{ ...variant, unitPriceMinor: 549 }] },
      { kind: 'PRICE_CHANGED', line: 1, sold: '4.99 USD', expected: '5.49 USD' },
    ],
    [
      'a price in another currency',
      { variants: [{ ...variant, currency: 'EUR' }] },
      { kind: 'PRICE_CHANGED', expected: '4.99 EUR' },
    ],
    [
      'a retired product',
      { variants: [{ ...variant, isActive: false }] },
      { kind: 'PRODUCT_RETIRED', line: 1 },
    ],
    ['an article nobody knows', { variants: [null] }, { kind: 'VARIANT_UNKNOWN', line: 1 }],
    [
      'another tax',
      { taxesOf: () => ({ source: 'STORE', components: [tax] }) },
      { kind: 'TAX_CHANGED', line: 1, sold: 'no tax', expected: 'VAT 19 % included' },
    ],
    [
      'another policy',
      { policy: { ...plainPolicy, level: 'ORDER' } },
      { kind: 'POLICY_CHANGED', line: null },
    ],
    ['a customer nobody knows', { isCustomerKnown: false }, { kind: 'CUSTOMER_UNKNOWN' }],
    ['a cashier nobody knows', { staff: new Map() }, { kind: 'CASHIER_UNKNOWN' }],
    [
      'a cashier who left',
      { staff: new Map([[ids.cashier, { ...cashier, isActive: false }]]) },
      { kind: 'CASHIER_UNKNOWN', message: 'The cashier no longer works here.' },
    ],
    [
      'a cashier who may not sell',
      { staff: new Map([[ids.cashier, { ...cashier, grants: [] }]]) },
      { kind: 'RIGHT_MISSING', expected: 'orders:sell' },
    ],
    ['a shift that is closed', { shift: { isOpen: false } }, { kind: 'SHIFT_CLOSED' }],
    ['a shift nobody knows', { shift: null }, { kind: 'SHIFT_CLOSED' }],
    [
      'an arrival after more hours than are allowed',
      { arrivedAt: hours(72.5) },
      { kind: 'LIMIT_PASSED', sold: '73 h', expected: '72 h' },
    ],
    [
      'a larger sale than is allowed',
      { offlinePolicy: { ...allowed, maxSaleMinor: 498 } },
      { kind: 'LIMIT_PASSED', sold: '4.99', expected: '4.98' },
    ],
    [
      'a clock that is wrong',
      { clock: { soldAtMs: sale.soldAt.getTime(), wrongByMs: -600_000 } },
      { kind: 'CLOCK_WRONG', sold: '10 minutes behind' },
    ],
  ])('is %s', (_what, known, expected) => {
    expect(found(sale, known)).toEqual([expect.objectContaining(expected)]);
  });

  it('is a card where none is taken, or for more than one may pay', () => {
    const byCard = offlineSale({ tenders: [card(300), cash(199)] });
    expect(found(byCard)).toEqual([]);
    const none = { ...allowed, acceptsCards: false };
    expect(found(byCard, { offlinePolicy: none })).toMatchObject([{ about: 'cards' }]);
    const little = { ...allowed, maxCardMinor: 299 };
    expect(found(byCard, { offlinePolicy: little })).toMatchObject([{ about: 'tender 1' }]);
  });

  it('is not that limits are reached', () => {
    const just = { ...allowed, maxSaleMinor: 499 };
    expect(found(sale, { offlinePolicy: just, arrivedAt: hours(72) })).toEqual([]);
  });

  it('is named for each line and each right by itself', () => {
    const reason = 'old';
    const many = offlineSale({
      lines: [coffee(), coffee({ discounts: [{ basisPoints: 1000, reason }] })],
      discounts: [{ amountMinor: 1, reason }],
    });
    const dearer = { ...variant, unitPriceMinor: 500 };
    const all = found(many, { variants: [dearer, dearer] });
    expect(all.map(({ kind, about }) => `${kind} ${about}`)).toEqual([
      'PRICE_CHANGED line 1',
      'PRICE_CHANGED line 2',
      'RIGHT_MISSING orders:discount',
    ]);
  });
});

describe('a right that the cashier has not', () => {
  const reason = 'scratched';
  const lines = [coffee({ unitPriceOverride: { amountMinor: 100, reason } })];
  const grant = 'orders:override-price';
  const by = (approverId: string, of = grant) =>
    found(offlineSale({ lines, approvals: [{ grant: of, approverId }] }));

  it('is there where someone allowed it who has it', () => {
    expect(by(ids.manager)).toEqual([]);
  });

  it.each([
    ['allowed something else', ids.manager, 'orders:discount'],
    ['has it not either', ids.cashier, grant],
    ['is unknown', ids.keeper, grant],
  ])('is missing where whoever allowed it %s', (_who, approverId, of) => {
    expect(by(approverId, of)).toMatchObject([{ kind: 'RIGHT_MISSING', expected: grant }]);
  });
});

describe("a till's clock", () => {
  const now = new Date('2030-01-31T18:00:00.000Z');
  const at = (time: string) => new Date(`2030-01-31T${time}:00.000Z`);
  const right = (soldAt: string, sentAt: string) => {
    const clock = putRight({ soldAt: at(soldAt), sentAt: at(sentAt) }, now);
    return [new Date(clock.soldAtMs).toISOString().slice(11, 16), isClockWrong(clock)];
  };

  it.each<readonly [string, readonly [string, string], readonly [string, boolean]]>([
    ['right', ['14:00', '18:00'], ['14:00', false]],
    ['4 minutes ahead', ['14:04', '18:04'], ['14:00', false]],
    ['4 minutes behind', ['13:56', '17:56'], ['14:00', false]],
    ['an hour ahead', ['15:00', '19:00'], ['14:00', true]],
    ['an hour behind', ['13:00', '17:00'], ['14:00', true]],
    ['put back before it was sent', ['18:30', '18:00'], ['18:00', true]],
  ])('that is %s', (_how, [soldAt, sentAt], expected) => {
    expect(right(soldAt, sentAt)).toEqual(expected);
  });
});
