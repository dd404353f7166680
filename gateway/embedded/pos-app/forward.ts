import { Agent, request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';

const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
]);
const agent = new Agent({ keepAlive: true });
const unavailable = JSON.stringify({
  errors: [{ message: 'The server cannot be reached.', extensions: { code: 'UNAVAILABLE' } }],
});

/** Whether a page of another origin asks; browsers say so themselves. */
export function isForeign({ origin, host }: IncomingHttpHeaders): boolean {
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

/** Hand a request on to the gateway as it is, and its answer back as it comes. */
export function forward(
  gateway: string,
  { raw: asked }: FastifyRequest,
  reply: FastifyReply,
): void {
  reply.hijack();
  const answer = reply.raw;
  const onward = request(`${gateway}${asked.url ?? '/'}`, {
    method: asked.method ?? 'GET',
    headers: headersOnward(asked, false),
    agent,
  });
  onward.on('response', (response) => {
    answer.writeHead(response.statusCode ?? 502, withoutHops(response.headers));
    response.pipe(answer);
  });
  onward.on('error', () => {
    if (answer.headersSent) answer.destroy();
    else answer.writeHead(502, { 'content-type': 'application/json' }).end(unavailable);
  });
  answer.on('close', () => {
    onward.destroy();
  });
  asked.pipe(onward);
}

/** Hand a WebSocket on to the gateway. */
export function forwardUpgrade(
  gateway: string,
  asked: IncomingMessage,
  { socket, head }: { readonly socket: Socket; readonly head: Buffer },
): void {
  const onward = request(`${gateway}${asked.url ?? '/'}`, { headers: headersOnward(asked, true) });
  const end = () => {
    onward.destroy();
    socket.destroy();
  };
  onward.on('upgrade', (response, far: Socket, farHead) => {
    const lines = Object.entries(response.headers).map(
      ([name, value]) => `${name}: ${String(value)}`,
    );
    socket.write(['HTTP/1.1 101 Switching Protocols', ...lines, '', ''].join('\r\n'));
    socket.write(farHead);
    far.write(head);
    far.pipe(socket).pipe(far);
    far.on('error', end);
    far.on('close', end);
  });
  onward.on('response', ({ statusCode = 502 }) => {
    socket.end(`HTTP/1.1 ${statusCode} Refused\r\nconnection: close\r\n\r\n`);
  });
  onward.on('error', end);
  socket.on('error', end);
  socket.on('close', end);
  onward.end();
}

// The page is of this origin, which is all that the gateway would want to know of it.
function headersOnward({ headers, socket }: IncomingMessage, isUpgrade: boolean) {
  const { origin: _origin, host: _host, ...others } = headers;
  const kept = isUpgrade ? others : withoutHops(others);
  const before = headers['x-forwarded-for'];
  const address = socket.remoteAddress ?? '';
  return {
    ...kept,
    'x-forwarded-for': before === undefined ? address : `${String(before)}, ${address}`,
  };
}

function withoutHops(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.has(name)));
}
