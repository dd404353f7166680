import { defineSubgraph } from '@novapos/chassis';
import { permissions } from './permissions.ts';
import { resolvers } from './resolvers/index.ts';

export const subgraph = defineSubgraph({
  name: 'integration',
  directory: import.meta.dirname,
  resolvers,
  permissions,
  // Every few seconds from each gateway; what matters of it is kept as usage, or told as an event.
  unrecorded: ['recordUsage', 'reportRateLimitExceeded'],
});
