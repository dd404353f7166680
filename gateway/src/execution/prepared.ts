import type { QueryPlan } from '@apollo/query-planner';
import { Kind, type DocumentNode, type GraphQLSchema } from 'graphql';
import { decidedDocument } from './decided-document.ts';
import { introspectionOf, type Conditions, type OperationParts } from './operation-parts.ts';
import { shapeOf } from './shape.ts';
import type { ObjectShape } from './object-shape.ts';
import { compileSteps, type Step } from './steps.ts';
import type { ReadSupergraph } from './supergraph.ts';
import type { TypeNames } from './types.ts';

/** An operation under certain conditions, with all that could be worked out before it is asked. */
export type Prepared = {
  readonly schema: GraphQLSchema;
  readonly types: TypeNames;
  readonly plan: QueryPlan;
  /** Null when no subgraph is asked. */
  readonly step: Step | null;
  /** What the whole answer looks like. */
  readonly shape: ObjectShape;
  /** What the schema is asked; null for nothing. */
  readonly introspection: DocumentNode | null;
};

/** The planner found no way to what is asked for. */
class NotPlanned extends Error {}

const nothing: QueryPlan = { kind: 'QueryPlan' };

/** Plans an operation as its conditions have it, and prepares all that this needs; the document fits the schema. */
export function prepare(
  supergraph: ReadSupergraph,
  parts: OperationParts,
  conditions: Conditions,
): Prepared {
  const { schema, types } = supergraph;
  const plan = planOf(supergraph, decidedDocument(parts, conditions));
  return {
    schema,
    types,
    plan,
    step: compileSteps(plan, types),
    shape: shapeOf({ schema, parts, conditions }),
    introspection: introspectionOf(parts, conditions),
  };
}

// The planner never sees a condition: it joins what is asked under different ones, and would ask for what is left out.
function planOf(supergraph: ReadSupergraph, document: DocumentNode | null): QueryPlan {
  if (!document) return nothing;
  const plan = supergraph.plan(document);
  if (!plan.node && asksForFields(document)) {
    throw new NotPlanned('No subgraph can answer what the operation asks for.');
  }
  return plan;
}

// An empty plan is right where the schema alone is asked.
function asksForFields({ definitions }: DocumentNode): boolean {
  return definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.selectionSet.selections.some(
        (selection) => selection.kind === Kind.FIELD && !selection.name.value.startsWith('__'),
      ),
  );
}
