import type { ManifestOperation } from '../manifest/manifest-operation.ts';

/** An operation whose body is to be checked; what the manifest says of it must be true of the body. */
export type OperationToCheck = Pick<ManifestOperation, 'body'> &
  Partial<Pick<ManifestOperation, 'name' | 'type'>>;

/** An operation that can be asked of the graph. */
export type CheckedOperation = {
  readonly kind: 'QUERY' | 'MUTATION' | 'SUBSCRIPTION';
  readonly name: string;
  /** Points at most, with every list as long as it can be asked for. */
  readonly cost: number;
  /** The subgraphs that its plan asks, each once, sorted. */
  readonly subgraphs: readonly string[];
};

/** Why an operation can't be asked of the graph, in sentences. */
export type RefusedOperation = { readonly reasons: readonly string[] };
