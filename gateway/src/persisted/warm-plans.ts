import { setImmediate as turn } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';

/** Makes what executing an operation of this text needs, such as its plan, and keeps it. */
type WarmOne = (query: string) => Promise<void>;

/**
 * Warms what is registered, one operation a turn of the event loop, so that requests go on meanwhile. A newer round
 * ends an older one. What can't be warmed is left to its first request.
 */
export function createWarming(warmOne: WarmOne, log: FastifyBaseLogger) {
  let round = 0;
  return async (bodies: readonly string[]): Promise<void> => {
    const own = (round += 1);
    for (const body of bodies) {
      await turn();
      if (own !== round) return;
      try {
        await warmOne(body);
      } catch (error) {
        log.warn({ err: error }, 'a registered operation can not be planned');
      }
    }
  };
}
