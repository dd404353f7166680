import type { DomainEvent, Grant } from '@novapos/chassis';
import {
  alertRaised,
  orderCompleted,
  orderRefunded,
  orderVoided,
  paymentCaptured,
  paymentFailed,
  paymentPartRefunded,
  paymentRefunded,
  paymentVoided,
  stockChanged,
  stockLow,
  type EventContract,
} from '@novapos/kernel';

/** A field of `Subscription`. */
export type LiveField =
  'orderChanged' | 'stockChanged' | 'stockLow' | 'paymentChanged' | 'alertRaised';

/** Where something happened; null where an event does not say. */
export type Place = { readonly storeId: string | null; readonly registerId: string | null };

/** An event as subscribers get it. */
export type LiveEvent = Place & {
  readonly id: string;
  readonly tenantId: string;
  /** The W3C trace context of the request that caused it. */
  readonly traceparent: string | null;
  readonly field: LiveField;
  /** The object that the field answers; entities in it are resolved by their own subgraphs. */
  readonly payload: object;
};

/** The field of `Query` that answers the same object again, and the right that both need. */
export const liveFields: Readonly<
  Record<LiveField, { readonly query: string; readonly grant: Grant }>
> = {
  orderChanged: { query: 'orderChange', grant: 'orders:read' },
  stockChanged: { query: 'stockChange', grant: 'stock:read' },
  stockLow: { query: 'stockShortfall', grant: 'stock:read' },
  paymentChanged: { query: 'paymentChange', grant: 'payments:read' },
  alertRaised: { query: 'alertNotice', grant: 'analytics:read' },
};

type Reading = { readonly field: LiveField; readonly place: Place; readonly payload: object };
type Read = (data: unknown) => Reading | null;

function told<Data>(
  contract: EventContract<Data>,
  read: (data: Data) => Reading,
): readonly [string, Read] {
  return [
    contract.name,
    (data) => {
      const fitting = contract.data.safeParse(data);
      return fitting.success ? read(fitting.data) : null;
    },
  ];
}

type OrderTold = {
  readonly sale: {
    readonly orderId: string;
    readonly storeId: string;
    readonly registerId: string;
  };
};

const order =
  (kind: string) =>
  ({ sale }: OrderTold): Reading => ({
    field: 'orderChanged',
    place: { storeId: sale.storeId, registerId: sale.registerId },
    payload: { kind, order: { __typename: 'Order', id: sale.orderId } },
  });

type PaymentTold = Place & { readonly paymentId: string };

const payment =
  (kind: string) =>
  ({ storeId, registerId, paymentId }: PaymentTold): Reading => ({
    field: 'paymentChanged',
    place: { storeId, registerId },
    payload: { kind, payment: { __typename: 'Payment', id: paymentId } },
  });

const goods = (data: { readonly variantId: string; readonly locationId: string }) => ({
  variant: { __typename: 'Variant', id: data.variantId },
  location: { __typename: 'Location', id: data.locationId },
});

const readings = new Map<string, Read>([
  told(orderCompleted, order('COMPLETED')),
  told(orderVoided, order('VOIDED')),
  told(orderRefunded, order('REFUNDED')),
  told(paymentCaptured, payment('CAPTURED')),
  told(paymentFailed, payment('FAILED')),
  told(paymentPartRefunded, payment('PART_REFUNDED')),
  told(paymentRefunded, payment('REFUNDED')),
  told(paymentVoided, payment('VOIDED')),
  told(stockChanged, (data) => ({
    field: 'stockChanged',
    place: { storeId: data.storeId, registerId: null },
    payload: {
      ...goods(data),
      onHand: data.onHandMilli,
      reserved: data.reservedMilli,
      available: data.onHandMilli - data.reservedMilli,
    },
  })),
  told(stockLow, (data) => ({
    field: 'stockLow',
    place: { storeId: data.storeId, registerId: null },
    payload: { ...goods(data), onHand: data.onHandMilli, threshold: data.thresholdMilli },
  })),
  told(alertRaised, ({ storeId, registerId, alertId }) => ({
    field: 'alertRaised',
    place: { storeId, registerId },
    payload: { alert: { __typename: 'Alert', id: alertId } },
  })),
]);

/** What subscribers are told of an event; null for one that they are told nothing of. */
export function liveEventOf(event: DomainEvent): LiveEvent | null {
  const reading = readings.get(event.type)?.(event.data);
  if (!reading) return null;
  const { id, tenantId, traceparent, time } = event;
  const { field, place, payload } = reading;
  const told = { eventId: id, at: time, ...payload };
  return { id, tenantId, traceparent, field, ...place, payload: told };
}
