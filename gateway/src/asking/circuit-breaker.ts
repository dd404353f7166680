import type { BreakerState } from '../execution/execution-metrics.ts';
import type { AskCall } from './call.ts';
import { isUnanswered, NotAsked } from './not-asked.ts';

type Breaking = {
  readonly name: string;
  /** Questions without an answer, one after the other, that open it. */
  readonly failures: number;
  /** How long it stays open before one question may try. */
  readonly openMs: number;
  readonly now: () => number;
  readonly onState: (state: BreakerState) => void;
  readonly onRefused: () => void;
};

// Besides failures in a row: half of this many questions.
const remembered = 40;

/**
 * Stops asking a subgraph that does not answer, so that operations don't wait for it and it is let recover. After a while one
 * question tries: answered, all may ask again; not answered, the wait begins anew.
 */
export function withBreaker(breaking: Breaking, ask: AskCall): AskCall {
  const breaker = createBreaker(breaking);
  return async (call) => {
    const isTrial = breaker.enter();
    try {
      const answer = await ask(call);
      breaker.answered();
      return answer;
    } catch (error) {
      if (isUnanswered(error)) breaker.unanswered();
      else if (error instanceof NotAsked) breaker.untried(isTrial);
      else breaker.answered();
      throw error;
    }
  };
}

function createBreaker({ name, failures, openMs, now, onState, onRefused }: Breaking) {
  let state: BreakerState = 'closed';
  let inARow = 0;
  let openUntil = 0;
  let outcomes: boolean[] = [];
  const become = (next: BreakerState) => {
    if (state === next) return;
    state = next;
    onState(next);
  };
  const close = () => {
    inARow = 0;
    outcomes = [];
    become('closed');
  };
  const open = () => {
    openUntil = now() + openMs;
    become('open');
  };
  const remember = (isAnswered: boolean) => {
    outcomes.push(isAnswered);
    if (outcomes.length > remembered) outcomes.shift();
  };
  const isMostlySilent = () =>
    outcomes.length === remembered &&
    outcomes.filter((isAnswered) => !isAnswered).length * 2 >= remembered;

  return {
    /** Lets a question pass, and says whether it is the one that tries; throws when none may. */
    enter(): boolean {
      if (state === 'closed') return false;
      if (state === 'open' && now() >= openUntil) {
        become('half-open');
        return true;
      }
      onRefused();
      throw new NotAsked(`"${name}" did not answer lately and is not asked for a moment.`);
    },
    answered() {
      // An answer to a question from before it opened says little of now.
      if (state === 'open') return;
      if (state === 'half-open') close();
      inARow = 0;
      remember(true);
    },
    unanswered() {
      inARow += 1;
      remember(false);
      if (state === 'half-open' || (state === 'closed' && (inARow >= failures || isMostlySilent())))
        open();
    },
    /** The question that was to try was not sent: the next one tries. */
    untried(isTrial: boolean) {
      if (isTrial) {
        openUntil = now();
        become('open');
      }
    },
  };
}
