import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import { inSpan } from '@novapos/chassis';

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];

/** The same gateway, the execution of each operation a span that planning and all subgraphs' answers belong to. */
export function tracedGateway(gateway: Gateway): Gateway {
  return {
    async load(options) {
      const { executor } = await gateway.load(options);
      if (!executor) return { executor };
      return { executor: (operation) => inSpan('execute', {}, () => executor(operation)) };
    },
    onSchemaLoadOrUpdate: (listener) => gateway.onSchemaLoadOrUpdate(listener),
    stop: () => gateway.stop(),
  };
}
