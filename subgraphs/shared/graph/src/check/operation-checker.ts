import { Supergraph } from '@apollo/federation-internals';
import type { GraphQLSchema, OperationTypeNode } from 'graphql';
import { costModel } from '../cost/cost-model.ts';
import type { CheckedOperation, OperationToCheck, RefusedOperation } from './checked.ts';
import { operationValidator, type ValidOperation } from './operation-validator.ts';
import { plannedSubgraphs } from './planned-subgraphs.ts';

/** Checks operations as they are registered: read, valid, costed and planned. */
export type OperationChecker = {
  readonly check: (operation: OperationToCheck) => CheckedOperation | RefusedOperation;
};

type Graph = {
  readonly supergraphSdl: string;
  /** What the operation's client sees, where that is less than everyone. */
  readonly apiSchema?: GraphQLSchema | undefined;
};

const kinds: Readonly<Record<OperationTypeNode, CheckedOperation['kind']>> = {
  query: 'QUERY',
  mutation: 'MUTATION',
  subscription: 'SUBSCRIPTION',
};

/** What is known of a graph, whoever asks it: making one takes as long as a gateway's start. */
export type GraphPlanner = {
  /** What everyone sees who is no partner. */
  readonly apiSchema: GraphQLSchema;
  readonly assess: (valid: ValidOperation) => CheckedOperation | RefusedOperation;
};

/** Cost and plan operations by a supergraph. */
export function graphPlanner(supergraphSdl: string): GraphPlanner {
  const supergraph = Supergraph.build(supergraphSdl);
  const subgraphsOf = plannedSubgraphs(supergraph, supergraphSdl);
  const costs = costModel(supergraphSdl);
  return {
    apiSchema: supergraph.apiSchema().toGraphQLJSSchema(),
    assess(valid) {
      const { document, definition } = valid;
      try {
        return {
          kind: kinds[definition.operation],
          name: definition.name.value,
          cost: costs.estimate(document, {}),
          subgraphs: subgraphsOf(valid),
        };
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { reasons: [`It can't be planned: ${why}`] };
      }
    },
  };
}

/** A checker for clients who see this schema of a graph. */
export function checkerWith({ assess }: GraphPlanner, schema: GraphQLSchema): OperationChecker {
  const { validate } = operationValidator(schema);
  return {
    check(operation) {
      const valid = validate(operation);
      return 'reasons' in valid ? valid : assess(valid);
    },
  };
}

/** A checker for a composed graph; checking an operation takes milliseconds. */
export function operationChecker({ supergraphSdl, apiSchema }: Graph): OperationChecker {
  const planner = graphPlanner(supergraphSdl);
  return checkerWith(planner, apiSchema ?? planner.apiSchema);
}
