import type { KeptOrderFragment } from '../operations/operations.generated.ts';
import type { ChargeState, SoldOrder } from '../till/sales.ts';
import type { SaleIntent } from './intent.ts';
import { keepCancellation, keepDeviceSale, keepServerSale } from './keep-sale.ts';
import { objection, type SalesPorts } from './sales-ports.ts';
import { keptSaleOf } from './server-order.ts';

/** The sale that is under way at this tab. */
export type Desk = SalesPorts & {
  readonly charge: () => ChargeState;
  readonly show: (state: ChargeState) => ChargeState;
  /** Null where none is under way. */
  present: SaleIntent | null;
  /** The server is being asked to complete it. */
  isAsking: boolean;
};

/** Whether it is still this sale that is under way: another answer may have ended it. */
export function isPresent({ present }: Desk, { orderId }: SaleIntent): boolean {
  return present?.orderId === orderId;
}

/** The server sold it. */
export async function soldByServer(
  desk: Desk,
  intent: SaleIntent,
  order: KeptOrderFragment,
): Promise<ChargeState> {
  const sale = keptSaleOf(order);
  await keepServerSale(endingOf(desk), intent.orderId, sale);
  return sold(desk, sale.order);
}

/** The device sells it, and hands it in when it can. */
export async function soldByDevice(desk: Desk, intent: SaleIntent): Promise<ChargeState> {
  const place = desk.place();
  if (!place) return desk.show({ kind: 'card-timed-out' });
  const own = { series: place.receiptSeries, spareOrderId: desk.world.newId() };
  const sale = await keepDeviceSale(endingOf(desk), intent, own);
  if (!sale) return desk.charge();
  const state = sold(desk, sale.order);
  if (desk.status().isOnline) desk.outbox.nudge();
  return state;
}

/** The server may have sold it: the device sells it where it may, else somebody has to ask again or give it up. */
export async function withoutAnswer(desk: Desk, intent: SaleIntent): Promise<ChargeState> {
  return objection(desk, intent) === null
    ? soldByDevice(desk, intent)
    : desk.show({ kind: 'card-timed-out' });
}

/** The server was not asked: the device sells it where it may. */
export async function withoutNetwork(desk: Desk, intent: SaleIntent): Promise<ChargeState> {
  const problem = objection(desk, intent);
  return problem === null
    ? soldByDevice(desk, intent)
    : dropped(desk, intent, { kind: 'refused', problem, requestId: null });
}

/** Nothing was sold, and the cart stays. */
export async function dropped(
  desk: Desk,
  { orderId }: SaleIntent,
  state: ChargeState,
): Promise<ChargeState> {
  await desk.database.intents.delete(orderId);
  desk.present = null;
  return desk.show(state);
}

/** The cashier gave it up before it was known what became of it. */
export async function givenUp(desk: Desk, intent: SaleIntent): Promise<ChargeState> {
  await keepCancellation(desk.database, intent);
  desk.present = null;
  desk.outbox.nudge();
  return desk.show({ kind: 'idle' });
}

function sold(desk: Desk, order: SoldOrder): ChargeState {
  desk.present = null;
  desk.cart.startAnew();
  desk.onSold(order);
  return desk.show({ kind: 'sold', order });
}

function endingOf({ database, cart }: Desk) {
  return { database, eraseCart: cart.erase };
}
