import { anonymous, CodedError, type Principal, type SubgraphResponse } from '@novapos/chassis';
import type { AskCall, SubgraphCall } from '../call.ts';

/** A cashier of a tenant, as the gateway verified it. */
export const cashier: Principal = {
  ...anonymous,
  kind: 'user',
  subject: 'user-1',
  tenantId: 'tenant-1',
  roles: ['cashier'],
  sessionId: 'session-1',
};

/** A query of that cashier, with as much time as it needs. */
export function query(changes: Partial<SubgraphCall> = {}): SubgraphCall {
  return {
    query: '{ order(id: 1) { id } }',
    variables: {},
    principal: cashier,
    requestId: 'r-1',
    isQuery: true,
    deadlineAt: performance.now() + 60_000,
    ...changes,
  };
}

/** A subgraph that is reached or not as it is told, and counts how often it is asked. */
export function subgraph() {
  const state = {
    asked: 0,
    fails: 0,
    code: 'UNAVAILABLE' as 'UNAVAILABLE' | 'TIMEOUT' | 'FORBIDDEN',
  };
  const waiting: (() => void)[] = [];
  const ask: AskCall = async () => {
    state.asked += 1;
    if (state.fails > 0) {
      state.fails -= 1;
      throw new CodedError(state.code, 'no answer');
    }
    return { data: { order: { id: '1' } } };
  };
  /** Answers only when released. */
  const held: AskCall = () => {
    state.asked += 1;
    return new Promise<SubgraphResponse>((resolve) => {
      waiting.push(() => {
        resolve({ data: { order: { id: '1' } } });
      });
    });
  };
  const release = () => {
    waiting.splice(0).forEach((answer) => {
      answer();
    });
  };
  return { state, ask, held, release };
}

/** Lets everything run that is not waiting for time. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
