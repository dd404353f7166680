import { z } from 'zod';

/** One question to the endpoint. */
type Question = {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly token?: string;
  readonly requestId?: string;
};

/** Asks a running installation at its endpoint. */
export type Asking = {
  readonly ask: (question: Question) => Promise<unknown>;
  /** An access token; throws where there is none to be had. */
  readonly signIn: (who: { readonly email: string; readonly password: string }) => Promise<string>;
  /** What became of a mutation, by each of its records. */
  readonly outcomesOf: (sought: {
    readonly field: string;
    readonly requestId: string;
    readonly token: string;
  }) => Promise<readonly string[]>;
};

const session = z.object({
  data: z.object({ signIn: z.object({ accessToken: z.string() }) }),
});
const records = z.object({
  data: z.object({
    auditRecords: z.object({
      edges: z.array(z.object({ node: z.object({ outcome: z.string() }) })),
    }),
  }),
});

/** Asks the installation at this address. */
export function askingAt(url: string): Asking {
  async function ask({ query, variables, token, requestId }: Question): Promise<unknown> {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(requestId === undefined ? {} : { 'x-request-id': requestId }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  }
  return {
    ask,
    async signIn({ email, password }) {
      const query = `mutation ($input: SignInInput!) {
        signIn(input: $input) { ... on Session { accessToken } } }`;
      const answer = await ask({ query, variables: { input: { email, password } } });
      return session.parse(answer).data.signIn.accessToken;
    },
    async outcomesOf({ field, requestId, token }) {
      const query = `query ($filter: AuditRecordFilter) {
        auditRecords(filter: $filter) { edges { node { outcome } } } }`;
      const filter = { action: field, kind: 'MUTATION', requestId };
      const answer = await ask({ query, variables: { filter }, token });
      return records.parse(answer).data.auditRecords.edges.map(({ node }) => node.outcome);
    },
  };
}
