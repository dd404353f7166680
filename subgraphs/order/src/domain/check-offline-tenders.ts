import { divideRounded } from '@novapos/kernel';
import type { OfflineSale, OfflineSaleInvalid, OfflineTender } from './offline-sale.ts';

const mostTenders = 100;
const longestToken = 200;

type Fault = readonly [field: string, problem: string];

/**
 * What is wrong with how an offline sale was paid: its tenders pay the total and the cash rounding exactly, that rounding
 * follows from the policy, and the change is what was handed over beyond what was paid.
 */
export function offlineTendersFault(sale: OfflineSale): OfflineSaleInvalid | undefined {
  const [field, problem] = firstFault(sale) ?? [];
  if (field === undefined || problem === undefined) return undefined;
  return { kind: 'OfflineSaleInvalid', field, problem };
}

function firstFault(sale: OfflineSale): Fault | undefined {
  const { tenders } = sale;
  if (tenders.length > mostTenders) return ['tenders', `up to ${mostTenders} tenders can be taken`];
  for (const [index, tender] of tenders.entries()) {
    const [field, problem] = tenderFault(tender, sale) ?? [];
    if (field !== undefined && problem !== undefined) {
      return [`tenders.${index}.${field}`, problem];
    }
  }
  return sumsFault(sale);
}

function tenderFault(tender: OfflineTender, { customerId }: OfflineSale): Fault | undefined {
  const { type } = tender;
  if (type === 'EXCHANGE') return ['type', 'goods come back in an exchange alone'];
  if (type === 'LOYALTY_POINTS' && customerId === null) {
    return ['type', 'points are paid by a customer: name the customer of the sale'];
  }
  return amountsFault(tender) ?? tokenFault(tender);
}

function amountsFault({ type, amountMinor, tenderedMinor }: OfflineTender): Fault | undefined {
  // Cash may pay nothing: what is left can round to zero.
  const isPaying = type === 'CASH' ? amountMinor >= 0 : amountMinor > 0;
  if (!isPaying) return ['amountMinor', 'an amount is above zero'];
  if (tenderedMinor < amountMinor) return ['tenderedMinor', 'it is less than what it paid'];
  if (tenderedMinor === amountMinor || type === 'CASH') return undefined;
  return ['tenderedMinor', 'only cash gives change'];
}

function tokenFault({ type, cardToken }: OfflineTender): Fault | undefined {
  if (cardToken === null) return undefined;
  if (type !== 'CARD') return ['cardToken', 'it is of a card alone'];
  if (cardToken.length >= 1 && cardToken.length <= longestToken) return undefined;
  return ['cardToken', `it has 1 to ${longestToken} characters`];
}

function sumsFault(sale: OfflineSale): Fault | undefined {
  const { totalMinor, cashRoundingMinor, changeMinor, tenders } = sale;
  const paid = sum(tenders.map(({ amountMinor }) => amountMinor));
  const handed = sum(tenders.map(({ tenderedMinor }) => tenderedMinor));
  const rounding = roundingOf(sale);
  if (BigInt(cashRoundingMinor) !== rounding) {
    return ['cashRoundingMinor', `by the policy it is ${rounding}`];
  }
  const due = BigInt(totalMinor) + rounding;
  if (paid !== due) return ['tenders', `they pay ${paid}, and ${due} is due`];
  if (handed - paid !== BigInt(changeMinor)) {
    return ['changeMinor', `by the tenders it is ${handed - paid}`];
  }
  return undefined;
}

function roundingOf({ totalMinor, tenders, policy }: OfflineSale): bigint {
  if (!tenders.some(({ type }) => type === 'CASH')) return 0n;
  const exact = tenders.filter(({ type }) => type !== 'CASH');
  const rest = BigInt(totalMinor) - sum(exact.map(({ amountMinor }) => amountMinor));
  // Tenders that pay more than is due, or cash that pays nothing of it, fail by their sums.
  if (rest <= 0n) return 0n;
  const increment = BigInt(policy.cashIncrementMinor);
  return divideRounded(rest, increment, policy.cashRounding) * increment - rest;
}

function sum(amounts: readonly number[]): bigint {
  return amounts.reduce((total, amount) => total + BigInt(amount), 0n);
}
