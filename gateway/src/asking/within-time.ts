import { CodedError, type SubgraphResponse } from '@novapos/chassis';
import type { AskCall } from './call.ts';

/**
 * Gives a subgraph a bounded time to answer, and never more than the operation has left. An answer that comes later
 * is not waited for.
 */
export function withinTime(name: string, timeoutMs: number, ask: AskCall): AskCall {
  return async (call) => {
    const leftMs = Math.min(timeoutMs, call.deadlineAt - performance.now());
    if (leftMs <= 0) throw tooLate(name);
    return race(ask(call), leftMs, name);
  };
}

function race(
  answer: Promise<SubgraphResponse>,
  leftMs: number,
  name: string,
): Promise<SubgraphResponse> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(tooLate(name));
    }, leftMs);
    answer.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

function tooLate(name: string): CodedError {
  return new CodedError('TIMEOUT', `"${name}" did not answer in time.`, { retryable: true });
}
