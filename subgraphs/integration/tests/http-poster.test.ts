import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { httpPoster } from '../src/sending/http-poster.ts';
import type { Resolve } from '../src/sending/guarded-lookup.ts';
import { startReceiver, status, type Receiver } from './receiver.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function receiving(...args: Parameters<typeof startReceiver>): Promise<Receiver> {
  const receiver = await startReceiver(...args);
  closing.push(receiver.stop);
  return receiver;
}

type Options = Partial<Parameters<typeof httpPoster>[0]>;

function posting(options: Options = {}) {
  const poster = httpPoster({ isLocalAllowed: true, now: () => new Date(), ...options });
  closing.push(poster.close);
  return (url: string, body = '{"a":1}') =>
    poster.post({ url, body, headers: { 'webhook-id': 'evt-1' } });
}

const notPublic = 'the address of the endpoint is not a public one';

describe('posting to a partner', () => {
  it('sends these very bytes and these headers', async () => {
    const receiver = await receiving();
    const posted = await posting()(`${receiver.url}?of=us`, '{"ü":1}');
    expect(posted).toMatchObject({ status: 204, problem: null, retryAfterMs: null });
    expect(receiver.received).toMatchObject([
      {
        path: '/hooks?of=us',
        body: '{"ü":1}',
        headers: {
          'webhook-id': 'evt-1',
          'content-type': 'application/json',
          'user-agent': 'NovaPOS-Webhooks/1',
        },
      },
    ]);
  });

  it.each([400, 404, 410, 429, 500, 503])('tells of the status %s', async (code) => {
    const receiver = await receiving(status(code));
    expect(await posting()(receiver.url)).toMatchObject({
      status: code,
      problem: `the endpoint answered with status ${code}`,
    });
  });

  it.each([301, 302, 303, 307, 308])('does not follow a redirect: %s', async (code) => {
    const elsewhere = await receiving();
    const receiver = await receiving(status(code, { location: elsewhere.url }));
    expect(await posting()(receiver.url)).toMatchObject({
      status: code,
      problem: `the endpoint answered with status ${code}, and redirects are not followed`,
    });
    expect(elsewhere.received).toEqual([]);
  });

  it('hears for how long it is asked to wait, in seconds or by a date', async () => {
    const now = new Date('2030-01-31T12:00:00Z');
    const post = posting({ now: () => now });
    const wait = async (code: number, retryAfter: string) => {
      const receiver = await receiving(status(code, { 'retry-after': retryAfter }));
      return (await post(receiver.url)).retryAfterMs;
    };
    expect(await wait(429, '120')).toBe(120_000);
    expect(await wait(503, 'Thu, 31 Jan 2030 12:01:00 GMT')).toBe(60_000);
    expect(await wait(503, 'Thu, 31 Jan 2030 11:00:00 GMT')).toBe(0);
    expect(await wait(503, 'soon')).toBeNull();
    expect(await wait(500, '120')).toBeNull();
  });

  it('waits for an answer no longer than it may', async () => {
    const receiver = await receiving(() => undefined);
    const posted = await posting({ timeoutMs: 300 })(receiver.url);
    expect(posted).toMatchObject({
      status: null,
      problem: 'no answer came within 0.3 seconds',
    });
    expect(posted.tookMs).toBeGreaterThanOrEqual(250);
    expect(posted.tookMs).toBeLessThan(2_000);
  });

  it('takes the status for the answer, however slowly the rest drips', async () => {
    const receiver = await receiving((response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => {
        clearInterval(drip);
      });
    });
    const posted = await posting({ timeoutMs: 300 })(receiver.url);
    expect(posted).toMatchObject({ status: 200, problem: null });
    expect(posted.tookMs).toBeLessThan(2_000);
  });

  it('reads no more of a huge answer than it must', async () => {
    const written = { bytes: 0 };
    const receiver = await receiving((response) => {
      response.writeHead(200);
      const chunk = Buffer.alloc(64 * 1024, 'x');
      const pour = () => {
        if (response.destroyed || written.bytes > 200 * 1024 * 1024) return;
        written.bytes += chunk.length;
        if (response.write(chunk)) setImmediate(pour);
        else response.once('drain', pour);
      };
      pour();
    });
    expect(await posting()(receiver.url)).toMatchObject({ status: 200, problem: null });
    expect(written.bytes).toBeLessThan(20 * 1024 * 1024);
  });

  it('is not drowned in headers', async () => {
    const receiver = await receiving(status(200, { 'x-long': 'x'.repeat(40_000) }));
    expect(await posting()(receiver.url)).toMatchObject({
      status: null,
      problem: 'the connection to the endpoint broke',
    });
  });

  it('tells of a port where nobody listens, and of an answer that is none', async () => {
    const receiver = await receiving();
    await receiver.stop();
    const refused = await posting()(receiver.url);
    expect(refused.problem).toBe('the endpoint refused the connection');
    const babbler = createServer((socket) => socket.resume().end('220 mail ready\r\n'));
    await new Promise<void>((resolve) => {
      babbler.listen(0, '127.0.0.1', resolve);
    });
    closing.push(() => new Promise((resolve) => babbler.close(resolve)));
    const { port } = babbler.address() as AddressInfo;
    const posted = await posting()(`http://127.0.0.1:${port}/`);
    expect(posted).toMatchObject({ status: null, problem: 'the connection to the endpoint broke' });
  });

  it('speaks TLS only with whom has a certificate', async () => {
    const receiver = await receiving();
    const posted = await posting()(`https://127.0.0.1:${receiver.port}/`);
    expect(posted).toMatchObject({ status: null });
    expect(receiver.received).toEqual([]);
  });
});

