import { refusal } from '@novapos/chassis';
import type { Decision } from '@novapos/kernel';
import type { ProviderUnknown, ProviderWebhook } from '../operations/provider-webhook.ts';

const message = 'No card provider of this name tells by webhooks, or its way was not opened yet.';

/** The way for a provider's notices as GraphQL answers it, or why there is none. */
export function presentProviderWebhook(decision: Decision<ProviderWebhook, ProviderUnknown>) {
  if (!decision.ok) return refusal(decision.refusal.kind, message);
  return { __typename: 'ProviderWebhook' as const, ...decision.value };
}
