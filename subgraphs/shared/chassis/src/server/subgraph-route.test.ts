import type { AskSubgraph, SubgraphRequest } from '../ask-subgraph.ts';
import { CodedError } from '../errors.ts';
import { signingKeyOf, signPrincipal } from '../principal/principal-token.ts';
import { principalVerifier } from '../principal/principal-verifier.ts';
import { cashier, internalKey, publicHalf, silent } from '../principal/tests/examples.ts';
import { addSubgraphRoute } from './subgraph-route.ts';
import { exchange, newServer } from './tests/examples.ts';

const key = await internalKey('internal-1');
const gateway = await signingKeyOf('gateway', key);
const now = () => new Date();

const asked: SubgraphRequest[] = [];
const ask: AskSubgraph = async (request) => {
  asked.push(request);
  if (request.query.includes('broken')) throw new Error('select * from secrets');
  if (request.query.includes('late')) throw new CodedError('TIMEOUT', 'Too late.');
  return { data: { lines: request.query.length } };
};
const verify = principalVerifier({
  audience: 'order',
  keys: { keys: [publicHalf(key)] },
  now,
  log: silent,
});

const { app, listen } = newServer();
addSubgraphRoute(app, { ask, verify });
const url = await listen();
const token = await signPrincipal(gateway, cashier, { audience: 'order', now: now() });

beforeEach(() => {
  asked.length = 0;
});
afterAll(() => app.close());

async function post(body: string, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
  });
  return { status: response.status, answer: await response.json() };
}

describe('a subgraph over HTTP', () => {
  it('answers an operation as the principal it was vouched for', async () => {
    const body = { query: '{ order }', variables: { id: 7 }, operationName: 'Order' };
    const { status, answer } = await post(JSON.stringify(body), { 'x-request-id': 'sale-42' });
    expect(status).toBe(200);
    expect(answer).toEqual({ data: { lines: 9 } });
    expect(asked).toEqual([{ ...body, principal: cashier, requestId: 'sale-42' }]);
  });

  it('takes the trace and the address of the client from whoever was vouched for, if they are any', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const query = '{"query":"{ order }"}';
    await post(query, { traceparent, 'x-client-address': '2001:db8::1' });
    await post(query, { traceparent: '00-0-0-0', 'x-client-address': 'nowhere' });
    expect(asked.map(({ clientAddress, traceparent: trace }) => [clientAddress, trace])).toEqual([
      ['2001:db8::1', traceparent],
      [undefined, undefined],
    ]);
  });

  it.each<[string, string]>([
    ['no token', ''],
    ['something else', 'Basic YTpi'],
    ['a broken token', 'Bearer a.b.c'],
    ['a token for another subgraph', 'payment'],
  ])('refuses who comes with %s, and runs nothing', async (_what, authorization) => {
    const other = await signPrincipal(gateway, cashier, { audience: 'payment', now: now() });
    const given = authorization === 'payment' ? `Bearer ${other}` : authorization;
    const { status, answer } = await post('{"query":"{ order }"}', { authorization: given });
    expect(status).toBe(401);
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(asked).toEqual([]);
  });

  it('refuses a stranger before the body has come', async () => {
    const answer = await exchange(
      url,
      'POST /graphql HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-type: text/odd\r\ncontent-length: 99999999\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
  });

  it.each(['[]', '{}', '"a"', 'null', '{"query":1}', '{"query":"{a}","variables":[1]}', '{'])(
    'refuses the body %s',
    async (body) => {
      const { status, answer } = await post(body);
      expect(status).toBe(400);
      expect(JSON.stringify(answer)).toMatch(/"code":"BAD_(REQUEST|USER_INPUT)"/);
    },
  );

  it('takes bodies up to 4 MiB', async () => {
    const sized = (bytes: number) => JSON.stringify({ query: 'a'.repeat(bytes) });
    expect((await post(sized(4 * 1024 * 1024 - 100))).status).toBe(200);
    expect((await post(sized(4 * 1024 * 1024))).status).toBe(413);
  });

  it('masks its faults and shows what is coded', async () => {
    const broken = await post('{"query":"{ broken }"}');
    expect(broken.status).toBe(500);
    expect(JSON.stringify(broken.answer)).not.toMatch(/secrets/);
    const late = await post('{"query":"{ late }"}');
    expect(late).toMatchObject({ status: 504, answer: { errors: [{ message: 'Too late.' }] } });
  });
});
