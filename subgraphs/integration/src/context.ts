import type { RequestContext } from '@novapos/chassis';

/** All that a resolver of this subgraph may reach. */
export type IntegrationContext = RequestContext;
