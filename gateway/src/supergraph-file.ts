import { readFile } from 'node:fs/promises';
import type { Logger } from 'pino';

/** A file that is looked at for changes. */
export type WatchedFile = {
  /** Look now; resolves when what was found is taken over or refused. */
  readonly look: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type Watching = {
  readonly path: string;
  /** How often to look; 0 for only when told to. */
  readonly everyMs: number;
  /** Takes a changed text over; false when it is refused. */
  readonly take: (text: string) => Promise<boolean>;
  /** What the file held when it was last taken over. */
  readonly known: string;
  readonly log: Logger;
};

/**
 * Looks at the supergraph's file now and then, and when the process is told to by SIGHUP. Its content is compared: what tools
 * do to times and links does not matter. A text that was refused is not tried again until it changes.
 */
export function watchSupergraph({ path, everyMs, take, known, log }: Watching): WatchedFile {
  let last = known;
  let looking: Promise<void> | null = null;

  async function lookOnce(): Promise<void> {
    try {
      const text = await readFile(path, 'utf8');
      if (text === last) return;
      last = text;
      await take(text);
    } catch (error) {
      log.error({ err: error, path }, 'the file of the supergraph can not be read');
    }
  }
  const look = () => {
    looking ??= lookOnce().finally(() => {
      looking = null;
    });
    return looking;
  };
  const onHangUp = () => void look();
  const timer = everyMs > 0 ? setInterval(onHangUp, everyMs).unref() : null;
  process.on('SIGHUP', onHangUp);
  return {
    look,
    async close() {
      process.off('SIGHUP', onHangUp);
      if (timer) clearInterval(timer);
      await looking;
    },
  };
}
