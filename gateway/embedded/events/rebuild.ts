import {
  deadLettersIn,
  domainOf,
  rebuild,
  type Consumer,
  type Outbox,
  type RunningDomain,
} from '@novapos/chassis';
import { homeOf, type PlatformEvents } from './platform-events.ts';

type Print = (line: string) => void;
type Asked = { readonly consumer: string; readonly isFromWhatIsKept: boolean };

/** Fold a projection again from the outboxes of all domains that it hears; throws where it may not be done. */
export async function rebuildConsumer(
  events: PlatformEvents,
  { consumer: name, isFromWhatIsKept }: Asked,
  print: Print,
): Promise<boolean> {
  const home = homeOf(name);
  if (!events.names.includes(home))
    throw new Error(`There is no domain "${home}" with a consumer.`);
  return events.withTables(home, async ({ outbox, otherConnections }) => {
    if ((await otherConnections()) > 0) {
      throw new Error(
        `${home} is running somewhere: stop it first, for what it hears meanwhile would be lost.`,
      );
    }
    return events.withDomain(home, async (running) => {
      const consumer = consumerOf(running, name);
      const { log, now } = events;
      const heard = await withLogs(events, consumer, (logs) =>
        rebuild({
          consumer,
          home: outbox,
          logs,
          bury: deadLettersIn(databaseOf(running, home)).bury,
          now,
          log,
          isFromWhatIsKept,
          onProgress: (read) => {
            print(`${read} events read`);
          },
        }),
      );
      print(`${name} is rebuilt from ${heard} events.`);
      return true;
    });
  });
}

function consumerOf({ consumers = [] }: RunningDomain<unknown>, name: string): Consumer {
  const consumer = consumers.find((one) => one.name === name);
  if (consumer) return consumer;
  const names = consumers.map((one) => one.name);
  throw new Error(
    names.length === 0
      ? `${homeOf(name)} has no consumers.`
      : `There is no consumer "${name}"; there is ${names.join(', ')}.`,
  );
}

function databaseOf({ database }: RunningDomain<unknown>, domain: string) {
  if (!database) throw new Error(`${domain} keeps no events.`);
  return database;
}

/** Lend the outboxes of the domains whose events it hears. */
async function withLogs<Result>(
  { names, withTables }: PlatformEvents,
  { types }: Consumer,
  work: (logs: readonly Outbox[]) => Promise<Result>,
): Promise<Result> {
  const heard = new Set(types?.map(domainOf) ?? names);
  const lend = names
    .filter((name) => heard.has(name))
    .reduce<(logs: readonly Outbox[]) => Promise<Result>>(
      (inner, name) => (logs) => withTables(name, ({ outbox }) => inner([...logs, outbox])),
      work,
    );
  return lend([]);
}
