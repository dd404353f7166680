import { setImmediate as turn } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import type { RegisteredText } from './operation-lists.ts';

/** Makes what executing an operation needs, such as its plan, and keeps it. */
export type WarmOne = (text: RegisteredText) => Promise<void>;

/**
 * Warms what is registered, one operation a turn of the event loop, so that requests go on meanwhile. A newer round
 * ends an older one. What can't be warmed is left to its first request.
 */
export function createWarming(warmOne: WarmOne, log: FastifyBaseLogger) {
  let round = 0;
  return async (texts: readonly RegisteredText[]): Promise<void> => {
    const own = (round += 1);
    for (const text of texts) {
      await turn();
      if (own !== round) return;
      try {
        await warmOne(text);
      } catch (error) {
        log.warn({ err: error }, 'a registered operation can not be planned');
      }
    }
  };
}
