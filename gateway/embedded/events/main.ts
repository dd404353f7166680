import { defaults } from '../config.ts';
import { readCommand, usage, type EventsCommand } from './command-line.ts';

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Do it; whether nothing is left. The domains are loaded once the command line is understood. */
async function run(command: EventsCommand): Promise<boolean> {
  const { withEvents } = await import('./with-events.ts');
  const { runCommand } = await import('./run-command.ts');
  const dataDirectory = command.data ?? defaults().dataDirectory;
  return withEvents(dataDirectory, (events) => runCommand(command, events, print));
}

const command = readCommand(process.argv.slice(2));
if (typeof command === 'string') {
  process.stderr.write(`${command}\n\n${usage}`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = (await run(command)) ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
