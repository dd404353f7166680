import type { ApolloServerPlugin } from '@apollo/server';
import { execute, Kind, type OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../context.ts';

/**
 * Answers pure introspection from the schema at hand. The planner would do so as well, but knows
 * less of it than today's tools ask for (`isOneOf`).
 */
export function introspection(): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, request, response }) {
          if (!asksAboutSchemaAlone(operation)) return null;
          const { variables, operationName } = request;
          const result = await execute({
            schema,
            document,
            variableValues: variables,
            operationName,
          });
          return { http: response.http, body: { kind: 'single', singleResult: result as never } };
        },
      };
    },
  };
}

function asksAboutSchemaAlone({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && /^__(schema|type)$/.test(selection.name.value),
  );
}
