import { z } from 'zod';
import type { EventContract } from './event-contract.ts';
import { readingOf } from './event-reading.ts';

/** A JSON Schema, as far as contracts of events use it. */
export type JsonSchema = {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema;
  readonly [keyword: string]: unknown;
};

/** Schemas by the versioned names of their events. */
export type EventSchemas = Readonly<Record<string, JsonSchema>>;

/** The JSON Schema of what an event tells, for readers in any language: fields may be added to it. */
export function eventSchema({ name, description, data }: EventContract): JsonSchema {
  const schema = z.toJSONSchema(readingOf({ data }), { io: 'input', override: withoutNoise });
  return { title: name, description, ...(schema as JsonSchema) };
}

/** The schemas of these contracts. */
export function eventSchemas(contracts: readonly EventContract[]): EventSchemas {
  return Object.fromEntries(contracts.map((contract) => [contract.name, eventSchema(contract)]));
}

// A format says it all; the pattern beside it is another with each version of the library, as are the
// bounds of every safe whole number.
function withoutNoise({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }) {
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}
