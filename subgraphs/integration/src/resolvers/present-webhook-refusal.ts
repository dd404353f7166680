import { refusal } from '@novapos/chassis';
import { mostEndpoints } from '../domain/webhook-endpoint.ts';
import type { WebhookRefusal } from '../domain/webhook-refusals.ts';

type RefusalOf<Kind extends WebhookRefusal['kind']> = Extract<
  WebhookRefusal,
  { readonly kind: Kind }
>;
type Presented<Kind extends WebhookRefusal['kind']> = {
  readonly [K in Kind]: ReturnType<typeof refusal<K, Omit<RefusalOf<K>, 'kind'>>>;
}[Kind];

const messages: Readonly<Record<WebhookRefusal['kind'], string>> = {
  IntegrationInputInvalid: 'Some fields can’t be used as they are; see the problems.',
  PartnerNotFound: 'There is no such partner.',
  TooManyWebhookEndpoints: `The partner has ${mostEndpoints} endpoints already. Remove one first.`,
  WebhookEndpointNotFound: 'There is no such endpoint.',
  WebhookDeliveryNotFound: 'There is no such delivery.',
};

/** A refusal as GraphQL answers it. */
export function presentWebhookRefusal<Kind extends WebhookRefusal['kind']>(
  refused: RefusalOf<Kind>,
): Presented<Kind> {
  const { kind, ...extra } = refused;
  return refusal(kind, messages[kind], extra);
}
