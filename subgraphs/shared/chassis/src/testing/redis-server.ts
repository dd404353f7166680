import { spawn, type ChildProcess } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A `redis-server` of its own, which keeps nothing on disk. */
export type RedisServer = {
  readonly url: string;
  /** Start it anew at the same address, empty. */
  readonly start: () => Promise<void>;
  /** End it suddenly. */
  readonly stop: () => Promise<void>;
};

const mostTries = 400;

/** Start a Redis on a free port of this machine; the program is looked for in the PATH. */
export async function startRedisServer(): Promise<RedisServer> {
  const port = await freePort();
  let child: ChildProcess | null = null;
  const server: RedisServer = {
    url: `redis://127.0.0.1:${port}`,
    async start() {
      const keepsNothing = ['--save', '', '--appendonly', 'no'];
      const words = ['--port', String(port), '--bind', '127.0.0.1', ...keepsNothing];
      child = spawn('redis-server', words, { stdio: 'ignore' });
      const missing = new Promise<never>((_resolve, reject) => {
        child?.once('error', reject);
      });
      await Promise.race([answers(port), missing]);
    },
    async stop() {
      const ending = child;
      child = null;
      if (!ending || ending.exitCode !== null) return;
      const ended = new Promise((resolve) => ending.once('exit', resolve));
      ending.kill('SIGKILL');
      await ended;
    },
  };
  await server.start();
  return server;
}

async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (await isThere(port)) return;
    await pause(25);
  }
  throw new Error('redis-server did not answer in time');
}

function isThere(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.once('data', (answer) => {
      resolve(answer.toString().startsWith('+PONG'));
      socket.destroy();
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}
