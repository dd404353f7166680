import type { PeerCall } from '@novapos/chassis';
import { formatMoney, formatQuantity } from '@novapos/kernel';
import type { Discrepancy } from '../domain/offline-finding.ts';
import type { WholeOrder } from '../domain/order.ts';
import type { LineShortage } from '../domain/refusals.ts';
import type { RecordedPayment } from '../peers/payments.ts';
import type { Held } from '../store/saga-store.ts';
import type { Shop } from './shop.ts';

const againMs = 5_000;

/** A recorded offline sale in hand: whether its goods are off the shelf already. */
export type HeldOfflineSale = Held & { readonly isConsumed: boolean };

/**
 * Take the goods of a recorded offline sale off the shelf and its money in, and keep what of both did not agree. Every step can
 * be repeated; while a provider has not answered the sale stays in hand.
 */
export async function followOfflineSale(
  shop: Shop,
  held: HeldOfflineSale,
  order: WholeOrder,
  call: PeerCall,
): Promise<void> {
  const shortages = held.isConsumed ? [] : await shop.stock.takeSold(order, call);
  const tenders = (await shop.offline.sales.tenders(call.tenantId, order.id)) ?? [];
  const { isSettled, payments } =
    tenders.length === 0
      ? { isSettled: true, payments: [] }
      : await shop.payments.record(order, tenders, call);
  const at = shop.now();
  await shop.offline.sales.follow(call.tenantId, held, {
    order,
    at,
    findings: [
      ...shortages.map(outOfStock),
      ...payments.flatMap((payment) => notTaken(order, payment)),
    ],
    cards: new Map(
      payments.flatMap(({ id, cardLast4 }) => (cardLast4 === null ? [] : [[id, cardLast4]])),
    ),
    againAt: isSettled ? null : new Date(at.getTime() + againMs),
  });
}

function outOfStock({ line, name, requested, available }: LineShortage): Discrepancy {
  const [sold, expected] = [formatQuantity(requested), formatQuantity(available)];
  const message = `${sold} of ${name} were sold, ${expected} were there.`;
  return { kind: 'OUT_OF_STOCK', about: `line ${line}`, line, message, sold, expected };
}

function notTaken(order: WholeOrder, payment: RecordedPayment): readonly Discrepancy[] {
  if (payment.status !== 'FAILED') return [];
  const { currency, tenders } = order;
  const { amountMinor = 0 } = tenders.find(({ paymentId }) => paymentId === payment.id) ?? {};
  const sold = `${formatMoney({ amountMinor, currency })} ${currency}`;
  const rest = { about: payment.id, line: null, sold, expected: payment.failureReason };
  if (payment.type === 'LOYALTY_POINTS') {
    const message = `Points for ${sold} could not be taken: the money is missing.`;
    return [{ kind: 'POINTS_NOT_TAKEN', message, ...rest }];
  }
  const message = `The card was declined afterwards: ${sold} are missing.`;
  return [{ kind: 'CARD_DECLINED', message, ...rest }];
}
