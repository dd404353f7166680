import { defineSubgraph } from '@novapos/chassis';
import { permissions } from './permissions.ts';
import { resolvers } from './resolvers/index.ts';

/** The contract of the domain with its resolvers behind its permissions. */
export const subgraph = defineSubgraph({
  name: 'order',
  directory: import.meta.dirname,
  resolvers,
  permissions,
});
