import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort, startProcess } from '../processes.ts';

describe('a process of a distributed installation', () => {
  it('is not ready because another program answers at its port', async () => {
    const other = createServer((_, response) => response.end());
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    // Without its settings it ends by itself, but only once it has read them.
    const program = 'subgraphs/payment/src/main.ts';
    await expect(startProcess({ name: 'payment', program, port, env: {} })).rejects.toThrow(
      'payment ended with 1 before it was ready',
    );
    other.close();
  });

  it('is waited for no longer once it has ended', async () => {
    const waiting = () =>
      process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
    const before = waiting();
    const program = 'subgraphs/payment/src/main.ts';
    const port = await freePort();
    await expect(startProcess({ name: 'payment', program, port, env: {} })).rejects.toThrow(
      'before it was ready',
    );
    await pause(300);
    expect(waiting()).toBeLessThanOrEqual(before);
  });
});
