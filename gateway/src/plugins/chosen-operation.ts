import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from '../context.ts';

/** Refuses a document of several operations when `operationName` chooses none of them. */
export function chosenOperation(): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation }) {
          // There is none when the name fits none, whatever its type says.
          if (operation as unknown) return;
          throw new GraphQLError('Say by operationName which of the operations to execute.', {
            extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
          });
        },
      };
    },
  };
}
