import type { QueryPlan } from '@apollo/query-planner';
import { getOperationAST, Kind, type DocumentNode, type GraphQLSchema } from 'graphql';
import { conditionsOf, partsOf, type OperationParts, type Variables } from './operation-parts.ts';
import { shapeOf } from './shape.ts';
import type { ObjectShape } from './object-shape.ts';
import { compileSteps, type Step } from './steps.ts';
import type { ReadSupergraph } from './supergraph.ts';
import type { TypeNames } from './types.ts';

/** An operation with all that could be worked out before it is asked. */
export type Prepared = {
  readonly schema: GraphQLSchema;
  readonly types: TypeNames;
  readonly parts: OperationParts;
  readonly plan: QueryPlan;
  /** Null when no subgraph is asked. */
  readonly step: Step | null;
  /** What the answer looks like with these variables. */
  readonly shapeFor: (variables: Variables) => ObjectShape;
};

/** An operation to be prepared. */
export type Operation = {
  /** The document's text. */
  readonly query: string;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
};

/** A document holds no such operation, or several and none was chosen. */
class NoSuchOperation extends Error {}

/** The planner found no way to what is asked for. */
class NotPlanned extends Error {}

// An empty plan is right where all is left out by conditions, or only the schema is asked.
function assertPlanned({ node }: QueryPlan, { operation, conditionalKeys }: OperationParts): void {
  if (node || conditionalKeys.size > 0) return;
  const field = operation.selectionSet.selections.find(
    (selection) => selection.kind === Kind.FIELD && !selection.name.value.startsWith('__'),
  );
  if (field) throw new NotPlanned('No subgraph can answer what the operation asks for.');
}

// Conditions of more variables than this are read anew each time.
const mostShapes = 64;

/** Plans an operation and prepares all it needs; the document fits the schema. */
export function prepare(
  supergraph: ReadSupergraph,
  { document, operationName }: Operation,
): Prepared {
  const operation = getOperationAST(document, operationName);
  if (!operation)
    throw new NoSuchOperation('Say by operationName which of the operations to execute.');
  const { schema, types } = supergraph;
  const parts = partsOf(document, operation);
  const plan = supergraph.plan(document, operationName);
  assertPlanned(plan, parts);
  const shapes = new Map<string, ObjectShape>();
  return {
    schema,
    types,
    parts,
    plan,
    step: compileSteps(plan, types),
    shapeFor(variables) {
      const conditions = conditionsOf(parts, variables);
      const key = Object.values(conditions).join();
      const known = shapes.get(key);
      if (known) return known;
      const shape = shapeOf({ schema, parts, conditions });
      if (shapes.size < mostShapes) shapes.set(key, shape);
      return shape;
    },
  };
}
