type Deadline = {
  readonly ms: number;
  /** What is waited for, in the error's words. */
  readonly what: string;
  /** Ends the waiting before its time. */
  readonly signal?: AbortSignal | undefined;
};

/** The result of work, or an error once nobody waits for it any more; the work itself is not ended. */
export async function withDeadline<Result>(
  work: Promise<Result>,
  { ms, what, signal }: Deadline,
): Promise<Result> {
  work.catch(() => undefined);
  const ending = new AbortController();
  const late = new Promise<never>((_resolve, reject) => {
    const give = (reason: string) => () => {
      reject(new Error(`${what}: ${reason}`));
    };
    const timer = setTimeout(give(`no answer in ${ms} ms`), ms);
    const onAbort = give('nobody waits for it any more');
    signal?.addEventListener('abort', onAbort);
    ending.signal.addEventListener('abort', () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    });
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    ending.abort();
  }
}
