import type { ApolloServerPlugin } from '@apollo/server';
import { beginSpan, currentSpan, failureIn, isTracing, operationLabel } from '@novapos/chassis';
import type { GatewayContext } from '../context.ts';

/**
 * Tells the trace of a request what was asked and what came of it: the operation's type and name, who asked, how
 * long reading and checking took, the first error's code. Never its text or its variables.
 */
export function operationSpan(): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      if (!isTracing()) return undefined;
      return {
        async parsingDidStart() {
          return ended(beginSpan('parse'), 'GRAPHQL_PARSE_FAILED');
        },
        async validationDidStart() {
          return ended(beginSpan('validate'), 'GRAPHQL_VALIDATION_FAILED');
        },
        async didResolveOperation({ operation, operationName, contextValue }) {
          const type = operationTypeOf(operation);
          const name = operationLabel(operationName);
          const span = currentSpan();
          if (type !== null) span.rename(name === null ? type : `${type} ${name}`);
          const { kind, tenantId } = contextValue.principal;
          span.set({
            'graphql.operation.type': type,
            'graphql.operation.name': name,
            'novapos.principal.kind': kind,
            'novapos.tenant.id': tenantId === '' ? null : tenantId,
          });
        },
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single') return;
          const { errors } = body.singleResult;
          if (!errors || errors.length === 0) return;
          const span = currentSpan();
          span.set({
            'novapos.graphql.errors': errors.length,
            'novapos.graphql.error_code': String(errors[0]?.extensions?.['code']),
          });
          const code = failureIn(errors);
          if (code !== null) span.fail(code);
        },
      };
    },
  };
}

/** There is no operation when the name fits none, whatever its type says. */
function operationTypeOf(operation: { readonly operation: string } | undefined): string | null {
  return operation?.operation ?? null;
}

function ended(end: (code?: string) => void, code: string) {
  return async (fault?: unknown): Promise<void> => {
    end(fault === undefined ? undefined : code);
  };
}
