import { costModel, type CostModel } from '@novapos/graph';
import type { DocumentNode } from 'graphql';
import type { Logger } from 'pino';
import type { Documents } from './documents.ts';

/** Which operation of a document, with what. */
type Asked = {
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
};

/** What operations cost by the supergraph as it is now, in points. */
export type Costs = {
  /** At most; 0 for a text that can't be read, which is not executed either. */
  readonly estimate: (query: string, asked: Asked) => number;
  /** By what was answered. */
  readonly actual: (document: DocumentNode, asked: Asked, data: unknown) => number;
  /** From now on by this supergraph. */
  readonly follow: (supergraphSdl: string) => void;
};

/** Costs by a supergraph. */
export function createCosts(
  supergraphSdl: string,
  { documents, log }: { readonly documents: Documents; readonly log: Pick<Logger, 'error'> },
): Costs {
  let model: CostModel = costModel(supergraphSdl);
  let current = supergraphSdl;
  return {
    estimate(query, asked) {
      const document = documents(query);
      return document ? model.estimate(document, plain(asked)) : 0;
    },
    actual(document, asked, data) {
      try {
        return model.actual(document, { ...plain(asked), data });
      } catch (error) {
        // The answer is there and goes out: nothing is given back.
        log.error({ err: error }, 'the cost of an answer can not be told');
        return Infinity;
      }
    },
    follow(next) {
      if (next === current) return;
      model = costModel(next);
      current = next;
    },
  };
}

function plain({ operationName, variables }: Asked) {
  return { operationName: operationName ?? undefined, variables: variables ?? {} };
}
