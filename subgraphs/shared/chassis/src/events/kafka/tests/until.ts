import { setTimeout as pause } from 'node:timers/promises';

/** Wait until it is so; throws when it is not in time. */
export async function until(isSo: () => boolean | Promise<boolean>, ms = 30_000): Promise<void> {
  for (const end = performance.now() + ms; performance.now() < end;) {
    if (await isSo()) return;
    await pause(25);
  }
  throw new Error(`not so after ${ms} ms: ${isSo.toString()}`);
}
