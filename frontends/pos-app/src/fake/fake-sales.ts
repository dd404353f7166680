import type { ChargeState, Sales, SoldOrder, Tender } from '../till/sales.ts';
import type { FakeCart } from './fake-cart.ts';
import type { FakeWorld } from './fake-world.ts';
import { writable } from './writable.ts';

/** Sells what is in the cart; the card's token says what becomes of a card. */
export function fakeSales(world: FakeWorld, { cart, put }: FakeCart): Sales {
  const charge = writable<ChargeState>({ kind: 'idle' });
  const last = writable<SoldOrder | null>(null);
  let pending: readonly Tender[] = [];
  const show = (state: ChargeState) => {
    charge.set(state);
    return state;
  };
  const complete = (tenders: readonly Tender[]): ChargeState => {
    const order = soldOf(world, cart, tenders);
    if (!order)
      return show({ kind: 'refused', problem: 'This does not pay it.', requestId: 'r-1' });
    const { currency } = cart.state.get();
    world.sold.set([order, ...world.sold.get()]);
    last.set(order);
    if (order.isUnsent)
      world.status.set({ ...world.status.get(), unsent: world.status.get().unsent + 1 });
    put({ lines: [], discounts: [], customer: null, currency });
    return show({ kind: 'sold', order });
  };
  return {
    charge,
    last,
    async sell(tenders) {
      if (charge.get().kind === 'working') return charge.get();
      pending = tenders;
      const card = tenders.find((tender) => tender.type === 'CARD');
      show(card ? { kind: 'card-waiting', canCancel: true } : { kind: 'working' });
      await world.pause();
      if (charge.get().kind === 'idle') return charge.get();
      if (card?.cardToken === 'sim_decline') {
        return show({ kind: 'declined', reason: 'The bank declined the card.' });
      }
      if (card?.cardToken === 'sim_silent') return show({ kind: 'card-timed-out' });
      return complete(tenders);
    },
    async cancel() {
      return show({ kind: 'idle' });
    },
    async askAgain() {
      show({ kind: 'working' });
      await world.pause();
      return complete(pending);
    },
    next() {
      show({ kind: 'idle' });
    },
  };
}

function soldOf(
  world: FakeWorld,
  cart: FakeCart['cart'],
  tenders: readonly Tender[],
): SoldOrder | null {
  const state = cart.state.get();
  const others = tenders.reduce((sum, one) => sum + (one.type === 'CASH' ? 0 : one.amountMinor), 0);
  const cash = tenders.reduce((sum, one) => sum + (one.type === 'CASH' ? one.tenderedMinor : 0), 0);
  const rest = state.totalMinor - others;
  const due = cash > 0 ? cart.cashDue(rest) : rest;
  if (cash < due || rest < 0) return null;
  const isUnsent = !world.isOnline();
  const number = String(world.next()).padStart(6, '0');
  return {
    orderId: `order-${number}`,
    receiptNumber: isUnsent ? `P1-F1-${number}` : `P1-${number}`,
    soldAt: new Date(),
    currency: state.currency,
    totalMinor: state.totalMinor,
    cashRoundingMinor: due - rest,
    changeMinor: cash - due,
    tenders: tenders.map((tender) => paidBy(tender, due)),
    customerId: state.customer?.id ?? null,
    lines: state.lines.map((line, index) => ({
      number: index + 1,
      variantId: line.item.variantId,
      name: line.item.name,
      sku: line.item.sku,
      quantityMilli: line.quantityMilli,
      unit: line.item.unit,
      totalMinor: line.totalMinor,
      returnableMilli: line.quantityMilli,
    })),
    isUnsent,
  };
}

function paidBy(tender: Tender, cashDueMinor: number): SoldOrder['tenders'][number] {
  const isCash = tender.type === 'CASH';
  return {
    type: tender.type,
    amountMinor: isCash ? cashDueMinor : tender.amountMinor,
    tenderedMinor: isCash ? tender.tenderedMinor : tender.amountMinor,
    cardLast4: tender.type === 'CARD' ? '4242' : null,
  };
}
