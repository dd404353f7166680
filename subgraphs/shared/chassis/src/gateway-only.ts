import { rule } from 'graphql-shield';
import { forbidden, type Rule } from './permissions.ts';
import { isGateway, type Principal } from './principal/principal.ts';

/** Allow the gateway itself alone: for what tells of the subgraph, not of a tenant. */
export const gatewayOnly: Rule = rule('the gateway only', { cache: 'no_cache' })(
  (_parent, _args, { principal }: { readonly principal: Principal }) =>
    isGateway(principal) || forbidden(),
);
