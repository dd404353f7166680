import type { AskCall } from './call.ts';
import { NotAsked } from './not-asked.ts';

type Bounds = {
  readonly name: string;
  /** Questions on their way at once. */
  readonly running: number;
  /** Questions that may wait for their turn. */
  readonly waiting: number;
  readonly onChange: (running: number, waiting: number) => void;
  readonly onRefused: () => void;
};

/** Lets a bounded number of questions be on their way at once and a bounded number wait; the rest is refused. */
export function bounded({ name, onRefused, onChange, ...most }: Bounds, ask: AskCall): AskCall {
  let running = 0;
  const waiters: (() => void)[] = [];

  const turn = () =>
    new Promise<void>((begin) => {
      waiters.push(begin);
      onChange(running, waiters.length);
    });
  // A question whose time is over meanwhile gets its turn as well: the time limit behind us ends it at once.
  const leave = () => {
    const next = waiters.shift();
    if (next) next();
    else running -= 1;
    onChange(running, waiters.length);
  };

  return async (call) => {
    if (running < most.running) running += 1;
    else if (waiters.length < most.waiting) await turn();
    else {
      onRefused();
      throw new NotAsked(`"${name}" is asked more than it can answer.`);
    }
    onChange(running, waiters.length);
    try {
      return await ask(call);
    } finally {
      leave();
    }
  };
}
