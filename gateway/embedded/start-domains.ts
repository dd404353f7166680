import {
  createExecutor,
  mutationRecorder,
  peersThrough,
  startProcessEvents,
  type AskSubgraph,
  type Domain,
  type EventBus,
  type MutationRecorder,
  type RunningDomain,
} from '@novapos/chassis';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';

/** All domains running in this process. */
export type RunningDomains = {
  readonly ask: Readonly<Record<string, AskSubgraph>>;
  /** How a domain is asked; throws where there is none of this name. */
  readonly find: (domain: string) => AskSubgraph;
  readonly running: Readonly<Record<string, RunningDomain<unknown>>>;
  /** What they tell each other by. */
  readonly bus: EventBus | null;
  readonly close: () => Promise<void>;
};

type Surroundings = {
  readonly urlFor: (domain: string) => string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Logger;
  readonly registry: Registry;
  readonly now: () => Date;
  /** Leave what they tell in their outboxes, for whoever runs them next. */
  readonly isSilent?: boolean;
};

/** Start domains in this process; they ask each other without HTTP. */
export async function startDomains(
  domains: readonly Domain[],
  surroundings: Surroundings,
): Promise<RunningDomains> {
  const { urlFor, env, log, registry, now, isSilent = false } = surroundings;
  const ask: Record<string, AskSubgraph> = {};
  const recorders: MutationRecorder[] = [];
  const running: Record<string, RunningDomain<unknown>> = {};
  const find = (peer: string): AskSubgraph => {
    const known = ask[peer];
    if (!known) throw new Error(`there is no domain "${peer}" to ask`);
    return known;
  };
  for (const domain of domains) {
    const domainLog = log.child({ domain: domain.name });
    const started = await domain.start({
      databaseUrl: urlFor(domain.name),
      env,
      log: domainLog,
      registry,
      peers: peersThrough(domain.name, find),
      now,
    });
    running[domain.name] = started;
    const { database } = started;
    const record =
      database && mutationRecorder({ domain: domain.name, database, registry, log: domainLog });
    if (record) recorders.push(record);
    const around = { log: domainLog, now, record };
    ask[domain.name] = createExecutor(domain.subgraph, started.contextFor, around);
  }
  const here = Object.entries(running).map(([name, started]) => ({
    name,
    databaseUrl: urlFor(name),
    running: started,
  }));
  const whole = { domains: here, isWhole: true };
  const events = isSilent ? null : await startProcessEvents({ ...whole, env, log, registry, now });
  return {
    ask,
    find,
    running,
    bus: events?.bus ?? null,
    close: async () => {
      await events?.close();
      await Promise.all(recorders.map((recorder) => recorder.close()));
      await Promise.all(Object.values(running).map((domain) => domain.close()));
    },
  };
}
