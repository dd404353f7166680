import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { remoteFiles } from '../src/remote-files.ts';

const asked: string[] = [];
const product = createServer((request: IncomingMessage, response) => {
  asked.push(request.url ?? '');
  const isThere = request.url === '/images/ours/a.png';
  const isBroken = request.url === '/images/ours/broken.png';
  response.writeHead(isThere ? 200 : isBroken ? 500 : 404, { 'content-type': 'image/png' });
  response.end(isThere ? Buffer.of(0x89, 0x50) : 'x');
});
let open: (tenantId: string, name: string) => Promise<unknown>;

beforeAll(async () => {
  await new Promise<void>((resolve) => product.listen(0, '127.0.0.1', resolve));
  const { port } = product.address() as AddressInfo;
  const files = remoteFiles([['product', `http://127.0.0.1:${port}/graphql`]]);
  open = async (tenantId, name) => files['/images/:tenantId/:name']?.({ tenantId, name });
});
afterAll(() => {
  product.closeAllConnections();
  product.close();
});

describe('a file of a domain in another process', () => {
  it('is fetched from it', async () => {
    expect(await open('ours', 'a.png')).toEqual({
      contentType: 'image/png',
      bytes: Uint8Array.of(0x89, 0x50),
    });
  });

  it('is not there where the domain has none, and a fault where it fails', async () => {
    expect(await open('ours', 'b.png')).toBeNull();
    await expect(open('ours', 'broken.png')).rejects.toThrow('500');
  });

  it.each([
    ['..', 'metrics'],
    ['ours', '..'],
    ['ours/..', 'metrics'],
    ['ours', 'a.png?x'],
    ['', ''],
    ['ours', 'a%2f..'],
  ])('is asked for under its own path alone: %s %s', async (tenantId, name) => {
    const before = asked.length;
    expect(await open(tenantId, name)).toBeNull();
    expect(asked).toHaveLength(before);
  });

  it('is nowhere without the domain', () => {
    expect(remoteFiles([])).toEqual({});
  });
});
