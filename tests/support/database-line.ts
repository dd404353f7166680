import { readFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@novapos/chassis/database';

/** A PostgreSQL of the test's own, at an address that stays the same while the server goes and comes. */
export type DatabaseLine = {
  readonly adminUrl: string;
  readonly servicePassword: string;
  /** End the server as a power cut does, and every connection with it. */
  readonly kill: () => void;
  /** Start the server again on what lies on the disk. */
  readonly restore: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Start a PostgreSQL in this folder. */
export async function startDatabaseLine(dataDirectory: string): Promise<DatabaseLine> {
  const start = () => startEmbeddedPostgres({ dataDirectory, log: () => undefined });
  let server = await start();
  let port: number | null = portOf(server.adminUrl);
  const open = new Set<Socket>();
  const line = createServer((client) => {
    if (port === null) client.destroy();
    else joinEnds(client, connect(port, '127.0.0.1'), open);
  });
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve));
  const url = new URL(server.adminUrl);
  url.port = String((line.address() as AddressInfo).port);

  function cut(): void {
    port = null;
    for (const socket of open) socket.destroy();
  }
  return {
    adminUrl: url.href,
    servicePassword: server.servicePassword,
    kill() {
      process.kill(postmasterOf(dataDirectory), 'SIGKILL');
      cut();
    },
    async restore() {
      await server.stop();
      server = await start();
      port = portOf(server.adminUrl);
    },
    async stop() {
      cut();
      line.close();
      await server.stop();
    },
  };
}

function joinEnds(client: Socket, server: Socket, open: Set<Socket>): void {
  for (const [one, other] of [
    [client, server],
    [server, client],
  ] as const) {
    open.add(one);
    one.on('error', () => undefined);
    one.on('close', () => {
      open.delete(one);
      other.destroy();
    });
    one.pipe(other);
  }
}

function portOf(url: string): number {
  return Number(new URL(url).port);
}

/** The process of the PostgreSQL that a data folder's installation runs. */
function postmasterOf(dataDirectory: string): number {
  const [pid] = readFileSync(join(dataDirectory, 'postgres/postmaster.pid'), 'utf8').split('\n');
  return Number(pid);
}
