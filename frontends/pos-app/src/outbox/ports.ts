import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** What came of asking the server. */
export type Asked<Data> =
  { readonly kind: 'ok'; readonly data: Data; readonly requestId: string | null } | Unasked;

/** No answer to read. */
export type Unasked =
  /** No answer: what was asked may have been done, or not. */
  | { readonly kind: 'offline' }
  /** Nobody is signed in with the network, so that it was not asked at all. */
  | { readonly kind: 'signed-out' }
  /** An answer that is an error: a 4xx, a 500, or errors of GraphQL. */
  | {
      readonly kind: 'problem';
      /** The code of the error, such as `FORBIDDEN`; else `HTTP_` and the status. */
      readonly code: string;
      readonly problem: string;
      readonly requestId: string | null;
      /** The same may succeed a little later. */
      readonly isRetryable: boolean;
    };

/** Ask the server one operation, once: whoever asks decides about asking again. */
export type Ask = <Data, Variables extends Readonly<Record<string, unknown>>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  options?: { readonly timeoutMs?: number },
) => Promise<Asked<Data>>;

/** By whose token the server is asked. */
export type Asks = {
  /** The device's own session, whoever is or is not signed in. */
  readonly device: Ask;
  /** The session of who is signed in. */
  readonly staff: Ask;
};

/** Locks over all tabs of the device. */
export interface Locks {
  /** Wait for the lock, do the work, and give it back. */
  readonly hold: (name: string, work: () => Promise<void>) => Promise<void>;
  /** Take a lock that nobody has, until it is given back; null where somebody has it. */
  readonly tryTake: (name: string) => Promise<(() => void) | null>;
}

/** Time and chance. */
export type World = {
  /** The device's clock, in Unix milliseconds. */
  readonly now: () => number;
  readonly newId: () => string;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly pause: (ms: number) => Promise<void>;
};
