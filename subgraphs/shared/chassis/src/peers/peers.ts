import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { getOperationAST, print, type DocumentNode } from 'graphql';
import type { AskSubgraph, SubgraphError } from '../ask-subgraph.ts';
import { CodedError } from '../errors.ts';
import { servicePrincipal } from '../principal/principal.ts';
import { currentRequest } from '../request-scope.ts';
import { tracedAsk } from '../tracing/traced-ask.ts';

/** For whom, and as part of which request, a peer is asked. */
export type PeerCall = { readonly tenantId: string; readonly requestId: string };

/** Asks other domains through their own GraphQL contract, as a service principal of the tenant. */
export interface Peers {
  /** The data of one operation; throws a coded error when the peer answers with errors or not at all. */
  ask<Result, Variables extends Readonly<Record<string, unknown>>>(
    peer: string,
    operation: TypedDocumentNode<Result, Variables>,
    variables: Variables,
    call: PeerCall,
  ): Promise<Result>;
}

type Printed = { readonly query: string; readonly operationName: string | undefined };

const printed = new WeakMap<DocumentNode, Printed>();

/** Peers reached through `find`, which knows how to ask each subgraph. */
export function peersThrough(self: string, find: (peer: string) => AskSubgraph): Peers {
  return {
    async ask(peer, operation, variables, { tenantId, requestId }) {
      const text = printed.get(operation) ?? printedOf(operation);
      printed.set(operation, text);
      const principal = servicePrincipal(self, tenantId);
      const { traceparent, clientAddress } = currentRequest() ?? {};
      const origin = { requestId, traceparent, clientAddress };
      const ask = tracedAsk(peer, find(peer));
      const response = await ask({ ...text, variables, principal, ...origin });
      const [error] = response.errors ?? [];
      if (error) throw unavailable(peer, error);
      return response.data as never;
    },
  };
}

function printedOf(operation: DocumentNode): Printed {
  return { query: print(operation), operationName: getOperationAST(operation)?.name?.value };
}

function unavailable(peer: string, { message, extensions }: SubgraphError): CodedError {
  const error = new CodedError(
    'UNAVAILABLE',
    'Part of the platform does not answer. Try again with the same idempotency key: nothing is done twice.',
    { retryable: true },
  );
  error.cause = new Error(`${peer} answered ${extensions.code}: ${message}`);
  return error;
}
