import type { RequestContext } from '@novapos/chassis';
import type { WebhookContext } from './open-webhooks.ts';

/** All that a resolver of this subgraph may reach. */
export type IntegrationContext = RequestContext & {
  readonly webhooks: WebhookContext;
};
