import type { Problem } from './answer.ts';

/** An operation as it is sent: by its id alone. */
export type Sending = {
  readonly id: string;
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly token: string | null;
  readonly timeoutMs: number;
};

/** What came back for it. */
export type Received =
  | {
      readonly kind: 'data';
      readonly data: Readonly<Record<string, unknown>>;
      readonly requestId: string | null;
    }
  | { readonly kind: 'offline' }
  | Problem;

/** Sends one operation and reads what comes back; never throws. */
export type Transport = (sending: Sending) => Promise<Received>;

type Surroundings = {
  readonly url: string;
  readonly fetch: typeof globalThis.fetch;
  /** Called with each outcome: whether anybody answered at all. */
  readonly onReach: (isReached: boolean) => void;
};

type GraphError = {
  readonly message?: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
};
type Body = {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphError[];
};

/** Statuses of whoever stands before a server that does not answer. */
const away: ReadonlySet<number> = new Set([502, 503, 504]);

/** Codes of a domain that does not answer, behind a gateway that does. */
const unanswered: ReadonlySet<string> = new Set(['UNAVAILABLE', 'TIMEOUT']);
const retryable: ReadonlySet<string> = new Set(['RATE_LIMITED', 'INTERNAL']);

/**
 * Speaks to the app's own origin. No answer, an answer of a proxy for a server that is away, and what is no answer of
 * NovaPOS at all are offline; a refused request is a problem, never offline.
 */
export function createTransport({ url, fetch, onReach }: Surroundings): Transport {
  return async (sending) => {
    const response = await send(url, fetch, sending);
    if (response === null || away.has(response.status)) {
      onReach(false);
      return { kind: 'offline' };
    }
    const body = await bodyOf(response);
    const isOurs = body !== null || response.status >= 400;
    onReach(isOurs);
    return isOurs ? receivedIn(response, body) : { kind: 'offline' };
  };
}

async function send(
  url: string,
  fetch: typeof globalThis.fetch,
  { id, operationName, variables, token, timeoutMs }: Sending,
): Promise<Response | null> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'apollographql-client-name': 'pos-app',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({
        operationName,
        variables,
        extensions: { persistedQuery: { version: 1, sha256Hash: id } },
      }),
      signal: AbortSignal.timeout(timeoutMs),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
    });
  } catch {
    return null;
  }
}

async function bodyOf(response: Response): Promise<Body | null> {
  try {
    const body: unknown = await response.json();
    const isAnswer =
      typeof body === 'object' && body !== null && ('data' in body || 'errors' in body);
    return isAnswer ? (body as Body) : null;
  } catch {
    return null;
  }
}

function receivedIn(response: Response, body: Body | null): Received {
  const error = body?.errors?.[0];
  const requestId = requestIdOf(response, error);
  if (body?.data && !error) return { kind: 'data', data: body.data, requestId };
  const code = textOf(error, 'code') ?? `HTTP_${response.status}`;
  if (unanswered.has(code)) return { kind: 'offline' };
  return {
    kind: 'problem',
    problem: wordsOf(response, error),
    requestId,
    code,
    isRetryable: retryable.has(code) || isPassing(response.status),
  };
}

function wordsOf({ status }: Response, error: GraphError | undefined): string {
  return error?.message ?? `The server refused the request (${status}).`;
}

/** Whether a status speaks of the moment, not of the request. */
function isPassing(status: number): boolean {
  return status === 429 || status >= 500;
}

function requestIdOf(response: Response, error: GraphError | undefined): string | null {
  return textOf(error, 'requestId') ?? response.headers.get('x-request-id');
}

function textOf(error: GraphError | undefined, name: string): string | null {
  const told = error?.extensions?.[name];
  return typeof told === 'string' ? told : null;
}
