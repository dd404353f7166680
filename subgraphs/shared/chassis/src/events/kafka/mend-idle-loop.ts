import { createRequire } from 'node:module';

type Request = {
  readonly sentAt: number;
  readonly requestTimeout: number;
  readonly timeoutRequest: () => void;
};
type RequestQueue = {
  readonly pending: readonly unknown[];
  readonly inflight: ReadonlyMap<number, Request>;
  readonly enforceRequestTimeout: boolean;
  readonly isConnected: () => boolean;
  readonly destroy: () => void;
  requestTimeoutIntervalId: NodeJS.Timeout | null;
};
type RequestQueueClass = {
  readonly prototype: {
    scheduleCheckPendingRequests: (this: RequestQueue) => void;
    scheduleRequestTimeoutCheck: (this: RequestQueue) => void;
  };
};

const require = createRequire(import.meta.url);
const mended = Symbol.for('novapos.kafkajs.idle-loop');
const timeoutCheckMs = 1_000;

/**
 * kafkajs 2.2.4 looks after requests that wait a thousand times a second, on each connection, although none
 * waits (its timer is set to a moment in the past), and ten times a second after those that are late. This
 * lets it look for the first only where there are some, and for the others once a second.
 */
export function mendIdleLoop(): void {
  const { prototype } = require('kafkajs/src/network/requestQueue') as RequestQueueClass;
  if (mended in prototype) return;
  const schedule = prototype.scheduleCheckPendingRequests;
  prototype.scheduleCheckPendingRequests = function scheduleCheckPendingRequests() {
    if (this.pending.length > 0) schedule.call(this);
  };
  prototype.scheduleRequestTimeoutCheck = function scheduleRequestTimeoutCheck() {
    if (!this.enforceRequestTimeout) return;
    this.destroy();
    this.requestTimeoutIntervalId = setInterval(() => {
      for (const request of [...this.inflight.values()]) {
        if (Date.now() - request.sentAt > request.requestTimeout) request.timeoutRequest();
      }
      if (!this.isConnected()) this.destroy();
    }, timeoutCheckMs);
  };
  Object.defineProperty(prototype, mended, { value: true });
}
