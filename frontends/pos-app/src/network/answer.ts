import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** What came of asking the server. */
export type Answer<Data> =
  { readonly kind: 'ok'; readonly data: Data; readonly requestId: string | null } | Unanswered;

/** Everything but what was asked for. */
export type Unanswered =
  /** No answer: nobody knows whether it was done. */
  | { readonly kind: 'offline' }
  /** Nobody is signed in with the network, so that it was not asked at all. */
  | { readonly kind: 'signed-out' }
  | Problem;

/** The server answered that it can't be done, or that something is wrong. */
export type Problem = {
  readonly kind: 'problem';
  /** In words. */
  readonly problem: string;
  /** What the server's log knows the request by. */
  readonly requestId: string | null;
  /** Such as `FORBIDDEN`; where the server named none `HTTP_` and the status. */
  readonly code: string;
  /** The same may succeed a little later. */
  readonly isRetryable: boolean;
};

/** How one thing is asked. */
export type AskOptions = {
  readonly timeoutMs?: number;
};

/** Asks one operation of the server by its id. */
export type Ask = <Data, Variables extends Readonly<Record<string, unknown>>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  options?: AskOptions,
) => Promise<Answer<Data>>;
