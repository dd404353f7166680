import type { RequestContext } from '@novapos/chassis';
import type { TenantLoaders } from './loaders.ts';
import type { Auth } from './operations/auth.ts';

/** All that a resolver of this subgraph may reach. */
export type AuthContext = RequestContext & {
  readonly auth: Auth;
  readonly loadersOf: (tenantId: string) => TenantLoaders;
};
