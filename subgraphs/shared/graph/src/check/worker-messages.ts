import type { CheckedOperation, OperationToCheck, RefusedOperation } from './checked.ts';

/** Where the schemas of a graph lie. */
export type GraphFiles = {
  readonly supergraph: string;
  /** What the operations' client sees; null for what everyone does. */
  readonly apiSchema: string | null;
};

/** What the worker is asked. */
export type CheckRequest = {
  readonly id: number;
  readonly files: GraphFiles;
  readonly operations: readonly OperationToCheck[];
};

/** What it answers: a verdict for each operation in their order, or why there is none. */
export type CheckAnswer = { readonly id: number } & (
  | { readonly verdicts: readonly (CheckedOperation | RefusedOperation)[] }
  | { readonly fault: string }
);
