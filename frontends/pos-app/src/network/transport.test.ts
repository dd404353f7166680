// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { ReachDocument, TillStaffDocument } from '../operations/operations.generated.ts';
import { Coded, fakeGateway } from '../testing/fake-gateway.ts';
import { createGraph } from './graph.ts';
import { createTransport } from './transport.ts';

function graph(gateway: ReturnType<typeof fakeGateway>) {
  const reached: boolean[] = [];
  const transport = createTransport({
    url: '/graphql',
    fetch: gateway.fetch,
    onReach: (isReached) => reached.push(isReached),
  });
  return { ask: createGraph(transport), reached };
}

describe('what comes of asking', () => {
  it('is the answer, with the id that the log knows it by', async () => {
    const gateway = fakeGateway({});
    const { ask, reached } = graph(gateway);
    expect(await ask(ReachDocument, {}, { token: 'a' })).toEqual({
      kind: 'ok',
      data: { __typename: 'Query' },
      requestId: 'request-1',
    });
    expect(gateway.sent).toEqual([{ name: 'Reach', variables: {}, token: 'a' }]);
    expect(reached).toEqual([true]);
  });

  it('is offline where nobody answers', async () => {
    const gateway = fakeGateway({});
    const { ask, reached } = graph(gateway);
    gateway.go({ kind: 'down' });
    expect(await ask(ReachDocument, {}, { token: null })).toEqual({ kind: 'offline' });
    expect(reached).toEqual([false]);
  });

  it.each([502, 503, 504])('is offline where a proxy answers %i', async (status) => {
    const gateway = fakeGateway({});
    const { ask, reached } = graph(gateway);
    gateway.go({ kind: 'status', status, body: 'Bad gateway' });
    expect(await ask(ReachDocument, {}, { token: null })).toEqual({ kind: 'offline' });
    expect(reached).toEqual([false]);
  });

  it('is offline where the network wants a sign-in of its own', async () => {
    const gateway = fakeGateway({});
    const { ask } = graph(gateway);
    gateway.go({ kind: 'status', status: 200, body: '<html>Welcome to the hotel</html>' });
    expect(await ask(ReachDocument, {}, { token: null })).toEqual({ kind: 'offline' });
  });

  it.each([400, 401, 403, 404, 413, 422])('is a problem, never offline, at %i', async (status) => {
    const gateway = fakeGateway({});
    const { ask, reached } = graph(gateway);
    gateway.go({ kind: 'status', status, body: 'no' });
    expect(await ask(ReachDocument, {}, { token: null })).toMatchObject({
      kind: 'problem',
      code: `HTTP_${status}`,
      isRetryable: false,
    });
    expect(reached).toEqual([true]);
  });

  it('may succeed later where it is too much, or the server is at fault', async () => {
    const gateway = fakeGateway({});
    const { ask } = graph(gateway);
    for (const status of [429, 500]) {
      gateway.go({ kind: 'status', status, body: 'no' });
      const answer = await ask(ReachDocument, {}, { token: null });
      expect(answer).toMatchObject({ kind: 'problem', isRetryable: true });
    }
  });

  it("is the graph's error in words with its request id", async () => {
    const gateway = fakeGateway({
      tillStaff: () => {
        throw new Coded('FORBIDDEN', 'You may not do this.');
      },
    });
    expect(await graph(gateway).ask(TillStaffDocument, {}, { token: null })).toEqual({
      kind: 'problem',
      problem: 'You may not do this.',
      code: 'FORBIDDEN',
      requestId: 'request-1',
      isRetryable: false,
    });
  });

  it('is offline where a domain does not answer, though the gateway is reached', async () => {
    const gateway = fakeGateway({
      tillStaff: () => {
        throw new Coded('UNAVAILABLE');
      },
    });
    const { ask, reached } = graph(gateway);
    expect(await ask(TillStaffDocument, {}, { token: null })).toEqual({ kind: 'offline' });
    expect(reached).toEqual([true]);
  });

  it('is offline where it takes too long', async () => {
    const { ask } = graph({
      ...fakeGateway({}),
      fetch: ((_url: unknown, { signal }: RequestInit) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => {
            reject(new DOMException('too long', 'TimeoutError'));
          });
        })) as typeof fetch,
    });
    expect(await ask(ReachDocument, {}, { token: null, timeoutMs: 20 })).toEqual({
      kind: 'offline',
    });
  });
});
