import {
  PoisonEvent,
  consumer,
  on,
  type Consumer,
  type DomainEvent,
  type Sql,
} from '@novapos/chassis';
import { loyaltyPrivacyAnswered, orderPrivacyAnswered } from '@novapos/kernel';
import type { CustomerDatabase } from '../store/customer-database.ts';
import { keepAnswer, lockRequest } from '../store/privacy-writes.ts';

type Answer = {
  readonly requestId: string;
  readonly customerId: string;
  readonly at: string;
  readonly part: unknown;
};
type Surroundings = { readonly database: CustomerDatabase; readonly now: () => Date };

/** Keeps what other domains answer to privacy requests; a request is complete when all have answered. */
export function privacyConsumer({ database, now }: Surroundings): Consumer {
  const answeredBy = (domain: string) => (sql: Sql, event: DomainEvent<Answer>) =>
    keep(sql, { domain, event, now });
  return consumer({
    name: 'customer.privacy',
    database,
    now,
    handlers: [
      on(loyaltyPrivacyAnswered, answeredBy('loyalty')),
      on(orderPrivacyAnswered, answeredBy('order')),
    ],
  });
}

type Keeping = {
  readonly domain: string;
  readonly event: DomainEvent<Answer>;
  readonly now: () => Date;
};

async function keep(sql: Sql, { domain, event, now }: Keeping): Promise<void> {
  const { tenantId, data } = event;
  const { requestId, customerId } = data;
  const request = await lockRequest(sql, tenantId, requestId);
  if (request?.customerId !== customerId) {
    throw new PoisonEvent(
      `no privacy request ${requestId} was made for the customer ${customerId}`,
    );
  }
  const isKept = request.kind === 'EXPORT' && !request.isForgotten;
  const part = isKept ? data.part : null;
  const answeredAt = new Date(data.at);
  await keepAnswer(sql, { tenantId, requestId, domain, answeredAt, part }, now());
}
