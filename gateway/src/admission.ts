import { newTraceparent, traceparentOf, traceparentOr } from '@novapos/chassis';
import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import type { GatewayContext } from './context.ts';
import type { Entrance } from './entrance.ts';
import type { Visit } from './visit.ts';

/** Makes the context of a request, or throws why it is refused. */
export type Admit = (request: FastifyRequest, visit: Visit) => Promise<GatewayContext>;

/** Lets a request in: whoever sent it is known or anonymous, and may ask for what it asks. */
export function createAdmission(entrance: Entrance): Admit {
  return async (request, visit) => {
    const { principal } = await entrance.identify(request.headers, visit);
    await entrance.admit(request.method === 'GET' ? request.query : request.body, visit);
    return {
      principal,
      visit,
      requestId: request.id,
      traceparent: traceparentOr(traceparentOf(request.headers['traceparent'])) ?? newTraceparent(),
      clientAddress: request.ip,
      log: logOf(request, visit),
    };
  };
}

function logOf({ log }: FastifyRequest, { client, known: { key } }: Visit): FastifyBaseLogger {
  if (!key && client.name === null) return log;
  const partner = key ? { keyId: key.id, partnerId: key.partnerId } : {};
  return log.child({ client, ...partner });
}
