import { deadLettersIn, type DeadLetter, type RunningDomain } from '@novapos/chassis';
import { homeOf, type PlatformEvents } from './platform-events.ts';

type Print = (line: string) => void;

/** Print the dead letters that are open, a line each. */
export async function listLetters(
  events: PlatformEvents,
  isJson: boolean,
  print: Print,
): Promise<boolean> {
  const letters = await openLetters(events);
  for (const letter of letters) print(isJson ? JSON.stringify(letter) : lineOf(letter));
  if (letters.length === 0 && !isJson) print('There are no dead letters.');
  return true;
}

/** Print the dead letters of one event whole; false where there is none. */
export async function showLetters(
  events: PlatformEvents,
  id: string,
  print: Print,
): Promise<boolean> {
  const letters = chosen(await openLetters(events), [id]);
  for (const letter of letters) print(JSON.stringify(letter, null, 2));
  if (letters.length === 0) print(`No dead letter has an id that begins with ${id}.`);
  return letters.length > 0;
}

type Replaying = { readonly ids: readonly string[]; readonly isDryRun: boolean };

/** Apply dead letters once more; false where one is left. */
export async function replayLetters(
  events: PlatformEvents,
  { ids, isDryRun }: Replaying,
  print: Print,
): Promise<boolean> {
  const open = await openLetters(events);
  const unknown = ids.filter((id) => chosen(open, [id]).length === 0);
  for (const id of unknown) print(`No dead letter has an id that begins with ${id}.`);
  const letters = ids.length === 0 ? open : chosen(open, ids);
  if (isDryRun) {
    for (const letter of letters) print(`would be replayed: ${lineOf(letter)}`);
    return unknown.length === 0;
  }
  let left = 0;
  for (const [home, ofDomain] of byHome(letters)) {
    left += await events.withDomain(home, (running) => replayIn(running, ofDomain, events, print));
  }
  print(`${letters.length - left} replayed, ${left} left`);
  return left === 0 && unknown.length === 0;
}

/** How many are left. */
async function replayIn(
  { database, consumers = [] }: RunningDomain<unknown>,
  letters: readonly DeadLetter[],
  { now }: PlatformEvents,
  print: Print,
): Promise<number> {
  let left = 0;
  for (const letter of letters) {
    const consumer = consumers.find(({ name }) => name === letter.consumer);
    const failure =
      consumer && database
        ? await deadLettersIn(database).replay(consumer, letter, now())
        : 'there is no such consumer any more';
    print(`${failure === null ? 'replayed' : 'left    '} ${lineOf(letter, failure)}`);
    if (failure !== null) left += 1;
  }
  return left;
}

/** In the order in which their events happened. */
async function openLetters({ names, withTables }: PlatformEvents): Promise<readonly DeadLetter[]> {
  const letters: DeadLetter[] = [];
  for (const name of names) letters.push(...(await withTables(name, (one) => one.deadLetters())));
  return letters.sort(
    ({ event: a }, { event: b }) => a.time.getTime() - b.time.getTime() || a.version - b.version,
  );
}

function chosen(letters: readonly DeadLetter[], ids: readonly string[]): readonly DeadLetter[] {
  return letters.filter(({ event }) => ids.some((id) => event.id.startsWith(id.toLowerCase())));
}

function byHome(letters: readonly DeadLetter[]): ReadonlyMap<string, readonly DeadLetter[]> {
  const homes = new Set(letters.map(({ consumer }) => homeOf(consumer)));
  return new Map(
    [...homes].map((home) => [home, letters.filter(({ consumer }) => homeOf(consumer) === home)]),
  );
}

function lineOf(
  { consumer, event, reason, attempts, failedAt }: DeadLetter,
  why: string | null = reason,
) {
  const [cause = ''] = (why ?? reason).split('\n');
  return `${event.id}  ${consumer}  ${event.type}  ${failedAt.toISOString()}  after ${attempts}: ${cause}`;
}