describe('an address that is not public', () => {
  const strict = { isLocalAllowed: false };

  it.each(['http', 'https'])(
    'is not connected to by %s, whatever listens there',
    async (scheme) => {
      const receiver = await receiving();
      const post = posting(strict);
      for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '0177.0.0.1', '[::ffff:127.0.0.1]'])
        expect((await post(`${scheme}://${host}:${receiver.port}/`)).problem).toBe(notPublic);
      expect(receiver.connections.opened).toBe(0);
    },
  );

  it.each([
    ['127.0.0.1', 4],
    ['10.1.2.3', 4],
    ['169.254.169.254', 4],
    ['::1', 6],
    ['::ffff:127.0.0.1', 6],
    ['64:ff9b::7f00:1', 6],
    ['fd00:ec2::254', 6],
  ])('is not connected to by a name that leads to %s', async (address, family) => {
    const receiver = await receiving();
    const resolve: Resolve = async () => [{ address, family }];
    const posted = await posting({ ...strict, resolve })(`https://hooks.test:${receiver.port}/`);
    expect(posted).toMatchObject({ status: null, problem: notPublic });
    expect(receiver.connections.opened).toBe(0);
  });

  it('among public ones refuses them all', async () => {
    const receiver = await receiving();
    const resolve: Resolve = async () => [
      { address: '93.184.216.34', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    const posted = await posting({ ...strict, resolve })(`https://hooks.test:${receiver.port}/`);
    expect(posted.problem).toBe(notPublic);
    expect(receiver.connections.opened).toBe(0);
  });

  it('is not reached by a name that answers differently the second time', async () => {
    const receiver = await receiving(status(204, { connection: 'close' }));
    const asked: string[] = [];
    // The first answer is looked at and connected to; there is no second question for the same connection.
    const resolve: Resolve = async (name) => {
      asked.push(name);
      return [{ address: asked.length === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
    };
    const post = posting({ resolve });
    const url = `http://hooks.test:${receiver.port}/`;
    expect(await post(url)).toMatchObject({ status: 204 });
    expect(asked).toEqual(['hooks.test']);
    expect(await post(url)).toMatchObject({ status: null, problem: notPublic });
    expect(asked).toHaveLength(2);
    expect(receiver.received).toHaveLength(1);
    expect(receiver.received[0]?.headers.host).toBe(`hooks.test:${receiver.port}`);
  });

  it('is told apart from a name that does not exist', async () => {
    const resolve: Resolve = async () => {
      throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    };
    const posted = await posting({ ...strict, resolve })('https://hooks.test/');
    expect(posted.problem).toBe('the name of the endpoint can not be resolved');
  });
});
