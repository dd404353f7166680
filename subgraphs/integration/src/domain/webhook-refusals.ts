import type { IntegrationInputInvalid, PartnerNotFound } from './partner-refusals.ts';

/** There is no such endpoint, or it is another partner's. */
export type EndpointNotFound = { readonly kind: 'WebhookEndpointNotFound' };

/** There is no such delivery, or it is another partner's. */
export type DeliveryNotFound = { readonly kind: 'WebhookDeliveryNotFound' };

/** As many endpoints of this partner as there can be. */
export type TooManyEndpoints = { readonly kind: 'TooManyWebhookEndpoints' };

/** Why a webhook can't be had. */
export type WebhookRefusal =
  | IntegrationInputInvalid
  | PartnerNotFound
  | EndpointNotFound
  | DeliveryNotFound
  | TooManyEndpoints;
