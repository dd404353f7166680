import type { Logger } from 'pino';

type Repeated = { readonly name: string; readonly everyMs: number; readonly log: Logger };

/** Work that is done again and again until it is stopped; stopping waits for what runs. */
export type Repeating = { readonly stop: () => Promise<void> };

/** Do work again and again, never twice at once; a failure is logged and the next turn tries again. */
export function every({ name, everyMs, log }: Repeated, work: () => Promise<void>): Repeating {
  let running: Promise<void> | null = null;
  const timer = setInterval(() => {
    running ??= work()
      .catch((error: unknown) => {
        log.warn({ err: error, job: name }, 'a job failed and is tried again at its next turn');
      })
      .finally(() => {
        running = null;
      });
  }, everyMs).unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
