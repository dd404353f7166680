import { formatMoney } from '@novapos/kernel';
import {
  CancelSaleDocument,
  SaleOutcomeDocument,
  SubmitOfflineSaleDocument,
  type KeptOrderFragment,
  type SubmitOfflineSaleMutation,
} from '../operations/operations.generated.ts';
import type { SellingDatabase } from '../outbox/database.ts';
import type { Asked, Asks, World } from '../outbox/ports.ts';
import { keyOf, type CancelBody, type OutboxRow, type SaleBody } from '../outbox/row.ts';
import { unanswered, type Sent } from '../outbox/sent.ts';
import type { KeptSale } from './intent.ts';

/** What handing in needs. */
export type HandInPorts = {
  readonly database: SellingDatabase;
  readonly asks: Asks;
  readonly world: World;
};

type RowOf<Body> = OutboxRow & { readonly body: Body };

/**
 * Hand in a sale that the device made, by the device's own session. An order of this id may exist already, sold with the network while
 * its answer was lost: then it is the sale, and is not recorded again.
 */
export async function handInSale(ports: HandInPorts, row: RowOf<SaleBody>): Promise<Sent> {
  const { orderId, sale } = row.body;
  const sentAt = new Date(ports.world.now()).toISOString();
  const input = { ...sale, orderId, idempotencyKey: keyOf(row), sentAt };
  const answer = await ports.asks.device(SubmitOfflineSaleDocument, { input });
  if (answer.kind === 'problem' && answer.code === 'IDEMPOTENCY_KEY_REUSED') {
    const known = await lookUp(ports, row);
    // An earlier form of it was refused by this key: by another it is judged anew.
    return known.kind === 'later' ? { kind: 'changed', body: row.body } : known;
  }
  return answer.kind === 'ok' ? recorded(ports, row, answer) : unanswered(answer);
}

async function recorded(
  ports: HandInPorts,
  row: RowOf<SaleBody>,
  { data, requestId }: Extract<Asked<SubmitOfflineSaleMutation>, { kind: 'ok' }>,
): Promise<Sent> {
  const result = data.submitOfflineSale;
  const refused = { kind: 'refused', requestId, isKept: true } as const;
  const { orderId, sale } = row.body;
  switch (result.__typename) {
    case 'OfflineSaleRecorded': {
      const { order, findings } = result;
      const notes = findings.map(({ message }) => message);
      return { kind: 'done', keep: () => noteSent(ports, row, { order, notes }) };
    }
    case 'ReferenceUsed':
      return isOwn(result.usedByOrderId, orderId)
        ? lookUp(ports, row)
        : { ...refused, problem: `${result.message} (${sale.receiptNumber})` };
    case 'OfflineSaleInvalid':
      return { ...refused, problem: `${result.message} (${result.field})` };
    case 'CartEmpty':
    case 'RegisterRequired':
      return { ...refused, problem: result.message };
  }
}

/** Stop a sale that was given up without an answer, as soon as the server can be asked. */
export async function stopSale({ asks }: HandInPorts, row: RowOf<CancelBody>): Promise<Sent> {
  const input = { idempotencyKey: row.body.key };
  const answer = await asks.staff(CancelSaleDocument, { input });
  if (answer.kind !== 'ok') return unanswered(answer);
  const result = answer.data.cancelSale;
  const { requestId } = answer;
  switch (result.__typename) {
    case 'OrderNotFound':
      return { kind: 'done' };
    case 'PaymentPending':
      return { kind: 'later', problem: result.message, requestId };
    case 'Order':
      return result.status === 'COMPLETED'
        ? { kind: 'refused', problem: completed(result), requestId, isKept: false }
        : { kind: 'done' };
  }
}

// The sale was sold with the network after all, is on its way to be, or ended in nothing and is handed in by its other id.
async function lookUp(ports: HandInPorts, row: RowOf<SaleBody>): Promise<Sent> {
  const { body } = row;
  const answer = await ports.asks.device(SaleOutcomeDocument, { id: body.orderId });
  if (answer.kind !== 'ok') return unanswered(answer);
  const { order } = answer.data;
  const { requestId } = answer;
  switch (order?.status) {
    case 'COMPLETED':
    case 'VOIDED':
      return {
        kind: 'done',
        keep: () => noteSent(ports, row, { order, notes: differences(row.body, order) }),
      };
    case 'FAILED': {
      const spareOrderId = ports.world.newId();
      return { kind: 'changed', body: { ...body, orderId: body.spareOrderId, spareOrderId } };
    }
    case 'PENDING':
      return { kind: 'later', problem: 'The sale is still being completed.', requestId };
    case undefined:
      return { kind: 'later', problem: 'The server knows the sale, but not its order.', requestId };
  }
}

function differences({ sale }: SaleBody, order: KeptOrderFragment): readonly string[] {
  const { currency } = sale;
  const amount = (amountMinor: number) => formatMoney({ amountMinor, currency });
  const total = order.total.amountMinor;
  return [
    ...(order.receiptNumber === sale.receiptNumber
      ? []
      : [`Recorded by the server as ${order.receiptNumber ?? 'no number'}.`]),
    ...(total === sale.totalMinor
      ? []
      : [`Sold at ${amount(sale.totalMinor)}, recorded at ${amount(total)}.`]),
    ...(order.status === 'VOIDED' ? ['It was voided on the server.'] : []),
  ];
}

type Recorded = {
  readonly order: { readonly id: string; readonly receiptNumber: string | null };
  readonly notes: readonly string[];
};

async function noteSent(
  { database: { sales } }: HandInPorts,
  { body }: RowOf<SaleBody>,
  { order, notes }: Recorded,
): Promise<void> {
  const kept = await sales.get(body.keptAs);
  if (!kept) return;
  const isSame = order.id === body.keptAs && order.receiptNumber === kept.receiptNumber;
  const sent: KeptSale = {
    ...kept,
    order: { ...kept.order, isUnsent: false },
    recordedAs: isSame ? null : { orderId: order.id, receiptNumber: order.receiptNumber },
    notes,
    hasNotes: notes.length > 0 ? 1 : 0,
  };
  await sales.put(sent);
}

function isOwn(usedBy: string | null, orderId: string): boolean {
  return usedBy === null || usedBy.toLowerCase() === orderId.toLowerCase();
}

function completed({ receiptNumber, total, currency }: KeptOrderFragment): string {
  const amount = formatMoney({ amountMinor: total.amountMinor, currency });
  return `The sale was completed after all (${receiptNumber ?? ''}, ${amount}): void it or give the money back.`;
}
