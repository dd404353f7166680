import { z } from 'zod';
import type { Credentials } from '../config.ts';
import { PqFailed } from '../pq-failed.ts';
import { requests, signInForm, type RequestName } from './requests.ts';

/** Asks the gateway for one of the few things that `npm run pq` needs. */
export type Endpoint = <Answer>(
  name: RequestName,
  variables: Readonly<Record<string, unknown>>,
  read: z.ZodType<Answer>,
) => Promise<Answer>;

const answerForm = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        extensions: z.object({ code: z.string() }).partial().optional(),
      }),
    )
    .optional(),
});
type GraphAnswer = z.infer<typeof answerForm>;

const timeoutMs = 120_000;
/** Codes of a gateway that takes no text from this caller. */
const textRefused = new Set(['PERSISTED_QUERY_ID_REQUIRED', 'QUERY_NOT_IN_SAFELIST']);

/** The endpoint, asked as someone; signs in first where that takes a password. */
export async function endpointAt(url: string, credentials: Credentials | null): Promise<Endpoint> {
  if (!credentials) {
    throw new PqFailed(
      'Say who asks: set NOVAPOS_KEY, or NOVAPOS_TOKEN, or NOVAPOS_EMAIL and NOVAPOS_PASSWORD.',
    );
  }
  const bearer = await bearerOf(url, credentials);
  return async (name, variables, read) => {
    const answer = await ask(url, bearer, { name, variables, isById: credentials.kind === 'key' });
    return read.parse(dataOf(answer));
  };
}

async function bearerOf(url: string, credentials: Credentials): Promise<string> {
  if (credentials.kind === 'key') return credentials.key;
  if (credentials.kind === 'token') return credentials.token;
  const { email, password } = credentials;
  const variables = { input: { email, password } };
  const answer = await ask(url, null, { name: 'signIn', variables, isById: false });
  const { signIn: session } = signInForm.parse(dataOf(answer));
  if (session.accessToken !== undefined) return session.accessToken;
  const why = session.message ?? 'more than a password is needed';
  throw new PqFailed(
    `${email} can't sign in: ${why} Give an access token as NOVAPOS_TOKEN instead.`,
  );
}

type Asked = {
  readonly name: RequestName;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly isById: boolean;
};

/** A partner asks by id; others by text, and by id where the gateway takes no text. */
async function ask(url: string, bearer: string | null, { name, variables, isById }: Asked) {
  const { id, text } = requests[name];
  const persistedQuery = { version: 1, sha256Hash: id };
  const byId = () => post(url, bearer, { extensions: { persistedQuery }, variables });
  if (isById) return byId();
  const answer = await post(url, bearer, { query: text, variables });
  const isRefused = answer.errors?.some(({ extensions }) =>
    textRefused.has(extensions?.code ?? ''),
  );
  return isRefused === true ? byId() : answer;
}

async function post(url: string, bearer: string | null, body: object): Promise<GraphAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'apollographql-client-name': 'novapos-pq',
      ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
    },
    body: JSON.stringify(body),
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  }).catch((error: unknown) => {
    throw new PqFailed(`${url} does not answer: ${reasonOf(error)}`);
  });
  const text = await response.text();
  const read = answerForm.safeParse(jsonOf(text));
  if (read.success) return read.data;
  throw new PqFailed(`${url} answered ${response.status} with something that is not GraphQL.`);
}

function dataOf({ data, errors }: GraphAnswer): Readonly<Record<string, unknown>> {
  const [error] = errors ?? [];
  if (error) {
    const code = error.extensions?.code;
    throw new PqFailed(code === undefined ? error.message : `${error.message} (${code})`);
  }
  return data ?? {};
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
