import type { SubgraphRequest, SubgraphResponse } from '@novapos/chassis';

/** A question on its way to a subgraph. */
export type SubgraphCall = SubgraphRequest & {
  /** Whether asking it twice does no harm. */
  readonly isQuery: boolean;
  /** When the whole operation has to be answered, by `performance.now()`. */
  readonly deadlineAt: number;
};

/** Asks one subgraph. Each policy of this folder is one around another. */
export type AskCall = (call: SubgraphCall) => Promise<SubgraphResponse>;
