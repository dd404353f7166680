import type { ApolloServer, ApolloServerPlugin } from '@apollo/server';
import { anonymous, newId } from '@novapos/chassis';
import type { Logger } from 'pino';
import type { GatewayContext } from '../context.ts';
import type { RegisteredText } from '../persisted/operation-lists.ts';

/** Ends an operation that is only rehearsed before it is executed. */
export function rehearsal(): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ contextValue, response }) {
          if (!contextValue.isRehearsal) return null;
          return { http: response.http, body: { kind: 'single', singleResult: {} } };
        },
      };
    },
  };
}

/** Have an operation read and checked; what it was read as is kept for its first request. */
export async function rehearse(
  apollo: ApolloServer<GatewayContext>,
  { query, operationName }: RegisteredText,
  log: Logger,
): Promise<void> {
  const contextValue = {
    principal: anonymous,
    requestId: newId(),
    isRehearsal: true,
    log,
  } as const;
  await apollo.executeOperation({ query, operationName }, { contextValue });
}
