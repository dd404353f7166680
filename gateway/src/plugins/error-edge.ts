import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { isFault, withRequestId } from '../errors.ts';

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

const aboutTheSchema = new Set(['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

function withoutNames(
  errors: readonly GraphQLFormattedError[],
  source: string,
): readonly GraphQLFormattedError[] {
  const own = new Set(source.match(/\w+/g));
  return errors.map((error) => {
    if (!aboutTheSchema.has(String(error.extensions?.['code'])) || error.path) return error;
    return { ...error, message: withoutForeignNames(error.message, own) };
  });
}

/** The message with every quoted name blanked that is not among these words, and no suggestions. */
function withoutForeignNames(message: string, own: ReadonlySet<string>): string {
  return message
    .replace(/ ?Did you mean .*$/s, '')
    .replace(/"([^"]*)"/g, (quoted: string, inner: string) =>
      (inner.match(/[A-Za-z_]\w*/g) ?? []).every((word) => own.has(word)) ? quoted : '"…"',
    );
}
