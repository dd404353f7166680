import type { Check } from './check.ts';
import type { ExpectedTotals } from './expected-totals.ts';
import { noFigures, soldFigures, type Figures } from './figures.ts';
import { monthBounds } from './month-bounds.ts';
import {
  readMovementTotals,
  readOrderTotals,
  readPaymentTotals,
  type MovementTotals,
  type OrderTotals,
  type PaymentTotals,
} from './platform-totals.ts';
import type { Session } from './session.ts';
import type { OpenedStore } from './set-up-tenant.ts';

/** What the platform says of the tenant, and every figure of it beside the one it must be. */
export type Verified = { readonly orders: OrderTotals; readonly checks: readonly Check[] };

type Named = Readonly<Record<string, number>>;

/**
 * Compare orders, payments and stock movements on the platform with what the files come to, in all,
 * by store and by store and month, and with each other.
 */
export async function verify(
  session: Session,
  expected: ExpectedTotals,
  stores: ReadonlyMap<string, OpenedStore>,
): Promise<Verified> {
  const orders = await readOrderTotals(session, {});
  const payments = await readPaymentTotals(session, {});
  const checks = [
    ...checkOrders('all', expected.all, orders),
    ...checkPayments('all', expected.all, payments),
    ...checkTaken('all', orders, payments),
  ];
  let left = { soldMilli: 0, lines: 0, restockedMilli: 0 };
  for (const opened of stores.values()) {
    const movements = await readMovementTotals(session, opened.locationId);
    checks.push(...(await checkStore(session, { expected, opened, movements })));
    left = together(left, movements);
  }
  return { orders, checks: [...checks, ...checkLeft('all', orders, left)] };
}

type StoreToCheck = {
  readonly expected: ExpectedTotals;
  readonly opened: OpenedStore;
  readonly movements: MovementTotals;
};

async function checkStore(
  session: Session,
  { expected, opened, movements }: StoreToCheck,
): Promise<readonly Check[]> {
  const { store, id: storeId } = opened;
  const place = `store ${store.id}`;
  const wanted = expected.byStore.get(store.id) ?? noFigures();
  const orders = await readOrderTotals(session, { storeId });
  const payments = await readPaymentTotals(session, { storeId });
  return [
    ...checkOrders(place, wanted, orders),
    ...checkPayments(place, wanted, payments),
    ...checkTaken(place, orders, payments),
    ...compare(`movements, ${place}`, leftBy(wanted), movements),
    ...checkLeft(place, orders, movements),
    ...(await checkMonths(session, expected, opened)),
  ];
}

async function checkMonths(
  session: Session,
  { byMonth, byStoreAndMonth }: ExpectedTotals,
  { store, id: storeId }: OpenedStore,
): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const month of byMonth.keys()) {
    const { from, before } = monthBounds(month, store.timeZone);
    const filter = { storeId, soldFrom: from.toISOString(), soldBefore: before.toISOString() };
    const wanted = byStoreAndMonth.get(`${store.id} ${month}`) ?? noFigures();
    const found = await readOrderTotals(session, filter);
    checks.push(...checkOrders(`store ${store.id}, ${month}`, wanted, found));
  }
  return checks;
}

// The orders' sums beside those of the files.
function checkOrders(place: string, wanted: Figures, found: OrderTotals): readonly Check[] {
  const told = Object.fromEntries(soldFigures.map((name) => [name, wanted[name]]));
  const nothing = { orderDiscountMinor: 0, taxMinor: 0, cashRoundingMinor: 0, otherUnits: 0 };
  return compare(`orders, ${place}`, { ...told, ...nothing }, found);
}

// The payments' sums beside those of the files.
function checkPayments(place: string, wanted: Figures, found: PaymentTotals): readonly Check[] {
  const nothing = { refundedMinor: 0, cashRoundingMinor: 0 };
  return compare(`payments, ${place}`, { ...paidOf(wanted), ...nothing }, found);
}

// What was taken is what the orders say was paid, means by means.
function checkTaken(place: string, orders: OrderTotals, payments: PaymentTotals): readonly Check[] {
  return compare(`payments against orders, ${place}`, paidOf(orders), payments);
}

// What left the shelf is what the orders say was sold.
function checkLeft(
  place: string,
  orders: OrderTotals,
  movements: MovementTotals,
): readonly Check[] {
  return compare(`movements against orders, ${place}`, leftBy(orders), movements);
}

type Paid =
  'cashMinor' | 'cardMinor' | 'couponMinor' | 'cashTenders' | 'cardTenders' | 'couponEntries';

function paidOf(figures: Pick<Figures, Paid>): Record<Paid, number> {
  const { cashMinor, cardMinor, couponMinor, cashTenders, cardTenders, couponEntries } = figures;
  return { cashMinor, cardMinor, couponMinor, cashTenders, cardTenders, couponEntries };
}

function leftBy(figures: Pick<Figures, 'each' | 'gallonThousandths' | 'lines'>): MovementTotals {
  const soldMilli = figures.each * 1000 + figures.gallonThousandths;
  return { soldMilli, lines: figures.lines, restockedMilli: 0 };
}

function together(a: MovementTotals, b: MovementTotals): MovementTotals {
  return {
    soldMilli: a.soldMilli + b.soldMilli,
    lines: a.lines + b.lines,
    restockedMilli: a.restockedMilli + b.restockedMilli,
  };
}

function compare(place: string, wanted: Named, found: Named): readonly Check[] {
  return Object.entries(wanted).map(([name, expected]) => ({
    what: `${place}: ${name}`,
    expected,
    found: found[name] ?? NaN,
  }));
}
