import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { percentiles } from '../figures.ts';
import { joinCrowd } from './listener.ts';

// A crowd of live subscribers in a process of its own: `main.ts <ws url> <token> <count>`. Says `ready` once
// all have subscribed, and after a line on standard input how long each message took since it happened.

const [url = '', token = '', count = '1'] = process.argv.slice(2);
const subscription = 'subscription Crowd { orderChanged { eventId at kind } }';
const marker = '"at":"';
const instantLength = '2030-01-31T09:30:00.000Z'.length;
const delaysMs: number[] = [];
let lost = 0;

function hear(text: string): void {
  const heardAt = Date.now();
  if (text.includes('"type":"error"')) lost += 1;
  for (let at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + 1)) {
    const from = at + marker.length;
    delaysMs.push(heardAt - Date.parse(text.slice(from, from + instantLength)));
  }
}

const sockets: Socket[] = [];
while (sockets.length < Number(count)) {
  const some = Math.min(50, Number(count) - sockets.length);
  const onEnd = () => {
    lost += 1;
  };
  const join = () => joinCrowd({ url: new URL(url), token, subscription, onText: hear, onEnd });
  sockets.push(...(await Promise.all(Array.from({ length: some }, join))));
  await new Promise((resolve) => setTimeout(resolve, 50));
}
// The last ones have asked, but were not heard yet.
await new Promise((resolve) => setTimeout(resolve, 2_000));
process.stdout.write('ready\n');
createInterface(process.stdin).once('line', () => {
  const { user, system } = process.cpuUsage();
  const cpuSeconds = Math.round((user + system) / 1e6);
  const figures = { messages: delaysMs.length, lost, ...percentiles(delaysMs), cpuSeconds };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  process.exit(0);
});
