import { readFileSync } from 'node:fs';

/** Whether a process of this id runs; one that has ended and only waits to be collected does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return procStat(pid)?.state !== 'Z';
}

/**
 * When the process began, in a form that only compares with itself; tells a process from a later one of
 * the same id. Null where the system does not say.
 */
export function beginningOf(pid: number): string | null {
  return procStat(pid)?.beganAtTick ?? null;
}

function procStat(pid: number): { readonly state: string; readonly beganAtTick: string } | null {
  try {
    const text = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', beganAtTick: fields[19] ?? '' };
  } catch {
    return null;
  }
}

/** Waits until the process has ended; false when it still runs after `timeoutMs`. */
export async function hasEnded(pid: number, timeoutMs: number): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < timeoutMs; waitedMs += 10) {
    if (!isAlive(pid)) return true;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return !isAlive(pid);
}
