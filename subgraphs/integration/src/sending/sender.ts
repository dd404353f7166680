import type { Logger } from 'pino';

/** Sends what is due, for as long as the process runs. */
export type Sender = {
  /** Look for what is due now; answers at once. */
  readonly wake: () => void;
  /** Send until nothing is due any more. */
  readonly drain: () => Promise<void>;
  /** Take nothing more, and wait for what is under way. */
  readonly stop: () => Promise<void>;
};

type SenderOptions<Taken> = {
  /** Take up to so many that are due; what is taken is nobody else's for a while. */
  readonly take: (most: number) => Promise<readonly Taken[]>;
  readonly send: (taken: Taken) => Promise<void>;
  /** How many are under way at once. */
  readonly most: number;
  readonly pollMs: number;
  readonly log: Logger;
};

/** A sender that looks when it is woken, when something it sent is done, and from time to time. */
export function startSender<Taken>({
  take,
  send,
  most,
  pollMs,
  log,
}: SenderOptions<Taken>): Sender {
  const underWay = new Set<Promise<void>>();
  let filling: Promise<void> | null = null;
  let isAskedAgain = false;
  let isStopped = false;

  const wake = () => {
    if (isStopped) return;
    if (filling) {
      isAskedAgain = true;
      return;
    }
    filling = fill().finally(() => {
      filling = null;
      const again = isAskedAgain;
      isAskedAgain = false;
      if (again) wake();
    });
  };

  async function fill(): Promise<void> {
    try {
      const free = most - underWay.size;
      if (free <= 0) return;
      for (const taken of await take(free)) follow(send(taken));
    } catch (error) {
      log.warn({ err: error }, 'webhooks that are due can not be taken; tried again soon');
    }
  }

  function follow(sending: Promise<void>): void {
    const followed = sending
      .catch((error: unknown) => {
        log.warn({ err: error }, 'a webhook could not be sent; it is due again soon');
      })
      .finally(() => {
        underWay.delete(followed);
        wake();
      });
    underWay.add(followed);
  }

  const settled = async () => {
    while (filling || underWay.size > 0) await (filling ?? Promise.race(underWay));
  };
  const timer = setInterval(wake, pollMs).unref();

  return {
    wake,
    async drain() {
      wake();
      await settled();
    },
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await settled();
    },
  };
}
