import { keyUsage, readKeyCommand, runKeyCommand } from '@novapos/customer';
import { defaults, environment } from '../config.ts';
import { runInFolder } from './run-in-folder.ts';

const usage = `${keyUsage}
Without DATABASE_URL: the installation in the folder of --data DIR (default .novapos), which keeps its master
key itself; a rotation makes a new one. Stop NovaPOS first.
`;
const now = (): Date => new Date();
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const words = process.argv.slice(2);
const isOfFolder = words[0] === '--data';
const dataDirectory = (isOfFolder ? words[1] : undefined) ?? defaults().dataDirectory;
const command = readKeyCommand(isOfFolder ? words.slice(2) : words, now());
if (typeof command === 'string') {
  process.stderr.write(`${command}\n\n${usage}`);
  process.exitCode = 2;
} else {
  try {
    const env = environment();
    const isDone = env['DATABASE_URL']
      ? await runKeyCommand(command, { env, now, print })
      : await runInFolder(dataDirectory, command, { now, print });
    process.exitCode = isDone ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
