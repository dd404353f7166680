import type { Logger } from 'pino';
import type { Server } from './create-server.ts';

/** Something opened at start, to be closed at the stop. */
export type Opened = { readonly name: string; readonly close: () => Promise<void> };

/** A running process, as far as its stop is concerned. */
export type Running = {
  readonly server: Server;
  /** In the order of opening. */
  readonly opened: readonly Opened[];
  readonly log: Logger;
  /** Between saying "not ready" and taking no more. */
  readonly noticeMs: number;
  /** What running requests, and each closing thing, get to finish. */
  readonly graceMs: number;
};

/**
 * Stop a process: not ready first, then no new connections, then wait for running requests, then
 * close what was opened, last first. Answers whether all ended by itself in its time.
 */
export async function drain({ server, opened, log, noticeMs, graceMs }: Running): Promise<boolean> {
  server.startDraining();
  if (noticeMs > 0) await wait(noticeMs);
  const hasEnded = await endsWithin(graceMs, server.app.close());
  if (!hasEnded) {
    log.warn({ graceMs }, 'requests still ran at the end of the grace time and were cut off');
    server.app.server.closeAllConnections();
  }
  const hasClosed = await closeAll(opened, graceMs, log);
  return hasEnded && hasClosed;
}

async function closeAll(opened: readonly Opened[], graceMs: number, log: Logger): Promise<boolean> {
  let hasClosed = true;
  for (const { name, close } of [...opened].reverse()) {
    try {
      if (await endsWithin(graceMs, close())) continue;
      log.warn({ name, graceMs }, 'closing took too long');
    } catch (error) {
      log.error({ err: error, name }, 'closing failed');
    }
    hasClosed = false;
  }
  return hasClosed;
}

async function endsWithin(patienceMs: number, work: PromiseLike<unknown>): Promise<boolean> {
  const late = new AbortController();
  try {
    return await Promise.race([
      work.then(() => true),
      wait(patienceMs, late.signal).then(() => false),
    ]);
  } finally {
    late.abort();
  }
}

function wait(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
    });
  });
}
