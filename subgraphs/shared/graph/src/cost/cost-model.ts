import { buildASTSchema, parse, type DocumentNode } from 'graphql';
import { actualOfOperation } from './actual.ts';
import { compileOperation } from './compile.ts';
import type { CompiledOperation } from './compiled.ts';
import { estimateOperation } from './estimate.ts';

/** Which operation, with what. */
type Asked = {
  readonly operationName?: string | undefined;
  /** Left out where they are not known: every list is as long as it can be asked for. */
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
};

/** What operations cost, in points. A document is prepared once and then costs microseconds. */
export type CostModel = {
  /** At most, before it is executed; 0 where the document has no such operation. */
  readonly estimate: (document: DocumentNode, options: Asked) => number;
  /** By what was answered. */
  readonly actual: (
    document: DocumentNode,
    options: Asked & { readonly data: unknown },
  ) => number;
};

/**
 * The costs of a composed graph, by its `@cost` and `@listSize`: an object 1, a value 0, each field of a mutation 10
 * more, a list as many times as it is long, where several types are possible the dearest. The documents
 * must be valid for the graph.
 */
export function costModel(supergraphSdl: string): CostModel {
  const document = parse(supergraphSdl, { noLocation: true });
  const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  const known = new WeakMap<DocumentNode, Map<string, CompiledOperation | null>>();
  const compiled = (asked: DocumentNode, name: string | undefined) => {
    const byName = known.get(asked) ?? new Map<string, CompiledOperation | null>();
    known.set(asked, byName);
    const key = name ?? '';
    const found = byName.get(key);
    if (found !== undefined) return found;
    const fresh = compileOperation(schema, asked, name);
    byName.set(key, fresh);
    return fresh;
  };
  return {
    estimate(asked, { operationName, variables }) {
      const operation = compiled(asked, operationName);
      return operation ? estimateOperation(operation, variables) : 0;
    },
    actual(asked, { operationName, variables, data }) {
      const operation = compiled(asked, operationName);
      return operation ? actualOfOperation(operation, variables, data) : 0;
    },
  };
}
