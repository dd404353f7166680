import { AsyncLocalStorage } from 'node:async_hooks';
import type { AskedMutations } from './audit/asked-mutation.ts';
import type { Principal } from './principal/principal.ts';

/** The request that a piece of work belongs to, whoever called whom in between. */
export type RequestScope = {
  readonly requestId: string;
  readonly principal: Principal;
  /** The W3C trace context that came with it. */
  readonly traceparent: string | null;
  /** The address that the gateway saw the client at. */
  readonly clientAddress: string | null;
  /** The mutations that it asks for, where a record of each is kept. */
  readonly mutations?: AskedMutations | undefined;
};

const scope = new AsyncLocalStorage<RequestScope>();

/** The request that is being answered; undefined in background work. */
export function currentRequest(): RequestScope | undefined {
  return scope.getStore();
}

/** Do work as part of a request. */
export function withinRequest<Result>(request: RequestScope, work: () => Result): Result {
  return scope.run(request, work);
}
