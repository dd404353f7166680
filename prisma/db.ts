import { readCommand, usage } from './cli/command-line.ts';
import { runCommand } from './cli/run-command.ts';
import { databaseSettings } from './config.ts';
import { listDomains } from '../subgraphs/shared/chassis/src/database/migrations/index.ts';

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const command = readCommand(process.argv.slice(2), listDomains());
if (typeof command === 'string') {
  process.stderr.write(`${command}\n\n${usage}`);
  process.exitCode = 2;
} else {
  try {
    const now = (): Date => new Date();
    const isFine = await runCommand(command, { settings: databaseSettings(), now, print });
    process.exitCode = isFine ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
