import { Worker } from 'node:worker_threads';
import type { CheckedOperation, OperationToCheck, RefusedOperation } from './checked.ts';
import type { CheckAnswer, CheckRequest, GraphFiles } from './worker-messages.ts';

type Verdicts = readonly (CheckedOperation | RefusedOperation)[];

/** Checks operations in a thread of its own, so that planning hundreds holds up nobody else. */
export type WorkerChecker = {
  /** A verdict for each operation, in their order. The files are read again once they change. */
  readonly check: (
    files: GraphFiles,
    operations: readonly OperationToCheck[],
  ) => Promise<Verdicts>;
  readonly close: () => Promise<void>;
};

type Waiting = {
  readonly resolve: (verdicts: Verdicts) => void;
  readonly reject: (fault: Error) => void;
};
type Thread = {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  idle: NodeJS.Timeout | undefined;
};

/** Planners of a large graph are heavy: the thread ends when nothing was asked of it for this long. */
const idleMs = 60_000;
const heapMib = 512;

/** A checker whose thread begins with the first question, and again after it ended. */
export function checkInWorker(): WorkerChecker {
  let thread: Thread | undefined;
  let nextId = 0;
  const running = (): Thread => {
    thread ??= begin((ended) => {
      if (thread === ended) thread = undefined;
    });
    clearTimeout(thread.idle);
    return thread;
  };
  const rest = (used: Thread): void => {
    if (used.waiting.size > 0) return;
    used.idle = setTimeout(() => void used.worker.terminate(), idleMs).unref();
    used.worker.unref();
  };
  return {
    async check(files, operations) {
      const used = running();
      used.worker.ref();
      const request: CheckRequest = { id: nextId++, files, operations };
      try {
        return await new Promise<Verdicts>((resolve, reject) => {
          used.waiting.set(request.id, { resolve, reject });
          used.worker.postMessage(request);
        });
      } finally {
        used.waiting.delete(request.id);
        rest(used);
      }
    },
    async close() {
      const used = thread;
      thread = undefined;
      clearTimeout(used?.idle);
      await used?.worker.terminate();
    },
  };
}

function begin(ended: (thread: Thread) => void): Thread {
  const worker = new Worker(new URL('./worker/main.mjs', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: heapMib },
  });
  const thread: Thread = { worker, waiting: new Map(), idle: undefined };
  const fail = (fault: Error): void => {
    clearTimeout(thread.idle);
    ended(thread);
    for (const { reject } of thread.waiting.values()) reject(fault);
  };
  worker.on('message', (answer: CheckAnswer) => {
    const asked = thread.waiting.get(answer.id);
    if ('verdicts' in answer) asked?.resolve(answer.verdicts);
    else asked?.reject(new Error(`operations could not be checked: ${answer.fault}`));
  });
  worker.on('error', fail);
  worker.on('exit', () => {
    fail(new Error('the thread that checks operations ended'));
  });
  return thread;
}
