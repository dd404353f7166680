import type { Figures } from './figures.ts';
import { patiently } from './patience.ts';
import { discountReasons } from './sale-input.ts';
import type { Session } from './session.ts';

/** Which orders to sum. */
export type TotalsFilter = {
  readonly storeId?: string;
  readonly soldFrom?: string;
  readonly soldBefore?: string;
};

/** The sums of orders by the names the files' sums have, and those that must be 0. */
export type OrderTotals = Readonly<
  Record<Exclude<keyof Figures, 'basketsDueZero'> | NothingName, number>
>;
type NothingName = 'orderDiscountMinor' | 'taxMinor' | 'cashRoundingMinor' | 'otherUnits';

/** Captured payments by means of payment, and what else was moved. */
export type PaymentTotals = Readonly<Record<PaymentName, number>>;
type PaymentName =
  | 'cashMinor'
  | 'cardMinor'
  | 'couponMinor'
  | 'cashTenders'
  | 'cardTenders'
  | 'couponEntries'
  | 'refundedMinor'
  | 'cashRoundingMinor';

/** What left a location, in thousandths of whatever unit, by how many lines, and what came back. */
export type MovementTotals = {
  readonly soldMilli: number;
  readonly lines: number;
  readonly restockedMilli: number;
};

type Amount = { readonly amountMinor: number };
type Sums = {
  readonly orders: number;
  readonly lines: number;
  readonly overriddenLines: number;
  readonly gross: Amount;
  readonly lineDiscount: Amount;
  readonly orderDiscount: Amount;
  readonly net: Amount;
  readonly tax: Amount;
  readonly total: Amount;
  readonly cashRounding: Amount;
  readonly quantities: readonly { readonly unit: string; readonly quantity: string | number }[];
  readonly discountsByReason: readonly {
    readonly reason: string;
    readonly amount: Amount;
    readonly count: number;
  }[];
  readonly tenders: readonly {
    readonly type: string;
    readonly amount: Amount;
    readonly count: number;
  }[];
};

const salesTotals = `query ReplaySalesTotals($filter: SalesTotalsFilter) {
  salesTotals(filter: $filter) {
    orders lines overriddenLines
    gross { amountMinor } lineDiscount { amountMinor } orderDiscount { amountMinor }
    net { amountMinor } tax { amountMinor } total { amountMinor } cashRounding { amountMinor }
    quantities { unit quantity }
    discountsByReason { reason count amount { amountMinor } }
    tenders { type count amount { amountMinor } }
  }
}`;
const paymentTotals = `query ReplayPaymentTotals($filter: PaymentFilter) {
  paymentTotals(filter: $filter) {
    type status count amount { amountMinor } cashRounding { amountMinor }
  }
}`;
const movementTotals = `query ReplayMovementTotals($locationId: ID!) {
  movementTotals(locationId: $locationId) { kind quantity count }
}`;

/** What the completed orders come to, by the platform. */
export async function readOrderTotals(
  session: Session,
  filter: TotalsFilter,
): Promise<OrderTotals> {
  const { salesTotals: sums } = await ask<{ readonly salesTotals: Sums }>(session, salesTotals, {
    filter,
  });
  return orderTotalsOf(sums);
}

function orderTotalsOf(sums: Sums): OrderTotals {
  const discount = (reason: string) =>
    sums.discountsByReason.find((each) => each.reason === reason);
  const tender = (type: string) => sums.tenders.find((each) => each.type === type);
  const milli = (unit: string) =>
    milliOf(sums.quantities.find((each) => each.unit === unit)?.quantity ?? 0);
  return {
    baskets: sums.orders,
    lines: sums.lines,
    each: milli('each') / 1000,
    gallonThousandths: milli('gallon'),
    otherUnits: sums.quantities.filter(({ unit }) => unit !== 'each' && unit !== 'gallon').length,
    ...countAndAmount('couponEntries', 'couponMinor', tender('COUPON')),
    ...countAndAmount('cashTenders', 'cashMinor', tender('CASH')),
    ...countAndAmount('cardTenders', 'cardMinor', tender('CARD')),
    ...countAndAmount('cardDiscounts', 'cardDiscountMinor', discount(discountReasons.card)),
    ...countAndAmount('couponMatches', 'couponMatchMinor', discount(discountReasons.match)),
    overriddenLines: sums.overriddenLines,
    grossMinor: sums.gross.amountMinor,
    netMinor: sums.net.amountMinor,
    // What the customer owes: a coupon is the manufacturer's money.
    dueMinor: sums.total.amountMinor - (tender('COUPON')?.amount.amountMinor ?? 0),
    orderDiscountMinor: sums.orderDiscount.amountMinor,
    taxMinor: sums.tax.amountMinor,
    cashRoundingMinor: sums.cashRounding.amountMinor,
  };
}

function countAndAmount<Count extends string, Minor extends string>(
  countName: Count,
  minorName: Minor,
  part: { readonly count: number; readonly amount: Amount } | undefined,
): Record<Count | Minor, number> {
  const named = { [countName]: part?.count ?? 0, [minorName]: part?.amount.amountMinor ?? 0 };
  return named as Record<Count | Minor, number>;
}

type Payments = {
  readonly paymentTotals: readonly {
    readonly type: string;
    readonly status: string;
    readonly count: number;
    readonly amount: Amount;
    readonly cashRounding: Amount;
  }[];
};

/** What the payments of the tenant, or of one store, come to. */
export async function readPaymentTotals(
  session: Session,
  filter: { readonly storeId?: string },
): Promise<PaymentTotals> {
  const { paymentTotals: sums } = await ask<Payments>(session, paymentTotals, { filter });
  const captured = (type: string) =>
    sums.find((each) => each.type === type && each.status === 'CAPTURED');
  return {
    ...countAndAmount('couponEntries', 'couponMinor', captured('COUPON')),
    ...countAndAmount('cashTenders', 'cashMinor', captured('CASH')),
    ...countAndAmount('cardTenders', 'cardMinor', captured('CARD')),
    refundedMinor: total(
      sums.filter(({ status }) => status === 'REFUNDED'),
      ({ amount }) => amount.amountMinor,
    ),
    cashRoundingMinor: total(sums, ({ cashRounding }) => cashRounding.amountMinor),
  };
}

type Movements = {
  readonly movementTotals: readonly {
    readonly kind: string;
    readonly quantity: string | number;
    readonly count: number;
  }[];
};

/** What has moved at a location by sales. */
export async function readMovementTotals(
  session: Session,
  locationId: string,
): Promise<MovementTotals> {
  const { movementTotals: sums } = await ask<Movements>(session, movementTotals, { locationId });
  const kind = (name: string) => sums.find((each) => each.kind === name);
  return {
    // What leaves is negative in the ledger; `0 -` keeps nothing from becoming -0.
    soldMilli: 0 - milliOf(kind('SOLD')?.quantity ?? 0),
    lines: kind('SOLD')?.count ?? 0,
    restockedMilli: milliOf(kind('RESTOCKED')?.quantity ?? 0),
  };
}

function ask<Data>(session: Session, query: string, variables: object): Promise<Data> {
  return patiently(() => session.ask<Data>(query, variables));
}

function milliOf(quantity: string | number): number {
  return Math.round(Number(quantity) * 1000);
}

function total<Part>(parts: readonly Part[], minorOf: (part: Part) => number): number {
  return parts.reduce((sum, part) => sum + minorOf(part), 0);
}
