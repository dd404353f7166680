import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import type { Credentials } from '../config.ts';
import { endpointAt } from './endpoint.ts';

type Asked = { readonly authorization: string | undefined; readonly body: Record<string, unknown> };

/** A gateway that answers by what it is asked, and remembers that. */
async function gatewayThat(answer: (asked: Asked) => { status?: number; body: unknown }) {
  const asked: Asked[] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
      const one = { authorization: request.headers.authorization, body };
      asked.push(one);
      const { status = 200, body: words } = answer(one);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(typeof words === 'string' ? words : JSON.stringify(words));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  servers.push(server);
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/graphql`, asked };
}

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const form = z.object({ operationLists: z.literal('fine') });
const fine = { body: { data: { operationLists: 'fine' } } };
const refused = (code: string) => ({
  body: { errors: [{ message: 'No.', extensions: { code } }] },
});
const key: Credentials = { kind: 'key', key: 'np_live_a_b' };
const token: Credentials = { kind: 'token', token: 'jwt' };

async function listsOf(url: string, credentials: Credentials) {
  const endpoint = await endpointAt(url, credentials);
  return endpoint('operationLists', { first: 1 }, form);
}

it('asks by id alone with a key', async () => {
  const { url, asked } = await gatewayThat(() => fine);
  expect(await listsOf(url, key)).toEqual({ operationLists: 'fine' });
  expect(asked).toEqual([
    {
      authorization: 'Bearer np_live_a_b',
      body: {
        extensions: { persistedQuery: { version: 1, sha256Hash: 'novapos:operationLists' } },
        variables: { first: 1 },
      },
    },
  ]);
});

it('asks by text with a token, and by id where the gateway takes no text', async () => {
  const { url, asked } = await gatewayThat(({ body }) =>
    'query' in body ? refused('PERSISTED_QUERY_ID_REQUIRED') : fine,
  );
  expect(await listsOf(url, token)).toEqual({ operationLists: 'fine' });
  expect(asked.map(({ body }) => 'query' in body)).toEqual([true, false]);
});

it('signs in with a password first', async () => {
  const { url, asked } = await gatewayThat(({ authorization }) =>
    authorization === undefined ? { body: { data: { signIn: { accessToken: 'jwt' } } } } : fine,
  );
  await listsOf(url, { kind: 'password', email: 'a@b.example', password: 'secret' });
  expect(asked.map(({ authorization }) => authorization)).toEqual([undefined, 'Bearer jwt']);
});

it('signs in by id where the gateway takes no text', async () => {
  const { url, asked } = await gatewayThat(({ authorization, body }) => {
    if ('query' in body) return refused('PERSISTED_QUERY_ID_REQUIRED');
    return authorization === undefined
      ? { body: { data: { signIn: { accessToken: 'jwt' } } } }
      : fine;
  });
  await listsOf(url, { kind: 'password', email: 'a@b.example', password: 'secret' });
  expect(asked.map(({ body }) => body['extensions'])).toContainEqual({
    persistedQuery: { version: 1, sha256Hash: 'novapos:signIn' },
  });
});

it.each([
  ['an error, with its code', refused('FORBIDDEN'), 'No. (FORBIDDEN)'],
  ['what is not GraphQL', { status: 502, body: '<html>' }, 'answered 502 with something'],
])('tells %s', async (_name, answer, words) => {
  const { url } = await gatewayThat(() => answer);
  await expect(listsOf(url, token)).rejects.toThrow(words);
});

it('tells why someone can not be signed in', async () => {
  const { url } = await gatewayThat(() => ({
    body: { data: { signIn: { message: 'A second factor is needed.' } } },
  }));
  const person: Credentials = { kind: 'password', email: 'a@b.example', password: 'secret' };
  await expect(listsOf(url, person)).rejects.toThrow('A second factor is needed.');
});
