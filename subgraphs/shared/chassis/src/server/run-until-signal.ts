import type { Logger } from 'pino';
import { drain, type Running } from './drain.ts';

/** The process itself: it hears signals and faults, tells a parent that listens, and ends. */
export type Host = NodeJS.EventEmitter & {
  readonly exit: (code: number) => void;
  readonly send?: ((message: string) => boolean) | undefined;
};

// A parent that started us with a channel and is gone has no other way to stop us.
const signals = ['SIGTERM', 'SIGINT', 'disconnect'] as const;

/**
 * Say `ready` to a parent that listens, run until SIGTERM, SIGINT or the parent's end, drain, and end
 * the process: with 0 when all ended in its time, else with 1. A second signal ends it at once.
 */
export async function runUntilSignal(running: Running, host: Host = process): Promise<void> {
  const { log } = running;
  endOnFaults(log, host);
  host.send?.('ready');
  const signal = await firstSignal(host, () => {
    log.warn('a second signal: ending at once');
    host.exit(1);
  });
  log.info({ signal }, 'draining');
  const isClean = await drain(running);
  log.info({ isClean }, 'stopped');
  host.exit(isClean ? 0 : 1);
}

/** A fault that nobody caught leaves a process in an unknown state: it is logged and the process ends with 1. */
function endOnFaults(log: Logger, host: Host = process): void {
  for (const event of ['unhandledRejection', 'uncaughtException']) {
    host.on(event, (fault: unknown) => {
      log.fatal({ err: fault, event }, 'a fault that nobody caught: ending');
      host.exit(1);
    });
  }
}

function firstSignal(host: Host, onSecond: () => void): Promise<string> {
  return new Promise((resolve) => {
    let isFirst = true;
    for (const signal of signals) {
      host.on(signal, () => {
        if (!isFirst) onSecond();
        isFirst = false;
        resolve(signal);
      });
    }
  });
}
