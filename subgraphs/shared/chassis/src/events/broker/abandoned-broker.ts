import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beginningOf, hasEnded, isAlive } from '../../database/embedded/process-identity.ts';

type BrokerFile = { readonly pid: number; readonly began: string | null };

/** Note which broker runs on the folder, for whoever comes after us. */
export async function noteBroker(directory: string, pid: number): Promise<void> {
  const file: BrokerFile = { pid, began: beginningOf(pid) };
  await writeFile(join(directory, 'broker.json'), JSON.stringify(file));
}

/** Nothing runs on the folder any more. */
export async function forgetBroker(directory: string): Promise<void> {
  await rm(join(directory, 'broker.json'), { force: true });
}

/** Stops a broker that outlived its owner, after making sure it is the broker of this very folder. */
export async function stopAbandonedBroker(
  directory: string,
  log: (line: string) => void,
): Promise<void> {
  const file = readBrokerFile(directory);
  if (file === null || !isAlive(file.pid) || file.began !== beginningOf(file.pid)) return;
  log(`stopping the Kafka broker ${String(file.pid)} that an ended process left on ${directory}`);
  process.kill(file.pid, 'SIGTERM');
  if (await hasEnded(file.pid, 20_000)) return;
  process.kill(file.pid, 'SIGKILL');
  if (await hasEnded(file.pid, 10_000)) return;
  throw new Error(
    `The Kafka broker ${String(file.pid)}, left behind on ${directory}, could not be stopped.`,
  );
}

function readBrokerFile(directory: string): BrokerFile | null {
  try {
    return JSON.parse(readFileSync(join(directory, 'broker.json'), 'utf8')) as BrokerFile;
  } catch {
    return null;
  }
}
