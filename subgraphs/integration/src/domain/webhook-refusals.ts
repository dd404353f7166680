import type { Problem } from './webhook-endpoint.ts';

/** Something of the input can't be used. */
export type InputInvalid = {
  readonly kind: 'IntegrationInputInvalid';
  readonly problems: readonly Problem[];
};

/** There is no such endpoint, or it is another partner's. */
export type EndpointNotFound = { readonly kind: 'WebhookEndpointNotFound' };

/** There is no such delivery, or it is another partner's. */
export type DeliveryNotFound = { readonly kind: 'WebhookDeliveryNotFound' };

/** Why a webhook can't be had. */
export type WebhookRefusal =
  | InputInvalid
  | EndpointNotFound
  | DeliveryNotFound
  | { readonly kind: 'PartnerNotFound' }
  | { readonly kind: 'TooManyWebhookEndpoints' };
