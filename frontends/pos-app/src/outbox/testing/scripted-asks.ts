import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Ask, Asked, Asks } from '../ports.ts';

/** A request that was made. */
export type Made = { readonly operation: string; readonly variables: never };

/** A server that answers by a function of the operation, and the requests it got. */
export function scriptedAsks(answer: (operation: string, variables: never) => Asked<unknown>): {
  readonly asks: Asks;
  readonly made: Made[];
} {
  const made: Made[] = [];
  const ask: Ask = async (document, variables) => {
    const operation = operationOf(document as never);
    made.push({ operation, variables: variables as never });
    return answer(operation, variables as never) as Asked<never>;
  };
  return { asks: { device: ask, staff: ask }, made };
}

/** Data that came. */
export function ok(data: object): Asked<unknown> {
  return { kind: 'ok', data, requestId: 'request-1' };
}

/** The name of an operation. */
export function operationOf({ definitions: [definition] }: TypedDocumentNode): string {
  return definition && 'operation' in definition ? (definition.name?.value ?? '') : '';
}
