/** Where a delivery stands. */
export type DeliveryState = 'WAITING' | 'DELIVERED' | 'DEAD' | 'CANCELLED';

/** An event on its way to an endpoint. */
export type WebhookDelivery = {
  readonly id: string;
  readonly endpointId: string;
  readonly eventId: string;
  readonly eventType: string;
  /** The body as it is sent: the same bytes at each attempt. */
  readonly body: string;
  readonly state: DeliveryState;
  readonly dueAt: Date | null;
  readonly createdAt: Date;
};

/** One attempt to deliver. */
export type WebhookAttempt = {
  readonly at: Date;
  /** Null where no answer came. */
  readonly status: number | null;
  /** What went wrong, in words for outsiders; null for a success. */
  readonly problem: string | null;
  readonly tookMs: number;
};

/** What happened, as far as its message is made of it. */
export type Told = {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly tenantId: string;
  readonly version: number;
  readonly time: Date;
  readonly data: unknown;
};

/** The message for an event, by https://www.standardwebhooks.com. */
export function bodyOf({ type, time, data, tenantId, subject, version }: Told): string {
  return JSON.stringify({ type, timestamp: time.toISOString(), data, tenantId, subject, version });
}
