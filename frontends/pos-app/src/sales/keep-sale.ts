import { formatMoney } from '@novapos/kernel';
import { countOn, type SellingDatabase } from '../outbox/database.ts';
import { addRow } from '../outbox/open-outbox.ts';
import type { SaleBody } from '../outbox/row.ts';
import type { KeptSale, SaleIntent } from './intent.ts';

/** So many sales are kept for a reprint. */
const mostKept = 500;

/** What else goes with the end of a sale, in its transaction. */
export type Ending = {
  readonly database: SellingDatabase;
  /** Takes away what is kept of the cart. */
  readonly eraseCart: () => Promise<void>;
};

/** The sale is the server's: keep it for a reprint, and forget intent and cart, in one transaction. */
export async function keepServerSale(
  { database, eraseCart }: Ending,
  intentId: string,
  sale: KeptSale,
): Promise<void> {
  const { intents, sales, cartSteps } = database;
  await database.transaction('rw', [intents, sales, cartSteps], async () => {
    await intents.delete(intentId);
    await eraseCart();
    await putSale(database, sale);
  });
}

/**
 * The sale is the device's: it gets the next number of the device's series and waits to be handed in, and intent and
 * cart are forgotten, in one transaction: all of it or nothing, whenever the tab dies. Null where another was first.
 */
export async function keepDeviceSale(
  { database, eraseCart }: Ending,
  intent: SaleIntent,
  own: { readonly series: string; readonly spareOrderId: string },
): Promise<KeptSale | null> {
  const { intents, sales, cartSteps, outbox, counters } = database;
  const tables = [intents, sales, cartSteps, outbox, counters];
  return database.transaction('rw', tables, async () => {
    if (!(await intents.get(intent.orderId))) return null;
    const count = await countOn(counters, `receipts ${own.series}`);
    const receiptNumber = `${own.series}-${String(count).padStart(6, '0')}`;
    const sale = deviceSale(intent, receiptNumber);
    await addRow(database, {
      id: intent.orderId,
      madeAt: intent.soldAtMs,
      title: `${receiptNumber} · ${amountOf(intent)}`,
      shiftId: intent.handIn.shiftId == null ? null : String(intent.handIn.shiftId),
      totalMinor: intent.totalMinor,
      body: saleBody(intent, receiptNumber, own.spareOrderId),
    });
    await intents.delete(intent.orderId);
    await eraseCart();
    await putSale(database, sale);
    return sale;
  });
}

/** The sale was given up before it was known what became of it: the server is told to stop it as soon as it can be. */
export async function keepCancellation(
  database: SellingDatabase,
  intent: SaleIntent,
): Promise<void> {
  const { intents, outbox, counters } = database;
  await database.transaction('rw', [intents, outbox, counters], async () => {
    if (!(await intents.get(intent.orderId))) return;
    await intents.delete(intent.orderId);
    await addRow(database, {
      id: intent.orderId,
      madeAt: intent.soldAtMs,
      title: `Sale given up · ${amountOf(intent)}`,
      shiftId: null,
      totalMinor: 0,
      body: { kind: 'sale-cancel', key: intent.key, orderId: intent.orderId },
    });
  });
}

function saleBody(intent: SaleIntent, receiptNumber: string, spareOrderId: string): SaleBody {
  const { orderId, key, handIn } = intent;
  const sale = { ...handIn, receiptNumber };
  return { kind: 'sale', key, orderId, spareOrderId, keptAs: orderId, sale };
}

function deviceSale({ order, facts, soldAtMs }: SaleIntent, receiptNumber: string): KeptSale {
  return {
    orderId: order.orderId,
    soldAtMs,
    receiptNumber,
    order: { ...order, receiptNumber },
    facts: { ...facts, receiptNumber },
    recordedAs: null,
    notes: [],
    hasNotes: 0,
  };
}

// The oldest makes room, but not while it waits to be handed in.
async function putSale({ sales }: SellingDatabase, sale: KeptSale): Promise<void> {
  await sales.put(sale);
  const tooMany = (await sales.count()) - mostKept;
  if (tooMany <= 0) return;
  const oldest = await sales.orderBy('soldAtMs').limit(tooMany).toArray();
  const spare = oldest.filter(({ order, hasNotes }) => !order.isUnsent && hasNotes === 0);
  await sales.bulkDelete(spare.map(({ orderId }) => orderId));
}

function amountOf({ totalMinor, order: { currency } }: SaleIntent): string {
  return `${formatMoney({ amountMinor: totalMinor, currency })} ${currency}`;
}
