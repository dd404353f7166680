/** How patient the gateway is with subgraphs. */
export type AskingSettings = {
  /** How long a subgraph gets to answer, in milliseconds. */
  readonly timeoutMs: number;
  /** The same for single subgraphs, by name. */
  readonly timeoutsMs: Readonly<Record<string, number>>;
  /** How often a query that was not answered is asked again. */
  readonly retries: number;
  /** Questions without an answer in a row that stop all others; 0 to ask on whatever happens. */
  readonly breakerFailures: number;
  /** How long a subgraph is then left alone, in milliseconds. */
  readonly breakerMs: number;
  /** Questions that one subgraph may be busy with at once. */
  readonly concurrency: number;
  /** Questions that may wait for one subgraph. */
  readonly queue: number;
  /** Whether the same query, asked at the same time with the same rights, is asked once. */
  readonly isShared: boolean;
};

/** Right for subgraphs that answer in milliseconds. */
export const defaultAsking: AskingSettings = {
  timeoutMs: 10_000,
  timeoutsMs: {},
  retries: 1,
  breakerFailures: 10,
  breakerMs: 3_000,
  concurrency: 200,
  queue: 2_000,
  isShared: true,
};
