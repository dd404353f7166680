/** An error as the graph tells it. */
export type GraphFault = {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly requestId?: string };
};

/** What came back over HTTP. */
export type Answer<Data> = {
  readonly status: number;
  readonly data: Data | null;
  readonly errors: readonly GraphFault[];
  /** The code of the first error; undefined where there is none. */
  readonly code: string | undefined;
  readonly text: string;
  readonly tookMs: number;
};

/** Who asks, and what else stands in the request's head. */
export type Asking = {
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** One GraphQL endpoint. Every answer is looked through for words that tell how we are built. */
export type Graph = {
  readonly ask: <Data>(query: string, variables?: object, asking?: Asking) => Promise<Answer<Data>>;
  /** Send a body as it is. */
  readonly send: <Data>(body: string, asking?: Asking) => Promise<Answer<Data>>;
};

/** The graph at this address. */
export function graphAt(url: string): Graph {
  async function send<Data>(body: string, { token, headers }: Asking = {}): Promise<Answer<Data>> {
    const startedAt = performance.now();
    const response = await requested(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body,
    });
    const text = await response.text().catch((cause: unknown) => {
      throw new NotAnswered('the answer broke off', { cause });
    });
    const tookMs = performance.now() - startedAt;
    assertDiscreet(text);
    const { data = null, errors = [] } = JSON.parse(text) as Partial<Answer<Data>>;
    const code = errors[0]?.extensions.code;
    return { status: response.status, data, errors, code, text, tookMs };
  }
  return {
    ask: (query, variables = {}, asking = {}) => send(JSON.stringify({ query, variables }), asking),
    send,
  };
}

/** The line was cut before an answer came, or nobody was at its other end. */
export class NotAnswered extends Error {}

async function requested(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (cause) {
    throw new NotAnswered('no answer came', { cause });
  }
}

const indiscretions: readonly RegExp[] = [
  /node_modules/,
  /\bat \S+ \(\S+:\d+:\d+\)/,
  /\.[cm]?[jt]s:\d+/,
  /stacktrace/i,
  /prisma/i,
  /postgres/i,
  /sqlstate/i,
  /\b(insert into|delete from|update \w+ set|select .{1,200} from) /i,
  /idempotency_keys|order_sagas|tenant_id/,
  /ECONN|EPIPE/,
  /127\.0\.0\.1/,
  /serviceName|subgraph/,
];

function assertDiscreet(text: string): void {
  const said = indiscretions.map((words) => words.exec(text)?.[0]).find((word) => word);
  if (said === undefined) return;
  throw new Error(`an answer says "${said}": ${text.slice(0, 2_000)}`);
}
