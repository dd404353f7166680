import { formatMoney } from '@novapos/kernel';
import type { OfflineLimits } from '../cart/settings.ts';

/** A sale against the limits of selling without the network. */
export type SaleWithoutNetwork = {
  readonly totalMinor: number;
  readonly cardMinor: number;
  readonly hasPoints: boolean;
  readonly currency: string;
  /** What waits to be handed in already. */
  readonly waitingMinor: number;
  /** Since when the server was not reached; null where it was just now. */
  readonly offlineSinceMs: number | null;
  readonly now: number;
};

const hourMs = 3_600_000;

/** Why this can't be sold without the network, in words; null where it can. */
export function offlineObjection(limits: OfflineLimits, sale: SaleWithoutNetwork): string | null {
  const amount = (amountMinor: number) => formatMoney({ amountMinor, currency: sale.currency });
  const { totalMinor, cardMinor, hasPoints, waitingMinor, offlineSinceMs, now } = sale;
  if (offlineSinceMs !== null && now - offlineSinceMs > limits.maxHours * hourMs) {
    return `There was no network for more than ${limits.maxHours} hours: nothing can be sold until it is back.`;
  }
  if (limits.maxSaleMinor !== null && totalMinor > limits.maxSaleMinor) {
    return `Without the network one sale may be up to ${amount(limits.maxSaleMinor)}.`;
  }
  if (limits.maxTotalMinor !== null && waitingMinor + totalMinor > limits.maxTotalMinor) {
    return `Without the network up to ${amount(limits.maxTotalMinor)} may be sold in all: hand in what waits first.`;
  }
  if (hasPoints) return 'Points can’t be taken without the network.';
  return cardMinor > 0 ? cardObjection(limits, cardMinor, amount) : null;
}

function cardObjection(
  { acceptsCards, maxCardMinor }: OfflineLimits,
  cardMinor: number,
  amount: (minor: number) => string,
): string | null {
  if (!acceptsCards) return 'Cards can’t be taken without the network: take cash.';
  if (maxCardMinor === null || cardMinor <= maxCardMinor) return null;
  return `Without the network a card may pay up to ${amount(maxCardMinor)}.`;
}
