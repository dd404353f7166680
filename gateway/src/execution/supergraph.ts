import {
  DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES,
  operationFromDocument,
  Supergraph,
} from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { plannerSupergraph } from './planner-sdl.ts';
import { withoutStandIns } from './stand-ins.ts';
import { typeNames, type TypeNames } from './types.ts';

/** A composed supergraph, ready to plan by. */
export type ReadSupergraph = {
  readonly sdl: string;
  /** What clients see. */
  readonly schema: GraphQLSchema;
  readonly types: TypeNames;
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[];
  /** Plans the only operation of a document, which has no conditions. */
  readonly plan: (document: DocumentNode) => QueryPlan;
};

/** The file is not a supergraph that can be served. */
export class SupergraphInvalid extends Error {}

/** Reads a supergraph; throws `SupergraphInvalid` with what is wrong. */
export function readSupergraph(sdl: string): ReadSupergraph {
  try {
    return read(sdl);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new SupergraphInvalid(error.message, { cause: error });
  }
}

// Beside the planner's own: `@context` is executed here. What would have to be enforced and is not stays refused.
const supportedFeatures = new Set([
  ...DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES,
  'https://specs.apollo.dev/context/v0.1',
]);

function read(sdl: string): ReadSupergraph {
  // What composition wrote is checked as written; the planner's own version says things a contract may not.
  const written = Supergraph.build(sdl, { supportedFeatures, validateSupergraph: true });
  const apiSchema = written.apiSchema();
  const amended = plannerSupergraph(sdl);
  const planner = new QueryPlanner(
    Supergraph.build(amended.sdl, { supportedFeatures, validateSupergraph: false }),
    // Fragments of the client's are spread out: a plan is made once, and what subgraphs are asked is simpler to read. What is
    // behind objects of one type is not asked for those behind another: a failure there would take away what is.
    { reuseQueryFragments: false, typeConditionedFetching: true },
  );
  return {
    sdl,
    schema: apiSchema.toGraphQLJSSchema(),
    types: typeNames(written.schema.toGraphQLJSSchema()),
    subgraphs: written.subgraphsMetadata(),
    plan: (document) =>
      withoutStandIns(
        planner.buildQueryPlan(
          operationFromDocument(planner.supergraph.apiSchema(), document, { validate: false }),
        ),
        amended,
      ),
  };
}
