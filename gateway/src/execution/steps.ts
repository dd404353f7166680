import { Kind, OperationTypeNode, parse } from 'graphql';
import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { compileContext, type ContextValues } from './context-values.ts';
import { readPath, type PathElement } from './places.ts';
import { compileRequires, type Represent } from './representation.ts';
import { compileRewrites, type Rewrite } from './rewrites.ts';
import type { TypeNames } from './types.ts';

/** A plan as it is executed: all that can be worked out once is. */
export type Step =
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly Step[] }
  | { readonly kind: 'fetch'; readonly fetch: Fetch };

/** One question to a subgraph. */
export type Fetch = {
  readonly subgraph: string;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly isQuery: boolean;
  readonly variables: readonly string[];
  /** Where its answer belongs; empty for the root. */
  readonly path: readonly PathElement[];
  /** The keys that lead to the first list of the path: what fails as a whole failed there. */
  readonly errorPath: readonly string[];
  /** What of each object is sent; null for a question about no object. */
  readonly represent: Represent | null;
  readonly inputRewrites: readonly Rewrite[];
  readonly outputRewrites: readonly Rewrite[];
  readonly contextValues: ContextValues | null;
  /** Names of the plan's own in the answer, and what they stand for. */
  readonly renamed: ReadonlyMap<string, string>;
};

/** A plan has a part that this gateway does not execute. */
export class PlanNotSupported extends Error {}

/** Prepares a plan for execution; null for one that asks no subgraph. */
export function compileSteps({ node }: QueryPlan, types: TypeNames): Step | null {
  if (!node) return null;
  if (node.kind === 'Subscription') {
    throw new PlanNotSupported('Subscriptions are executed event by event, as queries.');
  }
  return compile(node, [], types);
}

/** All questions of a plan. */
export function fetchesOf(step: Step | null): readonly Fetch[] {
  if (!step) return [];
  switch (step.kind) {
    case 'fetch':
      return [step.fetch];
    case 'sequence':
    case 'parallel':
      return step.steps.flatMap(fetchesOf);
  }
}

type PlannedPath = readonly (string | number)[];

function compile(node: PlanNode, path: PlannedPath, types: TypeNames): Step {
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'sequence', steps: node.nodes.map((one) => compile(one, path, types)) };
    case 'Parallel':
      return { kind: 'parallel', steps: node.nodes.map((one) => compile(one, path, types)) };
    case 'Flatten':
      return compile(node.node, [...path, ...node.path], types);
    case 'Condition':
      throw new TypeError('The conditions of an operation are decided before it is planned.');
    case 'Fetch':
      return { kind: 'fetch', fetch: compileFetch(node, path, types) };
    case 'Defer':
      throw new PlanNotSupported('@defer is not supported: ask for everything at once.');
  }
}

function compileFetch(node: FetchNode, planned: PlannedPath, types: TypeNames): Fetch {
  const { requires, outputRewrites = [] } = node;
  const path = readPath(planned);
  const renamers = outputRewrites.flatMap((one) => (one.kind === 'KeyRenamer' ? [one] : []));
  return {
    subgraph: node.serviceName,
    query: node.operation,
    operationName: node.operationName,
    isQuery: node.operationKind === OperationTypeNode.QUERY,
    variables: node.variableUsages ?? [],
    path,
    errorPath: path.length > 0 ? beforeFirstList(path) : onlyField(node.operation),
    represent: requires ? compileRequires(requires, types) : null,
    inputRewrites: compileRewrites(node.inputRewrites, types),
    outputRewrites: compileRewrites(outputRewrites, types),
    contextValues: compileContext(node.contextRewrites, types),
    renamed: new Map(renamers.map(({ path: at, renameKeyTo }) => [at.at(-1) ?? '', renameKeyTo])),
  };
}

function beforeFirstList(path: readonly PathElement[]): readonly string[] {
  const list = path.findIndex(({ key }) => key === null);
  const known = list < 0 ? path : path.slice(0, list);
  return known.flatMap(({ key }) => (key ? [key] : []));
}

// When a fetch of one field fails, that field failed; of several, nobody can say which.
function onlyField(operation: string): readonly string[] {
  const [definition] = parse(operation, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return [];
  const [field, ...more] = definition.selectionSet.selections;
  if (field?.kind !== Kind.FIELD || more.length > 0) return [];
  return [field.alias?.value ?? field.name.value];
}
