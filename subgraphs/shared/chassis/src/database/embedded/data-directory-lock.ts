import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beginningOf, isAlive } from './process-identity.ts';

type Owner = { readonly pid: number; readonly began: string | null };
type DataDirectoryLock = { readonly release: () => Promise<void> };

/** The data folder belongs to another running NovaPOS, whose process id is named. */
export class DataDirectoryInUse extends Error {
  override readonly name = 'DataDirectoryInUse';

  constructor(
    readonly dataDirectory: string,
    readonly pid: number,
  ) {
    super(`The data folder ${dataDirectory} is in use by the running process ${String(pid)}.`);
  }
}

/** Takes the folder for this process. An owner that has ended, however it ended, holds nothing. */
export async function lockDataDirectory(directory: string): Promise<DataDirectoryLock> {
  const path = join(directory, 'lock');
  const mine = JSON.stringify({ pid: process.pid, began: beginningOf(process.pid) });
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, mine);
  try {
    while (!(await linked(draft, path))) await dismissFormerOwner(directory, path);
  } finally {
    await rm(draft, { force: true });
  }
  return { release: () => rm(path, { force: true }) };
}

async function linked(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function dismissFormerOwner(directory: string, path: string): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return;
  refuseLiving(directory, text);
  // Two may dismiss at once: what was moved away is looked at again, and a living owner's lock put back.
  const aside = `${path}.${randomUUID()}`;
  await rename(path, aside).catch(() => undefined);
  const moved = await readFile(aside, 'utf8').catch(() => text);
  if (moved !== text) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
  refuseLiving(directory, moved);
}

function refuseLiving(directory: string, text: string): void {
  const owner = parseOwner(text);
  if (owner === null || !isAlive(owner.pid)) return;
  if (owner.began !== null && owner.began !== beginningOf(owner.pid)) return;
  throw new DataDirectoryInUse(directory, owner.pid);
}

function parseOwner(text: string): Owner | null {
  try {
    return JSON.parse(text) as Owner;
  } catch {
    return null;
  }
}
