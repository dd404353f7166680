import type { Unanswered } from './answer.ts';

/** What whoever stands at the till is told of something that was not done. */
export function wordsOf(unanswered: Unanswered): string {
  switch (unanswered.kind) {
    case 'offline':
      return 'The server does not answer. Check the network and try again.';
    case 'signed-out':
      return 'Enter your PIN again to go on with the network.';
    case 'problem':
      return unanswered.problem;
  }
}

/** By what the server's log knows it; null where the server was not reached. */
export function requestIdOf(unanswered: Unanswered): string | null {
  return unanswered.kind === 'problem' ? unanswered.requestId : null;
}
