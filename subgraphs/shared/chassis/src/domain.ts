import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { Database } from './database/database.ts';
import type { Consumer } from './events/consumer.ts';
import type { Peers } from './peers/peers.ts';
import type { Principal } from './principal/principal.ts';
import type { Downloads } from './server/downloads.ts';
import type { PublicFiles } from './server/public-files.ts';
import type { Webhooks } from './server/webhooks.ts';
import type { Subgraph } from './subgraph.ts';

export type { AskSubgraph, SubgraphRequest, SubgraphResponse } from './ask-subgraph.ts';

/** What every request brings to a resolver, besides its domain's own stores. */
export type RequestContext = {
  readonly principal: Principal;
  readonly requestId: string;
  readonly log: Logger;
  readonly now: () => Date;
};

/** What the process gives a domain to stand on. */
export type Ground = {
  /** Connects as the domain's own role, which row-level security binds. */
  readonly databaseUrl: string;
  /** The process's environment, to be read by the domain's config.ts alone. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Logger;
  readonly registry: Registry;
  readonly peers: Peers;
  readonly now: () => Date;
};

/** As much of a domain's database as the events need. */
export type EventDatabase = Pick<Database<never>, 'withTenantSql' | 'acrossTenants'>;

/** A started domain: answers requests until it is closed. */
export type RunningDomain<Context> = {
  readonly contextFor: (request: RequestContext) => Context;
  /** What must work for the domain to be ready, by name; each throws when it does not. */
  readonly checks: Readonly<Record<string, () => Promise<void>>>;
  /** Background work for tests and operators to trigger at once, by name. */
  readonly jobs: Readonly<Record<string, () => Promise<void>>>;
  /** JSON documents that anyone may GET without signing in, by path, such as `/.well-known/jwks.json`. */
  readonly publicDocuments?: Readonly<Record<string, () => unknown>>;
  /** Files that whoever holds a link may fetch, by path, such as `/exports/analytics/sales.csv`. */
  readonly downloads?: Downloads;
  /** Files that never change, for anyone who knows their path, by its pattern, such as `/images/:tenantId/:name`. */
  readonly publicFiles?: PublicFiles;
  /** What takes in webhooks from outside, by path, such as `/webhooks/payments/:provider/:endpointId`. */
  readonly webhooks?: Webhooks;
  /** Where its outbox, inbox and dead letters are; without it the domain tells nothing and hears nothing. */
  readonly database?: EventDatabase;
  /** What it does when it hears of something in another domain. */
  readonly consumers?: readonly Consumer[];
  readonly close: () => Promise<void>;
};

/** One domain of the platform: its contract, and how it is started. */
export type Domain<Context = unknown> = {
  readonly name: string;
  /** The port it listens on when it runs as a process of its own. */
  readonly port: number;
  readonly subgraph: Subgraph;
  readonly start: (ground: Ground) => Promise<RunningDomain<Context>>;
};

/** Declare a domain; the type of its context stays its own affair. */
export function defineDomain<Context>(domain: Domain<Context>): Domain {
  return domain;
}
