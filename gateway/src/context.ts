import type { Principal } from '@novapos/chassis';
import type { FastifyBaseLogger } from 'fastify';
import type { Visit } from './visit.ts';

/** What belongs to one request on its way through the gateway. */
export type GatewayContext = {
  readonly principal: Principal;
  readonly requestId: string;
  /** The W3C trace context that came with it, or a new one. */
  readonly traceparent?: string;
  /** Where the client was seen. */
  readonly clientAddress?: string;
  /** What the edge found out of it; undefined for what the gateway asks itself. */
  readonly visit?: Visit;
  /** It is only read and checked, so that its first request finds that done; nothing is executed. */
  readonly isRehearsal?: true;
  /** Knows the request id. */
  readonly log: FastifyBaseLogger;
};
