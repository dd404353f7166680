import { request } from 'undici';
import { cashier } from './examples.ts';
import { read, startGateway, cashiersToken } from './start-gateway.ts';

const question = { query: '{ viewer { kind tenantId subject requestId } }' };
const signedIn = { authorization: `Bearer ${cashiersToken}` };

describe('the endpoint', () => {
  let gateway: Awaited<ReturnType<typeof startGateway>>;

  beforeAll(async () => {
    gateway = await startGateway();
  });

  it('takes who asks from the access token', async () => {
    const { answer } = await gateway.ask(question, signedIn);
    expect(answer.data?.['viewer']).toMatchObject({
      kind: 'user',
      tenantId: cashier.tenantId,
      subject: cashier.subject,
    });
  });

  it('lets someone without a token in as anonymous, so that they can sign in', async () => {
    const { answer } = await gateway.ask(question);
    expect(answer.data?.['viewer']).toMatchObject({ kind: 'anonymous', tenantId: '' });
  });

  it('reads no other header about who asks', async () => {
    const forged = {
      'x-tenant-id': 't-2',
      'x-user-id': 'u-2',
      'x-roles': 'super_admin',
      'x-principal': '{"kind":"service","tenantId":"t-2"}',
      'x-novapos-principal': 'e30.e30.e30',
      'x-forwarded-user': 'root',
      cookie: 'principal=root',
    };
    const { answer } = await gateway.ask(question, forged);
    expect(answer.data?.['viewer']).toMatchObject({ kind: 'anonymous', tenantId: '', subject: '' });
    const own = await gateway.ask(question, { ...forged, ...signedIn });
    expect(own.answer.data?.['viewer']).toMatchObject({ kind: 'user', tenantId: cashier.tenantId });
  });

  it.each([
    'Bearer a.b.c',
    'Bearer',
    'Bearer not-a-token',
    'Basic YTpi',
    'Bearer a.b.',
    `Bearer ${'a'.repeat(9_000)}.b.c`,
    `Bearer ${cashiersToken} ${cashiersToken}`,
  ])('refuses the token %.40s in the same words as any other bad one', async (authorization) => {
    const { status, answer } = await gateway.ask(question, { authorization });
    expect(status).toBe(401);
    expect(answer.data).toBeUndefined();
    expect(answer.errors).toMatchObject([
      {
        message: 'The access token is not valid. Sign in again.',
        extensions: { code: 'UNAUTHENTICATED' },
      },
    ]);
  });

  it('does not blame the caller when the keys can not be fetched', async () => {
    const { status, code } = await gateway.ask(question, { authorization: 'Bearer the.keys.gone' });
    expect({ status, code }).toEqual({ status: 503, code: 'UNAVAILABLE' });
  });

  it('blocks a query that another site could have made the browser send', async () => {
    const url = `${gateway.url}/graphql?query=${encodeURIComponent('{viewer{kind}}')}`;
    expect((await read(await fetch(url))).code).toBe('BAD_REQUEST');
    const preflighted = await read(
      await fetch(url, { headers: { 'apollo-require-preflight': '1' } }),
    );
    expect(preflighted.answer.data).toHaveProperty('viewer.kind', 'anonymous');
  });

  it('takes no mutation by GET', async () => {
    const url = `${gateway.url}/graphql?query=${encodeURIComponent('mutation{signIn(pin:"1")}')}`;
    const { status } = await read(
      await fetch(url, { headers: { 'apollo-require-preflight': '1' } }),
    );
    expect(status).toBe(405);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-16',
    'application/xml',
  ])('refuses a body of type %s', async (type) => {
    const { status, code } = await gateway.ask(question, { 'content-type': type });
    expect({ status, code }).toEqual({ status: 415, code: 'BAD_REQUEST' });
  });

  it('refuses a compressed body', async () => {
    const { status } = await gateway.ask(question, { 'content-encoding': 'gzip' });
    expect(status).toBe(415);
  });

  it.each(['{"query": "{', '', 'null', '"text"', '{"__proto__": {"a": 1}}', '{"query": 5}', '{}'])(
    'refuses the body %s as a bad request in GraphQL’s format',
    async (body) => {
      const { status, code, answer } = await gateway.ask(body);
      expect({ status, code }).toEqual({ status: 400, code: 'BAD_REQUEST' });
      expect(answer.errors?.[0]?.extensions['requestId']).toEqual(expect.any(String));
    },
  );

  it('answers an origin that is listed, and no other', async () => {
    const listed = await gateway.ask(question, { origin: 'http://localhost:3000' });
    expect(listed.headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
    const other = await gateway.ask(question, { origin: 'https://evil.example' });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('lists no origin in production unless told to', async () => {
    const production = await startGateway({ isProduction: true });
    const { headers } = await production.ask(question, { origin: 'http://localhost:3000' });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('sends security headers and is not cached', async () => {
    const { headers } = await gateway.ask(question);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('survives an odd Host header', async () => {
    const { statusCode, body } = await request(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { host: 'odd:host:name', 'content-type': 'application/json' },
      body: JSON.stringify(question),
    });
    expect(statusCode).toBe(200);
    await body.dump();
  });
});
