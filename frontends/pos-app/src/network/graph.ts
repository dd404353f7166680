import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Observable } from 'rxjs';
import { operationIds } from '../operations/operation-ids.generated.ts';
import type { Answer, Unanswered } from './answer.ts';
import type { Transport } from './transport.ts';

type Asking = { readonly token: string | null; readonly timeoutMs?: number | undefined };

/** Asks with a given token. */
export type AskWith = <Data, Variables extends Readonly<Record<string, unknown>>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  asking: Asking,
) => Promise<Answer<Data>>;

/** What the answer says beside its data. */
type Noted = { requestId: string | null };
type Context = {
  readonly token: string | null;
  readonly timeoutMs: number;
  readonly noted: Noted;
};

/** Long enough for a slow line, short enough for a queue of customers. */
const defaultTimeoutMs = 10_000;

class NotAnswered extends Error {
  readonly answer: Unanswered;

  constructor(answer: Unanswered) {
    super(answer.kind);
    this.answer = answer;
  }
}

/** The client wants a cache; with nothing kept, no fragment has to be matched against anything. */
class KeepsNothing extends InMemoryCache {
  override fragmentMatches(): boolean {
    return false;
  }
}

/** The graph as a till asks it: each operation by its id, no text is ever sent. Nothing is cached: the device keeps its own copy. */
export function createGraph(transport: Transport): AskWith {
  const client = new ApolloClient({
    link: linkTo(transport),
    cache: new KeepsNothing(),
    devtools: { enabled: false },
  });
  return async (document, variables, { token, timeoutMs = defaultTimeoutMs }) => {
    const noted: Noted = { requestId: null };
    const context = { token, timeoutMs, noted, queryDeduplication: false };
    const settings = { variables: variables as never, context, errorPolicy: 'all' } as const;
    const { data, error } = await (isMutation(document)
      ? client.mutate({ ...settings, mutation: document, fetchPolicy: 'no-cache' })
      : client.query({ ...settings, query: document, fetchPolicy: 'no-cache' }));
    if (error instanceof NotAnswered) return error.answer;
    if (error)
      throw new TypeError('the graph was asked in a way that it can not be', { cause: error });
    return { kind: 'ok', data: data as never, requestId: noted.requestId };
  };
}

function linkTo(transport: Transport): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const { token, timeoutMs, noted } = operation.getContext() as Context;
        const { operationName = '', variables } = operation;
        const id = idOf(operationName);
        const sending = { id, operationName, variables, token, timeoutMs };
        void transport(sending).then((received) => {
          if (received.kind === 'data') {
            noted.requestId = received.requestId;
            observer.next({ data: received.data });
            observer.complete();
          } else observer.error(new NotAnswered(received));
        });
      }),
  );
}

function idOf(operationName: string): string {
  if (!Object.hasOwn(operationIds, operationName)) {
    throw new TypeError(`${operationName} is in no manifest: run npm run operations.`);
  }
  return operationIds[operationName as keyof typeof operationIds];
}

const mutations: ReadonlySet<string> = new Set(['mutation']);

function isMutation({ definitions }: TypedDocumentNode<unknown, never>): boolean {
  return definitions.some(
    (definition) => 'operation' in definition && mutations.has(definition.operation),
  );
}
