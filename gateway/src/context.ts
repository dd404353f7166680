import type { Principal } from '@novapos/chassis';
import type { FastifyBaseLogger } from 'fastify';

/** What belongs to one request on its way through the gateway. */
export type GatewayContext = {
  readonly principal: Principal;
  readonly requestId: string;
  /** Knows the request id. */
  readonly log: FastifyBaseLogger;
};
