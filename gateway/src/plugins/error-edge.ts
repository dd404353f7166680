import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { isFault, withRequestId } from '../errors.ts';
import { withoutNames } from './without-names.ts';

type Edge = { readonly isProduction: boolean };

/**
 * Logs faults with the request id and puts that id on every error that leaves. In production no
 * message names a type, field or argument that the sender's own document does not hold.
 */
export function errorEdge({ isProduction }: Edge): ApolloServerPlugin<GatewayContext> {
  return {
    async unexpectedErrorProcessingRequest({ error, requestContext }) {
      requestContext.contextValue.log.error({ err: error }, 'an operation failed unexpectedly');
    },
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) logFault(error, contextValue);
        },
        async willSendResponse({ response, contextValue, source }) {
          if (response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          if (isProduction) delete result.extensions;
          if (!result.errors) return;
          // There is none when the request held no query, whatever its type says.
          const own = (source as string | undefined) ?? '';
          const shown = isProduction ? withoutNames(result.errors, own) : result.errors;
          result.errors = withRequestId(shown, contextValue.requestId);
        },
      };
    },
  };
}

function logFault(error: GraphQLError, { log }: GatewayContext): void {
  const { code, serviceName } = error.extensions;
  if (!isFault(code)) return;
  log.error(
    { err: error.originalError ?? error, path: error.path, subgraph: serviceName },
    'an operation met a fault',
  );
}
