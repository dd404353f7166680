import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '@novapos/chassis';
import { request } from 'undici';
import { WebSocket, WebSocketServer } from 'ws';
import { servePosApp, type ServedPosApp } from '../serve-pos-app.ts';

const script = 'console.log("the till");'.repeat(200);
let till: ServedPosApp;
let gateway: Server;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pos-app-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Till</title>');
  await writeFile(join(folder, 'assets/main-abc.js'), script);
  await writeFile(join(folder, 'secret.txt'), 'not for the world');
  gateway = createServer((asked, answer) => {
    const said: Buffer[] = [];
    asked.on('data', (chunk: Buffer) => said.push(chunk));
    asked.on('end', () => {
      const { url, method, headers } = asked;
      answer.writeHead(200, { 'content-type': 'application/json', 'x-request-id': 'r-1' });
      answer.end(JSON.stringify({ url, method, headers, body: Buffer.concat(said).toString() }));
    });
  });
  const sockets = new WebSocketServer({ server: gateway, path: '/graphql' });
  sockets.on('connection', (socket) => {
    socket.on('message', (text: Buffer) => {
      socket.send(`heard ${text.toString()}`);
    });
  });
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve));
  till = await servePosApp({
    folder,
    gateway: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`,
    host: '127.0.0.1',
    port: 0,
    log: createLog({ level: 'silent', name: 'pos-app' }),
  });
});
afterAll(async () => {
  await till.close();
  gateway.closeAllConnections();
  gateway.close();
});

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  request(`${till.origin}${path}`, { headers });

describe('the files of the till', () => {
  it('come with a policy that lets nothing in from elsewhere', async () => {
    const { headers, body, statusCode } = await get('/');
    expect(statusCode).toBe(200);
    expect(await body.text()).toContain('<title>Till</title>');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|https?:|data:|\*/);
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('answer each screen with the app, and no file that is not there', async () => {
    const screen = await get('/refund?receipt=P1-000007');
    expect(await screen.body.text()).toContain('<title>Till</title>');
    const missing = await get('/assets/other.js');
    expect(missing.statusCode).toBe(404);
    await missing.body.dump();
  });

  it.each(['/secret.txt', '/../secret.txt', '/..%2fsecret.txt', '/assets/%2e%2e/secret.txt'])(
    'never give %s away',
    async (path) => {
      const { body } = await get(path);
      expect(await body.text()).not.toContain('not for the world');
    },
  );

  it('are kept for good where their name tells their content, and come compressed', async () => {
    const { headers, body } = await get('/assets/main-abc.js', { 'accept-encoding': 'gzip, br' });
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-encoding']).toBe('gzip');
    expect((await body.arrayBuffer()).byteLength).toBeLessThan(script.length / 4);
  });

  it('are not sent again while they are the same', async () => {
    const first = await get('/');
    await first.body.dump();
    const again = await get('/', { 'if-none-match': String(first.headers.etag) });
    expect(again.statusCode).toBe(304);
    await again.body.dump();
  });
});

describe('the gateway behind the till', () => {
  const post = (headers: Readonly<Record<string, string>>) =>
    request(`${till.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{"query":"{ viewer { id } }"}',
    });

  it('gets operations as they are, with the address of who asks', async () => {
    const { headers, body } = await post({ authorization: 'Bearer token', origin: till.origin });
    const heard = (await body.json()) as {
      readonly body: string;
      readonly headers: Readonly<Record<string, string>>;
    };
    expect(heard.body).toBe('{"query":"{ viewer { id } }"}');
    expect(heard.headers['authorization']).toBe('Bearer token');
    expect(heard.headers['x-forwarded-for']).toBe('127.0.0.1');
    expect(headers['x-request-id']).toBe('r-1');
  });

  it('gives pictures', async () => {
    const { body } = await get('/images/tenant/picture');
    expect(await body.json()).toMatchObject({ url: '/images/tenant/picture', method: 'GET' });
  });

  it('is not asked for a page of another origin', async () => {
    const { statusCode, body } = await post({ origin: 'https://elsewhere.example' });
    expect(statusCode).toBe(403);
    await body.dump();
  });

  it('is reached by WebSocket', async () => {
    const socket = new WebSocket(`${till.origin.replace('http', 'ws')}/graphql`);
    const answer = new Promise((resolve, reject) => {
      socket.on('message', (text: Buffer) => {
        resolve(text.toString());
      });
      socket.on('error', reject);
    });
    socket.on('open', () => {
      socket.send('hello');
    });
    expect(await answer).toBe('heard hello');
    socket.close();
  });

  it('refuses a WebSocket of another origin', async () => {
    const socket = new WebSocket(`${till.origin.replace('http', 'ws')}/graphql`, {
      origin: 'https://elsewhere.example',
    });
    const fault = new Promise((resolve) => {
      socket.on('error', resolve);
    });
    expect(await fault).toHaveProperty('code', 'ECONNRESET');
  });
});

it('says that the server cannot be reached, in the format of the graph', async () => {
  const lonely = await servePosApp({
    folder: await mkdtemp(join(tmpdir(), 'pos-app-')),
    gateway: 'http://127.0.0.1:9',
    host: '127.0.0.1',
    port: 0,
    log: createLog({ level: 'silent', name: 'pos-app' }),
  });
  const { statusCode, body } = await request(`${lonely.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  expect(statusCode).toBe(502);
  expect(await body.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  await lonely.close();
});
