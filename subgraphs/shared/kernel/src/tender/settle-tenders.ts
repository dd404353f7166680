import { accept, refuse, type Decision } from '../decision.ts';
import type { PricingPolicy } from '../pricing/cart.ts';
import { roundCash } from '../pricing/round-cash.ts';

/** A tender as it is offered; a card without an amount pays the rest of what is due. */
export type OfferedTender = {
  readonly type: 'CASH' | 'CARD' | 'COUPON';
  readonly amountMinor: number | null;
};

/** A tender as it is taken: `tendered - change = amount`, and change is given in cash alone. */
export type SettledTender = {
  readonly type: OfferedTender['type'];
  readonly amountMinor: number;
  readonly tenderedMinor: number;
  readonly changeMinor: number;
};

/** All tenders of a sale: the amounts sum to what is due and the cash rounding. */
export type Settlement = {
  readonly tenders: readonly SettledTender[];
  readonly cashRoundingMinor: number;
  readonly changeMinor: number;
};

/** Why tenders don't fit what is due. Tenders are counted from 1. */
export type SettlementRefusal =
  | { readonly kind: 'TendersFallShort'; readonly shortByMinor: number }
  | { readonly kind: 'TendersExceedDue' }
  | { readonly kind: 'TendersInvalid'; readonly tender: number; readonly problem: string };

type CashPolicy = Pick<PricingPolicy, 'cashIncrementMinor' | 'cashRounding'>;

/**
 * Set tenders against what is due. Coupons and cards pay exactly and give no change; cash pays the
 * rest, rounded to the cash increment, and what is handed over beyond it is the change.
 */
export function settleTenders(
  dueMinor: number,
  offered: readonly OfferedTender[],
  policy: CashPolicy,
): Decision<Settlement, SettlementRefusal> {
  const invalid = firstInvalid(offered);
  if (invalid) return refuse(invalid);

  const exactMinor = sum(offered.filter(isExact));
  if (exactMinor > dueMinor) return refuse({ kind: 'TendersExceedDue' });
  const restMinor = dueMinor - exactMinor;
  if (offered.some(isRest)) return payRestByCard(offered, restMinor);
  const cash = offered.filter(({ type }) => type === 'CASH');
  if (cash.length === 0) return payExactly(offered, restMinor);
  if (restMinor === 0) return refuse(needless(offered, 'CASH', 'nothing is left to pay in cash'));
  return payRestInCash(offered, restMinor, policy);
}

function firstInvalid(offered: readonly OfferedTender[]): SettlementRefusal | undefined {
  const index = offered.findIndex(
    (tender, at) =>
      (tender.amountMinor === null && (tender.type !== 'CARD' || offered.findIndex(isRest) < at)) ||
      (tender.amountMinor !== null &&
        !(Number.isSafeInteger(tender.amountMinor) && tender.amountMinor > 0)),
  );
  if (index < 0) return undefined;
  const problem =
    offered[index]?.amountMinor === null
      ? 'only one card may pay the rest; every other tender has an amount'
      : 'an amount is a whole number of minor units above zero';
  return { kind: 'TendersInvalid', tender: index + 1, problem };
}

function payExactly(
  offered: readonly OfferedTender[],
  restMinor: number,
): Decision<Settlement, SettlementRefusal> {
  if (restMinor > 0) return refuse({ kind: 'TendersFallShort', shortByMinor: restMinor });
  return accept({ tenders: offered.map(exactly), cashRoundingMinor: 0, changeMinor: 0 });
}

function payRestByCard(
  offered: readonly OfferedTender[],
  restMinor: number,
): Decision<Settlement, SettlementRefusal> {
  if (offered.some(({ type }) => type === 'CASH')) {
    return refuse(needless(offered, 'CASH', 'a card pays the rest: say how much it pays'));
  }
  if (restMinor === 0) return refuse(needless(offered, 'CARD', 'nothing is left to pay by card'));
  const tenders = offered.map((tender) =>
    exactly(isRest(tender) ? { ...tender, amountMinor: restMinor } : tender),
  );
  return accept({ tenders, cashRoundingMinor: 0, changeMinor: 0 });
}

function payRestInCash(
  offered: readonly OfferedTender[],
  restMinor: number,
  policy: CashPolicy,
): Decision<Settlement, SettlementRefusal> {
  const cashDueMinor = roundCash(restMinor, policy);
  const handedMinor = sum(offered.filter(({ type }) => type === 'CASH'));
  if (handedMinor < cashDueMinor) {
    return refuse({ kind: 'TendersFallShort', shortByMinor: cashDueMinor - handedMinor });
  }
  let openMinor = cashDueMinor;
  const tenders = offered.map((tender) => {
    if (tender.type !== 'CASH') return exactly(tender);
    const tenderedMinor = tender.amountMinor ?? 0;
    const amountMinor = Math.min(tenderedMinor, openMinor);
    openMinor -= amountMinor;
    return {
      type: tender.type,
      amountMinor,
      tenderedMinor,
      changeMinor: tenderedMinor - amountMinor,
    };
  });
  return accept({
    tenders,
    cashRoundingMinor: cashDueMinor - restMinor,
    changeMinor: handedMinor - cashDueMinor,
  });
}

function needless(
  offered: readonly OfferedTender[],
  unwanted: OfferedTender['type'],
  problem: string,
): SettlementRefusal {
  const tender = offered.findIndex(({ type }) => type === unwanted) + 1;
  return { kind: 'TendersInvalid', tender, problem };
}

function exactly({ type, amountMinor }: OfferedTender): SettledTender {
  const minor = amountMinor ?? 0;
  return { type, amountMinor: minor, tenderedMinor: minor, changeMinor: 0 };
}

function isExact({ type, amountMinor }: OfferedTender): boolean {
  return type !== 'CASH' && amountMinor !== null;
}

function isRest({ amountMinor }: OfferedTender): boolean {
  return amountMinor === null;
}

function sum(tenders: readonly OfferedTender[]): number {
  return tenders.reduce((total, { amountMinor }) => total + (amountMinor ?? 0), 0);
}
