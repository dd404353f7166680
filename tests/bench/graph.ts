import { Pool } from 'undici';

/** One caller of the graph: answers the data of an operation or throws with the first error. */
export type Graph = {
  readonly ask: <Data>(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    token?: string,
  ) => Promise<Data>;
  readonly close: () => Promise<void>;
};

type Answer<Data> = {
  readonly data?: Data;
  readonly errors?: readonly { readonly message: string }[];
};

/** A graph behind keep-alive connections. */
export function graphAt(url: string, connections: number): Graph {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections, bodyTimeout: 60_000, headersTimeout: 60_000 });
  return {
    async ask<Data>(query: string, variables: object, token?: string) {
      const response = await pool.request({
        method: 'POST',
        path: pathname,
        headers: {
          'content-type': 'application/json',
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.body.json()) as Answer<Data>;
      if (errors?.[0] || !data) throw new Error(errors?.[0]?.message ?? 'no data');
      return data;
    },
    close: () => pool.close(),
  };
}

/** An access token of a demo user, at a register or without one. */
export async function tokenOf(
  graph: Graph,
  signIn: { readonly email: string; readonly password: string; readonly registerId?: string },
): Promise<string> {
  const { signIn: session } = await graph.ask<{
    signIn: { accessToken?: string; message?: string };
  }>(
    `mutation BenchSignIn($input: SignInInput!) {
      signIn(input: $input) { ... on Session { accessToken } ... on Refusal { message } }
    }`,
    { input: signIn },
  );
  if (!session.accessToken) throw new Error(`can't sign in: ${session.message ?? ''}`);
  return session.accessToken;
}
