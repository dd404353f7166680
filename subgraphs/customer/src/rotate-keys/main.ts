import { environment } from '../config.ts';
import { readCommand, usage } from './command-line.ts';
import { runCommand } from './run-command.ts';

const now = (): Date => new Date();
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const command = readCommand(process.argv.slice(2), now());
if (typeof command === 'string') {
  process.stderr.write(`${command}\n\n${usage}`);
  process.exitCode = 2;
} else {
  try {
    const isDone = await runCommand(command, { env: environment(), now, print });
    process.exitCode = isDone ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
