import { createInterface } from 'node:readline';
import WebSocket from 'ws';
import { percentiles } from '../figures.ts';

// A crowd of live subscribers in a process of its own: `main.ts <ws url> <token> <count>`. Says `ready` once
// all have subscribed, and after a line on standard input how long each message took since it happened.

const [url = '', token = '', count = '1'] = process.argv.slice(2);
const subscription = 'subscription Crowd { orderChanged { eventId at kind } }';
const delaysMs: number[] = [];
let lost = 0;

function join(): Promise<WebSocket> {
  const socket = new WebSocket(url, 'graphql-transport-ws', { perMessageDeflate: false });
  const send = (message: object) => {
    socket.send(JSON.stringify(message));
  };
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.once('open', () => {
      send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
    });
    socket.on('message', (data: Buffer) => {
      const text = data.toString();
      const at = /"at":"([^"]+)"/.exec(text)?.[1];
      if (at !== undefined) delaysMs.push(Date.now() - Date.parse(at));
      else if (text.includes('connection_ack')) {
        send({ id: '1', type: 'subscribe', payload: { query: subscription } });
        resolve(socket);
      } else if (text.includes('"error"')) lost += 1;
    });
  });
}

const sockets: WebSocket[] = [];
while (sockets.length < Number(count)) {
  const some = Math.min(50, Number(count) - sockets.length);
  sockets.push(...(await Promise.all(Array.from({ length: some }, join))));
}
// The last ones have asked, but were not heard yet.
await new Promise((resolve) => setTimeout(resolve, 1_000));
process.stdout.write('ready\n');
createInterface(process.stdin).once('line', () => {
  const figures = { messages: delaysMs.length, lost, ...percentiles(delaysMs) };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  process.exit(0);
});
