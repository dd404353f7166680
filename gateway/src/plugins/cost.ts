import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context.ts';
import type { Costs } from '../costs.ts';
import { isKept, type Visit } from '../visit.ts';

type Options = {
  readonly costs: Pick<Costs, 'actual'>;
  /** Shows what an operation costs to everyone who wants to know. */
  readonly showsCost: boolean;
};

/**
 * Gives back what an operation did not cost, and tells what it did cost in `extensions.cost`, to partners always. After
 * the plugin that clears the extensions.
 */
export function operationCost({ costs, showsCost }: Options): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, document, request, contextValue: { visit } }) {
          if (!visit?.charge || response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          const { requested, settle } = visit.charge;
          visit.hasErrors = (result.errors?.length ?? 0) > 0;
          // What was not executed, being invalid, has no data, not even null.
          const isExecuted = document !== undefined && result.data !== undefined;
          visit.cost =
            isExecuted && requested > 0
              ? Math.min(requested, costs.actual(document, request, result.data))
              : 0;
          const throttleStatus = settle(visit.cost);
          if (!isShown(visit, showsCost)) return;
          const cost = {
            requestedQueryCost: requested,
            actualQueryCost: visit.cost,
            throttleStatus,
          };
          result.extensions = { ...result.extensions, cost };
        },
      };
    },
  };
}

function isShown(visit: Visit, showsCost: boolean): boolean {
  // An answer that is kept by its tag is the same as long as its data are.
  if (isKept(visit)) return false;
  return visit.known.key !== null || (showsCost && visit.wantsCost);
}
