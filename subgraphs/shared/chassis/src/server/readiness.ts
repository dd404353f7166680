import type { Logger } from 'pino';

/** What must work for a process to be ready, by name; each throws when it does not. */
export type Checks = Readonly<Record<string, () => Promise<void>>>;

/** How ready a process is: each dependency, with the time it took to ask it. */
export type Readiness = {
  readonly isReady: boolean;
  readonly isDraining: boolean;
  readonly checks: Readonly<Record<string, { readonly isOk: boolean; readonly ms: number }>>;
};

const patienceMs = 2_000;

/** Asks all dependencies at once, two seconds at most; several who ask at a time share one round. Why one fails only the log learns. */
export function readinessOf(
  checks: Checks,
  { log, isDraining }: { readonly log: Logger; readonly isDraining: () => boolean },
): () => Promise<Readiness> {
  let running: Promise<Readiness> | undefined;

  async function askAll(): Promise<Readiness> {
    const results = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => {
        const startedAtMs = performance.now();
        const isOk = await passes(name, check, log);
        return [name, { isOk, ms: Math.round(performance.now() - startedAtMs) }] as const;
      }),
    );
    const isReady = !isDraining() && results.every(([, { isOk }]) => isOk);
    return { isReady, isDraining: isDraining(), checks: Object.fromEntries(results) };
  }

  return () =>
    (running ??= askAll().finally(() => {
      running = undefined;
    }));
}

async function passes(name: string, check: () => Promise<void>, log: Logger): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer in ${patienceMs} ms`));
    }, patienceMs);
  });
  try {
    await Promise.race([Promise.resolve().then(check), late]);
    return true;
  } catch (error) {
    log.warn({ err: error, check: name }, 'a readiness check failed');
    return false;
  } finally {
    clearTimeout(timer);
  }
}
