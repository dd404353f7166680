import { Pool } from 'undici';

/** An operation that was not answered: by a coded error of the graph, or not at all. */
export class GraphFault extends Error {
  /** The graph's code, or `NETWORK` where there was no answer in the graph's form. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

/** Asks one GraphQL endpoint over connections that stay open. */
export type GraphClient = {
  /** Answers the operation's data, or throws a `GraphFault`. */
  readonly ask: <Data>(query: string, variables: object, accessToken?: string) => Promise<Data>;
  readonly close: () => Promise<void>;
};

type Answer = {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
};

const answerTimeoutMs = 60_000;

/** Open a client with as many connections as operations are sent at once. */
export function createGraphClient(url: string, connections: number): GraphClient {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, {
    connections,
    headersTimeout: answerTimeoutMs,
    bodyTimeout: answerTimeoutMs,
  });
  const heads = new Map<string, string>();

  // An operation's text is turned into JSON once, however often it is sent.
  function bodyOf(query: string, variables: object): string {
    const head = heads.get(query) ?? `{"query":${JSON.stringify(query)},"variables":`;
    heads.set(query, head);
    return `${head}${JSON.stringify(variables)}}`;
  }

  async function send(body: string, accessToken?: string): Promise<Answer> {
    try {
      const answer = await pool.request({
        path: pathname,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(accessToken === undefined ? {} : { authorization: `Bearer ${accessToken}` }),
        },
        body,
      });
      return (await answer.body.json()) as Answer;
    } catch (error) {
      throw new GraphFault('NETWORK', error instanceof Error ? error.message : String(error));
    }
  }

  return {
    async ask<Data>(query: string, variables: object, accessToken?: string): Promise<Data> {
      const { data, errors } = await send(bodyOf(query, variables), accessToken);
      const fault = errors?.[0];
      if (fault) throw new GraphFault(fault.extensions?.code ?? 'UNKNOWN', fault.message);
      if (data == null) throw new GraphFault('NETWORK', 'the answer holds neither data nor errors');
      return data as Data;
    },
    close: () => pool.close(),
  };
}
