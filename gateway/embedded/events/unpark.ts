import type { PlatformEvents } from './platform-events.ts';

/** Let go on what is parked, and print how many events that were. */
export async function unparkAll(
  { names, withTables }: PlatformEvents,
  print: (line: string) => void,
): Promise<boolean> {
  for (const name of names) {
    const count = await withTables(name, ({ outbox }) => outbox.unpark());
    print(`${name.padEnd(12)} ${count} let go on`);
  }
  return true;
}
