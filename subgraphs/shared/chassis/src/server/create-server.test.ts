import { isUuid } from '@novapos/kernel';
import { Counter, Registry } from 'prom-client';
import { CodedError } from '../errors.ts';
import { createServer } from './create-server.ts';
import { exchange, newServer, readableLog } from './tests/examples.ts';

const { app, listen, logText } = newServer({
  database: async () => undefined,
});
app.post('/echo', (request) => request.body);
app.get('/broken', () => {
  throw new Error('the password of the database is hunter22');
});
app.get('/busy', () => {
  throw new CodedError('UNAVAILABLE', 'Come back later.');
});
const url = await listen();
afterAll(() => app.close());

type Refused = { readonly errors: readonly [{ message: string; extensions: object }] };

async function refused(path: string, init: RequestInit = {}) {
  const response = await fetch(url + path, init);
  const { errors } = (await response.json()) as Refused;
  return {
    status: response.status,
    requestId: response.headers.get('x-request-id'),
    ...errors[0],
  };
}

const json = { 'content-type': 'application/json' };

describe('a process', () => {
  it('says that it is alive', async () => {
    const response = await fetch(`${url}/healthz`);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({ isAlive: true, name: 'order' });
  });

  it('says how ready each dependency is, and how long it took', async () => {
    const response = await fetch(`${url}/readyz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      isReady: true,
      isDraining: false,
      checks: { database: { isOk: true, ms: expect.any(Number) as number } },
    });
  });

  it('is not ready while a dependency fails, and tells why to the log alone', async () => {
    const sick = newServer({
      database: () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.7')),
      clock: async () => undefined,
    });
    const response = await fetch(`${await sick.listen()}/readyz`);
    const text = await response.text();
    await sick.app.close();
    expect(response.status).toBe(503);
    expect(JSON.parse(text)).toMatchObject({
      isReady: false,
      checks: { database: { isOk: false }, clock: { isOk: true } },
    });
    expect(text).not.toMatch(/10\.0\.0\.7/);
    expect(sick.logText()).toMatch(/10\.0\.0\.7/);
  });

  it('does not wait for ever for a dependency, nor asks it twice at once', async () => {
    let asked = 0;
    const stuck = newServer({
      database: () => {
        asked += 1;
        return new Promise(() => undefined);
      },
    });
    const stuckUrl = await stuck.listen();
    const answers = await Promise.all([1, 2, 3].map(() => fetch(`${stuckUrl}/readyz`)));
    await stuck.app.close();
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503]);
    expect(asked).toBe(1);
  });

  it('is not ready once it drains, and closes each connection', async () => {
    const leaving = newServer();
    const leavingUrl = await leaving.listen();
    leaving.startDraining();
    const response = await fetch(`${leavingUrl}/readyz`);
    await leaving.app.close();
    expect(response.status).toBe(503);
    expect(response.headers.get('connection')).toBe('close');
    expect(await response.json()).toMatchObject({ isReady: false, isDraining: true });
  });

  it('shows its metrics', async () => {
    const registry = new Registry();
    new Counter({ name: 'sales_total', help: 'Sales.', registers: [registry] }).inc(3);
    const { log } = readableLog();
    const server = createServer({ name: 'order', log, registry, checks: {} });
    const response = await fetch(
      `${await server.app.listen({ host: '127.0.0.1', port: 0 })}/metrics`,
    );
    await server.app.close();
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(await response.text()).toMatch(/^sales_total 3$/m);
  });
});

describe('a request id', () => {
  const idOf = async (given?: string) => {
    const headers = given === undefined ? {} : { 'x-request-id': given };
    return (await fetch(`${url}/healthz`, { headers })).headers.get('x-request-id') ?? '';
  };

  it('is the one the caller gave, when well-formed', async () => {
    expect(await idOf('till-7:sale_42.a')).toBe('till-7:sale_42.a');
    expect(await idOf('a'.repeat(64))).toBe('a'.repeat(64));
  });

  it.each([undefined, '', 'a'.repeat(65), 'two words', '{"a":1}', 'ü'])(
    'is a new one when the caller gave %j',
    async (given) => {
      const id = await idOf(given);
      expect(isUuid(id)).toBe(true);
      expect(id).not.toBe(await idOf(given));
    },
  );
});

describe('what can not be answered', () => {
  it.each<[string, string, RequestInit, number, string]>([
    [
      'malformed JSON',
      '/echo',
      { method: 'POST', body: '{"a":', headers: json },
      400,
      'BAD_REQUEST',
    ],
    ['no body', '/echo', { method: 'POST', body: '', headers: json }, 400, 'BAD_REQUEST'],
    [
      'a poisoned prototype',
      '/echo',
      { method: 'POST', body: '{"__proto__":{"a":1}}', headers: json },
      400,
      'BAD_REQUEST',
    ],
    [
      'a body over 1 MiB',
      '/echo',
      { method: 'POST', body: JSON.stringify('a'.repeat(1024 * 1024)), headers: json },
      413,
      'LIMIT_EXCEEDED',
    ],
    [
      'another content type',
      '/echo',
      { method: 'POST', body: '<a/>', headers: { 'content-type': 'application/xml' } },
      415,
      'BAD_REQUEST',
    ],
    ['an unknown address', '/nowhere', {}, 404, 'NOT_FOUND'],
    ['another method', '/echo', {}, 404, 'NOT_FOUND'],
    ['an address that is no address', '/%E0%A4%A', {}, 400, 'BAD_REQUEST'],
    ['what is refused on purpose', '/busy', {}, 503, 'UNAVAILABLE'],
  ])('is refused in the format of GraphQL: %s', async (_what, path, init, ...[status, code]) => {
    const answer = await refused(path, init);
    expect(answer.status).toBe(status);
    expect(answer.extensions).toEqual({ code, requestId: answer.requestId });
    expect(answer.message).toMatch(/\.$/);
  });

  it('is masked when it is our fault, and logged with the request id', async () => {
    const answer = await refused('/broken', { headers: { 'x-request-id': 'sale-42' } });
    expect(answer).toEqual({
      status: 500,
      requestId: 'sale-42',
      message: 'Something went wrong on our side. Quote the request id.',
      extensions: { code: 'INTERNAL', requestId: 'sale-42' },
    });
    const line = logText()
      .split('\n')
      .find((text) => text.includes('hunter22'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({
      requestId: 'sale-42',
      err: { type: 'Error' },
    });
  });

  it('is cut off when the headers are too large', async () => {
    const answer = await exchange(
      url,
      `GET /healthz HTTP/1.1\r\nhost: a\r\nx-a: ${'a'.repeat(20_000)}\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
  });

  it('is cut off when the headers do not come to an end', async () => {
    const answer = await exchange(url, 'GET /healthz HTTP/1.1\r\nhost: a\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  }, 20_000);
});
