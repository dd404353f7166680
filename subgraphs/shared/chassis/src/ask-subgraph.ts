import type { Principal } from './principal/principal.ts';

/** One question to a subgraph: the operation, who asks, and the request it belongs to. */
export type SubgraphRequest = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
  readonly principal: Principal;
  readonly requestId: string;
  /** The W3C trace context of the request. */
  readonly traceparent?: string | null | undefined;
  /** The address that the gateway saw the client at. */
  readonly clientAddress?: string | null | undefined;
  /** Answer how long each field took as well; only the gateway is told. */
  readonly wantsFieldTimes?: boolean | undefined;
  /** Only read and check the operation, in this process: it will be asked. Nothing is executed, and no data answered. */
  readonly isRehearsal?: boolean | undefined;
};

/** A subgraph's answer in GraphQL's response format; errors are coded and masked already. */
export type SubgraphResponse = {
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors?: readonly SubgraphError[] | undefined;
  /** What was asked for besides data: `ftv1`, Apollo's trace of the fields, as base64. */
  readonly extensions?: { readonly ftv1?: string } | undefined;
};

/** One error of a subgraph's answer, safe to show. */
export type SubgraphError = {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
};

/** Asks one subgraph; in process and over HTTP are the two adapters behind it. */
export type AskSubgraph = (request: SubgraphRequest) => Promise<SubgraphResponse>;
