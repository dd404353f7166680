import type { Answer, Ask } from './answer.ts';

type Pause = (milliseconds: number) => Promise<void>;

const attempts = 3;
const firstPauseMs = 300;

/**
 * Asks what changes nothing, or the same however often it is asked, again after a while where that may help: not where nobody
 * answers, since who asks goes on without.
 */
export function retrying(ask: Ask, pause: Pause, random: () => number): Ask {
  return async <Data, Variables extends Readonly<Record<string, unknown>>>(
    ...question: Parameters<typeof ask<Data, Variables>>
  ) => {
    let answer: Answer<Data> = await ask<Data, Variables>(...question);
    for (let attempt = 1; attempt < attempts; attempt += 1) {
      if (answer.kind !== 'problem' || !answer.isRetryable) break;
      await pause(firstPauseMs * 2 ** attempt * (0.5 + random() / 2));
      answer = await ask<Data, Variables>(...question);
    }
    return answer;
  };
}
