import {
  operationFromDocument,
  type Schema,
  type Supergraph,
} from '@apollo/federation-internals';
import { QueryPlanner, type PlanNode, type QueryPlan } from '@apollo/query-planner';
import { Kind, OperationTypeNode, parse, type DocumentNode, type FieldNode } from 'graphql';
import type { ValidOperation } from './operation-validator.ts';
import { subscriptionOwners } from './subscription-owners.ts';

/** The subgraphs that an operation is planned to ask, each once, sorted; throws where it can't be planned. */
export type PlannedSubgraphs = (operation: ValidOperation) => readonly string[];

/** Plan by a supergraph, as the gateway does. */
export function plannedSubgraphs(supergraph: Supergraph, supergraphSdl: string): PlannedSubgraphs {
  const planner = new QueryPlanner(supergraph);
  const apiSchema = supergraph.apiSchema();
  const owners = subscriptionOwners(parse(supergraphSdl, { noLocation: true }));
  return ({ document, definition }) => {
    if (definition.operation === OperationTypeNode.SUBSCRIPTION) {
      return sorted(rootFields(document).flatMap((field) => owners.get(field) ?? []));
    }
    return sorted(subgraphsOf(plan(planner, apiSchema, document)));
  };
}

function plan(planner: QueryPlanner, apiSchema: Schema, document: DocumentNode): QueryPlan {
  return planner.buildQueryPlan(operationFromDocument(apiSchema, document));
}

/** Validation let exactly one field pass; fragments may hide it, and each of its names is good enough here. */
function rootFields({ definitions }: DocumentNode): readonly string[] {
  return definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION || one.kind === Kind.FRAGMENT_DEFINITION
      ? one.selectionSet.selections
          .filter((selection): selection is FieldNode => selection.kind === Kind.FIELD)
          .map(({ name }) => name.value)
      : [],
  );
}

function subgraphsOf({ node }: QueryPlan): readonly string[] {
  if (!node) return [];
  // Subscriptions are not planned here.
  return node.kind === 'Subscription' ? [node.primary.serviceName] : fetchedBy(node);
}

function fetchedBy(node: PlanNode | undefined): readonly string[] {
  switch (node?.kind) {
    case undefined:
      return [];
    case 'Fetch':
      return [node.serviceName];
    case 'Flatten':
      return fetchedBy(node.node);
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(fetchedBy);
    case 'Condition':
      return [...fetchedBy(node.ifClause), ...fetchedBy(node.elseClause)];
    case 'Defer':
      return [...fetchedBy(node.primary.node), ...node.deferred.flatMap((one) => fetchedBy(one.node))];
  }
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
