import type { GraphQLError } from 'graphql';
import type { Data } from './data.ts';

/** One field of the answer, in the client's order and under the client's key. */
export type FieldShape = {
  readonly key: string;
  readonly kind: 'field' | 'typename' | 'introspection';
  readonly complete: Complete;
};

/** What an answer holds of an object, depending on its type. */
export type ObjectShape = {
  /** The fields for an object with this `__typename`; null when it can't be of that type. */
  readonly fieldsOf: (typename: unknown) => TypedShape | null;
};

/** The fields of an object whose type is known. */
export type TypedShape = {
  readonly typeName: string;
  readonly isObject: boolean;
  readonly fields: readonly FieldShape[];
};

/** What completing one answer needs to know and finds. */
export type Completion = {
  /** What introspection fields answer, by key. */
  readonly introspected: Data;
  /** Where we are, in the answer. */
  readonly path: (string | number)[];
  /** Values that may not be there, or not be what they are. */
  readonly faults: GraphQLError[];
};

/** Makes of a merged value what the client gets; `bubbles` where null is not allowed. */
export type Complete = (value: unknown, completion: Completion) => unknown;
