import { setMaxListeners } from 'node:events';
import { join } from 'node:path';
import { CommandLineInvalid, readCommandLine, usage, type ReplayCommand } from './command-line.ts';
import { DatasetInvalid } from './dataset-invalid.ts';
import { GraphFault } from './graph-client.ts';
import { SetUpRefused } from './mutate.ts';
import { withOwnPlatform } from './own-platform.ts';
import { replay, type Platform } from './replay.ts';
import { summaryOf, type Report } from './report.ts';
import { SignInRefused } from './session.ts';
import { survey } from './survey.ts';

const root = join(import.meta.dirname, '../..');
const stoppedByHand = 130;

/** Faults whose message tells all that there is to know. */
const plain = [CommandLineInvalid, DatasetInvalid, GraphFault, SetUpRefused, SignInRefused];

function report(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Sell and check as the command says; answers the process's exit code. */
async function run(command: ReplayCommand, stop: AbortSignal): Promise<number> {
  report(`reading ${command.folder}`);
  const surveyed = await survey(command.folder, command.limit);
  const work = (platform: Platform): Promise<Report> =>
    replay(surveyed, platform, { ...command, signal: stop, report });
  const outcome = command.url
    ? await work({ url: command.url, operator: command.operator })
    : await withOwnPlatform(
        { dataDirectory: join(root, '.novapos/replay'), isFresh: command.isFresh, report },
        work,
      );
  process.stdout.write(command.isJson ? `${JSON.stringify(outcome)}\n` : summaryOf(outcome));
  if (stop.aborted) return stoppedByHand;
  return outcome.agrees && outcome.failures === 0 ? 0 : 1;
}

function stopOnSignal(): AbortSignal {
  const stop = new AbortController();
  // Every till that waits for its next try listens.
  setMaxListeners(0, stop.signal);
  process.on('SIGINT', () => {
    if (stop.signal.aborted) process.exit(stoppedByHand);
    report('stopping: the sales under way are finished; press Ctrl-C again to leave at once');
    stop.abort();
  });
  process.on('SIGTERM', () => {
    stop.abort();
  });
  return stop.signal;
}

async function main(words: readonly string[]): Promise<number> {
  try {
    const command = readCommandLine(words, join(root, 'tests/data/small'));
    if (command) return await run(command, stopOnSignal());
    process.stdout.write(`${usage}\n`);
    return 0;
  } catch (error) {
    const isPlain = plain.some((kind) => error instanceof kind);
    const message = error instanceof Error ? error.message : String(error);
    report(isPlain || !(error instanceof Error) ? message : (error.stack ?? message));
    if (words.includes('--json')) {
      process.stdout.write(`${JSON.stringify({ agrees: false, error: message })}\n`);
    }
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
