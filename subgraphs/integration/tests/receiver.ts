import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A request that a receiver got. */
export type Received = {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

type Reply = (response: ServerResponse, received: Received) => void;

/** A web server of a partner, on this machine. */
export async function startReceiver(reply: Reply = ok) {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  const connections = { opened: 0, most: 0, now: 0 };
  const answer = { reply };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    connections.now += 1;
    connections.most = Math.max(connections.most, connections.now);
    response.on('close', () => {
      connections.now -= 1;
    });
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString();
      const one = { path: request.url ?? '', headers: request.headers, body };
      received.push(one);
      answer.reply(response, one);
    });
  });
  server.on('connection', (socket) => {
    connections.opened += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}/hooks`,
    received,
    connections,
    /** From now on answer so. */
    reply(next: Reply) {
      answer.reply = next;
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answer with a status. */
export function status(code: number, headers: Readonly<Record<string, string>> = {}): Reply {
  return (response) => {
    response.writeHead(code, headers).end('so be it');
  };
}

const ok = status(204);

/** A started receiver. */
export type Receiver = Awaited<ReturnType<typeof startReceiver>>;
