import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { execute, parse } from 'graphql';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeSupergraph } from '../../src/schema/compose-supergraph.ts';
import { closeAtTheEnd } from '../closing.ts';
import { readCommand } from './command-line.ts';
import { serveSupergraph } from './serve-supergraph.ts';

const head =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

/** A subgraph of somebody else: plain GraphQL over HTTP, errors without codes. */
async function foreign(sdl: string, resolvers: object): Promise<string> {
  const schema = buildSubgraphSchema({
    typeDefs: parse(`${head} ${sdl}`),
    resolvers: resolvers as never,
  });
  const server = createServer((request, reply) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { query, variables } = JSON.parse(body) as { query: string; variables?: object };
      const asked = { schema, document: parse(query), variableValues: { ...variables } };
      void Promise.resolve(execute(asked)).then((result) => reply.end(JSON.stringify(result)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closeAtTheEnd(async () => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

const a = 'type Query { thing: Thing broken: Int } type Thing @key(fields: "id") { id: ID! }';
const b = 'type Thing @key(fields: "id") { id: ID! name: String }';

describe('a supergraph of others', () => {
  it('is served to whoever asks, introspection and errors included', async () => {
    const broken = () => {
      throw new Error('no');
    };
    const urlA = await foreign(a, { Query: { thing: () => ({ id: '7' }), broken } });
    const urlB = await foreign(b, {
      Thing: {
        __resolveReference: ({ id }: { readonly id: string }) => ({ id, name: `Thing ${id}` }),
      },
    });
    const { supergraphSdl } = composeSupergraph([
      { name: 'a', sdl: `${head} ${a}`, url: urlA },
      { name: 'b', sdl: `${head} ${b}`, url: 'http://127.0.0.1:1/away' },
    ]);
    const serving = {
      supergraphSdl,
      subgraphs: { b: urlB },
      timeoutMs: 5_000,
      isShared: true,
      logLevel: 'silent',
    };
    const gateway = await serveSupergraph(serving);
    closeAtTheEnd(gateway.stop);
    const url = await gateway.app.listen({ port: 0, host: '127.0.0.1' });
    const ask = async (query: string): Promise<unknown> => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ query });
      return (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).json();
    };
    expect(await ask('{ thing { id name } }')).toEqual({
      data: { thing: { id: '7', name: 'Thing 7' } },
    });
    expect(await ask('{ __type(name: "Thing") { kind } }')).toEqual({
      data: { __type: { kind: 'OBJECT' } },
    });
    expect(await ask('{ broken }')).toMatchObject({
      data: { broken: null },
      errors: [{ path: ['broken'] }],
    });
  });
});

describe('the words after `npm run gateway --`', () => {
  it('name a file, a port, and other addresses', () => {
    const words = [
      '--supergraph',
      'a.graphql',
      '--port',
      '0',
      '--subgraphs',
      '{"a":"http://b:1/"}',
    ];
    expect(readCommand(words)).toEqual({
      supergraph: 'a.graphql',
      port: 0,
      host: '127.0.0.1',
      subgraphs: { a: 'http://b:1/' },
      timeoutMs: 10_000,
      isShared: true,
    });
    expect(readCommand(['--help'])).toBe('help');
  });

  it.each([
    [[], '--supergraph'],
    [['--supergraph', 'a', '--port', '99999'], '--port'],
    [['--supergraph', 'a', '--subgraphs', '{"a":"nowhere"}'], '--subgraphs'],
    [['--supergraph', 'a', '--timeout', '0'], '--timeout'],
    [['--colour'], '--colour'],
  ])('make no sense as %j', (words, named) => {
    expect(readCommand(words)).toMatchObject({ wrong: expect.stringContaining(named) as string });
  });
});
