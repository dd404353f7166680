import { eventContracts, eventSchema, type JsonSchema } from '@novapos/kernel';
import { audienceOf } from './webhook-audience.ts';

/** A type of event that a webhook can be sent for. */
export type WebhookEventType = {
  readonly name: string;
  readonly description: string;
  readonly example: unknown;
  readonly schema: JsonSchema;
  /** The right that the receiver needs; null where it is about the receiver itself. */
  readonly grant: string | null;
};

/** Every type of event that a webhook can be sent for, by name. */
export const webhookEventTypes: readonly WebhookEventType[] = eventContracts
  .flatMap((contract): readonly WebhookEventType[] => {
    const { name, description, example } = contract;
    const audience = audienceOf(name);
    if (audience.kind === 'NOBODY') return [];
    const grant = audience.kind === 'GRANTED' ? audience.grant : null;
    return [{ name, description, example, schema: eventSchema(contract), grant }];
  })
  .sort((a, b) => (a.name < b.name ? -1 : 1));

const byName = new Map(webhookEventTypes.map((type) => [type.name, type]));

/** The type of this name; null where there is none, or none for webhooks. */
export function webhookEventType(name: string): WebhookEventType | null {
  return byName.get(name) ?? null;
}
