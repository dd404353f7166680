import { buildSchema, execute, parse, type GraphQLSchema } from 'graphql';
import apiSchema from '../../../../gateway/api-schema.graphql?raw';
import manifest from '../../operations.json';

/** What a root field answers: `__typename` tells which of a union's types it is. */
export type Field = (
  args: never,
  asked: { readonly token: string | null; readonly requestId: string },
) => unknown;

/** How the way to the server is now. */
type Way =
  | { readonly kind: 'good' }
  /** Nobody answers. */
  | { readonly kind: 'down' }
  /** It is done, and the answer is lost. */
  | { readonly kind: 'lost' }
  /** A proxy or the gateway answers something else. */
  | { readonly kind: 'status'; readonly status: number; readonly body: string };

const schema: GraphQLSchema = buildSchema(apiSchema);
const bodies = new Map(manifest.operations.map(({ id, body }) => [id, parse(body)]));

/**
 * A stand-in for the gateway at its door: it takes registered ids alone, executes them by the schema of the whole API, and
 * answers as the gateway does. What the domains would say is told by its fields.
 */
export function fakeGateway(fields: Readonly<Record<string, Field>>) {
  const sent: {
    readonly name: string;
    readonly variables: unknown;
    readonly token: string | null;
  }[] = [];
  let way: Way = { kind: 'good' };
  let requests = 0;
  // It may be lost while it is made.
  const isLost = () => way.kind === 'lost';

  async function answer(init: RequestInit): Promise<Response> {
    const { operationName, variables, extensions, query } = JSON.parse(init.body as string) as {
      readonly operationName: string;
      readonly variables: Record<string, unknown>;
      readonly query?: string;
      readonly extensions: { readonly persistedQuery: { readonly sha256Hash: string } };
    };
    const header = new Headers(init.headers).get('authorization');
    const token = header === null ? null : header.replace('Bearer ', '');
    const requestId = `request-${(requests += 1)}`;
    sent.push({ name: operationName, variables, token });
    const document = bodies.get(extensions.persistedQuery.sha256Hash);
    if (query !== undefined || !document) {
      return errorAnswer(404, 'PERSISTED_QUERY_NOT_IN_LIST', requestId);
    }
    const rootValue = Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        (args: unknown) => field(args as never, { token, requestId }),
      ]),
    );
    const { data, errors } = await execute({
      schema,
      document,
      rootValue,
      variableValues: variables,
    });
    const shown = errors?.map(({ message, path, originalError, extensions: own }) => {
      const code = own['code'] ?? (originalError as { code?: string } | undefined)?.code;
      return { message, path, extensions: { code: code ?? 'INTERNAL', requestId } };
    });
    return json(200, { data, ...(shown ? { errors: shown } : {}) }, requestId);
  }

  return {
    sent,
    count: (name: string) => sent.filter((one) => one.name === name).length,
    go(next: Way) {
      way = next;
    },
    fetch: (async (_url: RequestInfo | URL, init: RequestInit = {}) => {
      if (way.kind === 'down') throw new TypeError('Failed to fetch');
      if (way.kind === 'status') return new Response(way.body, { status: way.status });
      const response = await answer(init);
      if (isLost()) throw new TypeError('Failed to fetch');
      return response;
    }) as typeof globalThis.fetch,
  };
}

/** A fault with the code that leaves the edge. */
export class Coded extends Error {
  readonly code: string;

  constructor(code: string, message = code) {
    super(message);
    this.code = code;
  }
}

function errorAnswer(status: number, code: string, requestId: string): Response {
  return json(status, { errors: [{ message: code, extensions: { code, requestId } }] }, requestId);
}

function json(status: number, body: unknown, requestId: string): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', 'x-request-id': requestId },
  });
}
