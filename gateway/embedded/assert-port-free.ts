import { once } from 'node:events';
import { createServer } from 'node:net';

/** Throws `EADDRINUSE` while another program listens there, before anything else is begun; 0 is any free port. */
export async function assertPortFree(port: number, host: string): Promise<void> {
  const probe = createServer().listen(port, host);
  await once(probe, 'listening');
  await new Promise((resolve) => probe.close(resolve));
}
