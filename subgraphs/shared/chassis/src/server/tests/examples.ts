import { connect } from 'node:net';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { createServer } from '../create-server.ts';
import type { Checks } from '../readiness.ts';

/** A log whose lines can be read back. */
export function readableLog() {
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => lines.push(line) });
  return { log, text: () => lines.join('') };
}

/** A server with these checks, on a port of its own once `listen` was called. */
export function newServer(checks: Checks = {}) {
  const { log, text } = readableLog();
  const server = createServer({ name: 'order', log, registry: new Registry(), checks });
  const listen = () => server.app.listen({ host: '127.0.0.1', port: 0 });
  return { ...server, server, log, logText: text, listen };
}

/** What a server answers to these very bytes until it closes the connection. */
export function exchange(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString();
    });
    socket.on('close', () => {
      resolve(answer);
    });
    socket.on('error', reject);
  });
}
