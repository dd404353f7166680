import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SubgraphRequest } from '../ask-subgraph.ts';
import { cashier } from '../principal/tests/examples.ts';
import { readableLog } from '../server/tests/examples.ts';
import { askOverHttp } from './ask-over-http.ts';
import { remotePeers } from './remote-peers.ts';

const request: SubgraphRequest = {
  query: 'query Order($id: ID!) { order(id: $id) { id } }',
  variables: { id: '7' },
  operationName: 'Order',
  principal: cashier,
  requestId: 'sale-42',
};
const signer = async (_principal: unknown, audience: string) => `token.for.${audience}`;

const opened: Server[] = [];
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
  for (const server of opened.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function subgraph(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  opened.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

function remote(url: string, timeoutMs = 5_000) {
  const { log, text } = readableLog();
  const options = { signer, timeoutMs, connections: 4, log };
  const { ask, close } = askOverHttp({ ...options, name: 'order', url });
  closers.push(close);
  return { ask, logText: text };
}

describe('a subgraph asked over HTTP', () => {
  it('gets the trace and the address of the client where they are known', async () => {
    const seen: unknown[] = [];
    const url = await subgraph(({ headers }, reply) => {
      seen.push([headers['traceparent'], headers['x-client-address']]);
      reply.end('{"data":{}}');
    });
    const { ask } = remote(url);
    await ask({ ...request, traceparent: '00-1-2-01', clientAddress: '192.0.2.7' });
    await ask(request);
    expect(seen).toEqual([
      ['00-1-2-01', '192.0.2.7'],
      [undefined, undefined],
    ]);
  });

  it('gets the operation with the token and the request id, and its answer comes back', async () => {
    const seen: unknown[] = [];
    const url = await subgraph((message, reply) => {
      let body = '';
      message.on('data', (chunk: Buffer) => (body += chunk.toString()));
      message.on('end', () => {
        const { authorization, 'x-request-id': id } = message.headers;
        seen.push({ method: message.method, path: message.url, authorization, id });
        seen.push(JSON.parse(body));
        reply.end('{"data":{"order":null},"errors":[{"message":"No.","extensions":{"code":"X"}}]}');
      });
    });
    expect(await remote(url).ask(request)).toEqual({
      data: { order: null },
      errors: [{ message: 'No.', extensions: { code: 'X' } }],
    });
    expect(seen).toEqual([
      { method: 'POST', path: '/graphql', authorization: 'Bearer token.for.order', id: 'sale-42' },
      { query: request.query, variables: { id: '7' }, operationName: 'Order' },
    ]);
  });

  it('is not troubled by what is only rehearsed', async () => {
    let asked = 0;
    const url = await subgraph((_message, reply) => {
      asked += 1;
      reply.end('{"data":{}}');
    });
    expect(await remote(url).ask({ ...request, isRehearsal: true })).toEqual({ data: null });
    expect(asked).toBe(0);
  });

  it('keeps its connections', async () => {
    const sockets = new Set<unknown>();
    const url = await subgraph((message, reply) => {
      sockets.add(message.socket);
      reply.end('{"data":{}}');
    });
    const { ask } = remote(url);
    for (let times = 0; times < 20; times += 1) await ask(request);
    expect(sockets.size).toBeLessThanOrEqual(2);
  });

  it('is late when it does not answer, or not to the end, in time', async () => {
    const silent = await subgraph(() => undefined);
    const halfway = await subgraph((_message, reply) => {
      reply.write('{"data":');
    });
    for (const url of [silent, halfway]) {
      await expect(remote(url, 150).ask(request)).rejects.toMatchObject({
        code: 'TIMEOUT',
        message: '"order" did not answer in time.',
        extensions: { code: 'TIMEOUT', retryable: true },
      });
    }
  });

  it.each<[string, RequestListener]>([
    ['fails', (_message, reply) => reply.writeHead(500).end('{"data":{}}')],
    ['refuses us', (_message, reply) => reply.writeHead(401).end('{"errors":[]}')],
    ['says nothing that is JSON', (_message, reply) => reply.end('<html>proxy.internal</html>')],
    ['says something else', (_message, reply) => reply.end('{"data":"proxy.internal"}')],
    ['gives errors without a code', (_message, reply) => reply.end('{"errors":[{"message":"x"}]}')],
    ['hangs up', (message) => message.socket.destroy()],
  ])('is unavailable when it %s, and is asked only once', async (_what, listener) => {
    let asked = 0;
    const url = await subgraph((message, reply) => {
      asked += 1;
      listener(message, reply);
    });
    const { ask, logText } = remote(url);
    await expect(ask(request)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: '"order" can not be reached.',
    });
    expect(asked).toBe(1);
    expect(JSON.parse(logText())).toMatchObject({ subgraph: 'order', requestId: 'sale-42' });
    expect(logText()).not.toMatch(/token\.for/);
  });

  it('is unavailable when nobody listens, and its address stays in the log', async () => {
    const url = await subgraph(() => undefined);
    opened.splice(0).forEach((server) => server.close());
    const { ask, logText } = remote(url);
    const refusal = ask(request);
    await expect(refusal).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(refusal).rejects.not.toThrow(/127\.0\.0\.1/);
    expect(logText()).toMatch(/ECONNREFUSED/);
  });
});

describe('peers', () => {
  it('are found by name, and unknown ones are not', async () => {
    const url = await subgraph((_message, reply) => reply.end('{"data":{"ok":true}}'));
    const { log } = readableLog();
    const peers = remotePeers({ order: url }, { signer, timeoutMs: 1_000, connections: 1, log });
    closers.push(peers.close);
    expect(await peers.find('order')(request)).toEqual({ data: { ok: true } });
    expect(peers.find('order')).toBe(peers.find('order'));
    expect(() => peers.find('loyalty')).toThrow(/no address of a peer "loyalty"/);
  });
});
