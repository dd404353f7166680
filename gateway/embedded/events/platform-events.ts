import {
  createRegistry,
  domainOf,
  openEventTables,
  peersThrough,
  type Domain,
  type Environment,
  type EventTables,
  type RunningDomain,
} from '@novapos/chassis';
import type { Logger } from 'pino';

/** The events of all domains, as an operator reaches them. */
export type PlatformEvents = {
  /** The names of all domains. */
  readonly names: readonly string[];
  readonly log: Logger;
  readonly now: () => Date;
  /** The environment that the domains get. */
  readonly env: Environment;
  /** Lend the tables of a domain's events; the domain itself is not started. */
  readonly withTables: <Result>(
    domain: string,
    work: (tables: EventTables) => Promise<Result>,
  ) => Promise<Result>;
  /** Lend a started domain; asking a peer throws. Throws where there is no domain of this name. */
  readonly withDomain: <Result>(
    name: string,
    work: (running: RunningDomain<unknown>) => Promise<Result>,
  ) => Promise<Result>;
};

type Surroundings = Pick<PlatformEvents, 'log' | 'now' | 'env'> & {
  readonly urlFor: (domain: string) => string;
};

/** Reach the events of these domains. */
export function platformEvents(
  domains: readonly Domain[],
  { urlFor, env, log, now }: Surroundings,
): PlatformEvents {
  return {
    names: domains.map(({ name }) => name),
    log,
    now,
    env,
    async withTables(domain, work) {
      const tables = await openEventTables(domain, urlFor(domain));
      try {
        return await work(tables);
      } finally {
        await tables.close();
      }
    },
    async withDomain(name, work) {
      const domain = domains.find((one) => one.name === name);
      if (!domain) throw new Error(`There is no domain "${name}".`);
      const running = await domain.start({
        databaseUrl: urlFor(name),
        env,
        log: log.child({ domain: name }),
        registry: createRegistry(name),
        peers: peersThrough(name, alone),
        now,
      });
      try {
        return await work(running);
      } finally {
        await running.close();
      }
    },
  };
}

/** The domain that a consumer belongs to, by its name. */
export function homeOf(consumer: string): string {
  return domainOf(consumer);
}

function alone(peer: string): never {
  throw new Error(`${peer} is not running: events are applied without asking anybody`);
}
