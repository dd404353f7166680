import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

type Options = {
  readonly url: URL;
  readonly token: string;
  readonly subscription: string;
  /** The text of one or more whole messages, as they came. */
  readonly onText: (text: string) => void;
  /** The other side is gone. */
  readonly onEnd: () => void;
};

// The first byte of a whole frame, by its kind.
const textFrame = 0x81;
const pingFrame = 0x89;
const pongFrame = 0x8a;

/**
 * A subscriber that reads WebSocket frames off the wire and no more: thousands of them in one process must not
 * be what is measured. Resolves once the subscription was sent.
 */
export function joinCrowd({ url, token, subscription, onText, onEnd }: Options): Promise<Socket> {
  const socket = connect(Number(url.port), url.hostname).setNoDelay();
  const say = (message: object) => socket.write(masked(textFrame, JSON.stringify(message)));
  const answers = [
    () => say({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }),
    () => say({ id: '1', type: 'subscribe', payload: { query: subscription } }),
  ];
  let rest: Buffer = Buffer.alloc(0);
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.once('close', onEnd);
    socket.once('connect', () => {
      socket.write(upgrade(url));
    });
    socket.on('data', (chunk) => {
      const all = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      const end = endOfWholeFrames(all, () => socket.write(masked(pongFrame, '')));
      rest = all.subarray(end);
      if (end === 0) return;
      // The upgrade is answered first, then the greeting; whatever comes after is told.
      answers.shift()?.();
      if (answers.length === 0) resolve(socket);
      onText(all.toString('latin1', 0, end));
    });
  });
}

function upgrade({ host, pathname }: URL): string {
  return [
    `GET ${pathname} HTTP/1.1`,
    `Host: ${host}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    'Sec-WebSocket-Protocol: graphql-transport-ws',
    '\r\n',
  ].join('\r\n');
}

/** A frame as clients send it (RFC 6455, 5.2); the mask is zero, which leaves the text as it is. */
function masked(firstByte: number, text: string): Buffer {
  const payload = Buffer.from(text);
  const length =
    payload.length < 126
      ? [0x80 | payload.length]
      : [0xfe, payload.length >> 8, payload.length & 255];
  return Buffer.concat([Buffer.from([firstByte, ...length, 0, 0, 0, 0]), payload]);
}

/** Where the last whole frame ends; the answer to the upgrade counts as one. Who does not answer pings is cut off. */
function endOfWholeFrames(bytes: Buffer, onPing: () => void): number {
  let end = bytes[0] === 0x48 ? bytes.indexOf('\r\n\r\n') + 4 : 0;
  for (;;) {
    const short = (bytes[end + 1] ?? 0) & 0x7f;
    const size =
      short < 126 ? 2 + short : 4 + (bytes.length < end + 4 ? 0 : bytes.readUInt16BE(end + 2));
    if (bytes.length < end + 2 || bytes.length < end + size) return end;
    if (bytes[end] === pingFrame) onPing();
    end += size;
  }
}
