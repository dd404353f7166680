import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context.ts';

/** Puts the text and name of a registered operation where its id stood, before anything reads the request. */
export function registeredOperation(): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart({ request, contextValue }) {
      const { registered, query } = contextValue.visit?.operation ?? {};
      if (!registered || query == null) return;
      const { persistedQuery: _asked, ...extensions } = request.extensions ?? {};
      request.query = query;
      request.operationName ??= registered.name;
      request.extensions = extensions;
    },
  };
}
