import type { SubgraphResponse } from '@novapos/chassis';
import type { GraphQLError } from 'graphql';
import type { Data } from './data.ts';
import type { Variables } from './operation-parts.ts';
import type { Prepared } from './prepared.ts';

/** One question of a plan on its way to a subgraph. */
export type Question = {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Variables;
  readonly isQuery: boolean;
};

/** Asks a subgraph on behalf of the request; what it throws costs that part of the answer alone. */
export type AskFor = (subgraph: string, question: Question) => Promise<SubgraphResponse>;

/** An operation that is being executed. */
export type Run = {
  readonly prepared: Prepared;
  readonly variables: Variables;
  readonly ask: AskFor;
  /** What the subgraphs gave so far, joined. */
  readonly data: Data;
  readonly errors: GraphQLError[];
};
