import { setTimeout as pause } from 'node:timers/promises';
import type { AskCall } from './call.ts';
import { isUnanswered } from './not-asked.ts';

type Retrying = {
  /** How often a question is asked again. */
  readonly times: number;
  /** The longest first pause; each next one is twice as long. */
  readonly pauseMs: number;
  readonly random: () => number;
  readonly onRetry: () => void;
};

/**
 * Asks a query again that was not answered, after a pause by chance, as long as the operation has time. A mutation is
 * asked once: it may have been done.
 */
export function withRetries({ times, pauseMs, random, onRetry }: Retrying, ask: AskCall): AskCall {
  return async (call) => {
    for (let retry = 0; ; retry += 1) {
      try {
        return await ask(call);
      } catch (error) {
        const waitMs = pauseMs * 2 ** retry * (0.5 + random() / 2);
        const hasTime = performance.now() + waitMs < call.deadlineAt;
        if (!call.isQuery || retry >= times || !hasTime || !isUnanswered(error)) throw error;
        await pause(waitMs);
        onRetry();
      }
    }
  };
}
