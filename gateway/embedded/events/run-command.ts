import type { EventsCommand } from './command-line.ts';
import { listLetters, replayLetters, showLetters } from './dead-letters.ts';
import { printLag } from './lag.ts';
import type { PlatformEvents } from './platform-events.ts';
import { rebuildConsumer } from './rebuild.ts';
import { unparkAll } from './unpark.ts';

/** Does what one call of `npm run events` asks for; false where something is left that failed. */
export async function runCommand(
  command: EventsCommand,
  events: PlatformEvents,
  print: (line: string) => void,
): Promise<boolean> {
  switch (command.kind) {
    case 'list':
      return listLetters(events, command.isJson, print);
    case 'show':
      return showLetters(events, command.id, print);
    case 'replay':
      return replayLetters(events, command, print);
    case 'lag':
      return printLag(events, command.isJson, print);
    case 'unpark':
      return unparkAll(events, print);
    case 'rebuild':
      return rebuildConsumer(events, command, print);
  }
}
