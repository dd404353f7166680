import { startPostmaster, stopAbandonedPostmaster, type Postmaster } from './postmaster.ts';

type Server = {
  readonly cluster: string;
  readonly port: number;
  readonly log: (line: string) => void;
};

/** Keeps a server running until it is stopped: one that ends by itself is started again on its port. */
export function supervise(first: Postmaster, { cluster, port, log }: Server): Postmaster {
  let current = first;
  let isStopped = false;
  const isStopping = (): boolean => isStopped;

  async function watch(): Promise<void> {
    for (;;) {
      await current.ended;
      if (isStopping()) return;
      log('the PostgreSQL server ended by itself and is started again');
      await startAgain();
      // Told to stop while it started: whoever stops it ends the new one as well.
      if (isStopping()) return;
    }
  }

  // Its own processes may take a moment to go, and the disk may be full for longer.
  async function startAgain(): Promise<void> {
    for (let attempt = 1; !isStopping(); attempt += 1) {
      try {
        await stopAbandonedPostmaster(cluster, log);
        current = await startPostmaster(cluster, port, log);
        return;
      } catch (error) {
        log(String(error));
        await new Promise((resolve) => setTimeout(resolve, Math.min(250 * attempt, 5_000)));
      }
    }
  }

  const watching = watch();
  return {
    ended: watching,
    async stop() {
      isStopped = true;
      await current.stop();
      await watching;
      await current.stop();
    },
  };
}
