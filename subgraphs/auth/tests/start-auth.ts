import {
  accessTokenVerifier,
  anonymous,
  createExecutor,
  generateSigningKey,
  type AskSubgraph,
  type Ground,
  type Principal,
} from '@novapos/chassis';
import { createTestDatabase } from '@novapos/chassis/testing';
import pg from 'pg';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { seedTenant } from '../src/seed-tenant.ts';
import { auth } from '../src/start.ts';
import { northernSeed, password, southernSeed } from './examples.ts';

/** One field's answer, whatever union member it is. */
export type Answer = { readonly __typename: string; readonly [field: string]: unknown };

/** A session as a client gets it. */
export type Tokens = Answer & { readonly accessToken: string; readonly refreshToken: string };

/** The domain on a database of its own, with the example tenants and a clock that the test moves. */
export type StartedAuth = Awaited<ReturnType<typeof startAuth>>;

const session = `__typename
  ... on Session { accessToken refreshToken accessTokenExpiresAt refreshTokenExpiresAt
    viewer { user { id email roles } tenant { name } grants store { name } register { code } } }
  ... on Refusal { code message }`;

export async function startAuth() {
  const database = await createTestDatabase();
  const log = pino({ level: 'silent' });
  let aheadMs = 0;
  const now = () => new Date(Date.now() + aheadMs);
  const databaseUrl = database.urlFor('auth');
  await Promise.all([northernSeed, southernSeed].map((seed) => seedTenant(databaseUrl, seed)));
  const ground: Ground = {
    databaseUrl,
    env: {
      JWT_SIGNING_KEY: JSON.stringify(await generateSigningKey()),
      JWT_ISSUER: 'https://auth.test',
      JWT_AUDIENCE: 'novapos,partners',
    },
    log,
    registry: new Registry(),
    peers: { ask: () => Promise.reject(new Error('auth asks nobody')) },
    now,
  };
  const running = await auth.start(ground);
  const keys = running.publicDocuments?.['/.well-known/jwks.json']?.() as never;
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  const ask = createExecutor(auth.subgraph, running.contextFor, { log, now });

  return {
    ...asking(ask),
    ask,
    databaseUrl,
    running,
    keys,
    now,
    jobs: running.jobs,
    verify: accessTokenVerifier({
      issuer: 'https://auth.test',
      audience: ['novapos'],
      keys,
      now,
      log,
    }),
    advanceMinutes: (minutes: number) => {
      aheadMs += minutes * 60_000;
    },
    /** What stands in the database, as the owner sees it. */
    rows: async (query: string): Promise<Record<string, unknown>[]> =>
      (await admin.query<Record<string, unknown>>(query)).rows,
    stop: async () => {
      await running.close();
      await admin.end();
      await database.drop();
    },
  };
}

function asking(ask: AskSubgraph) {
  const run = (query: string, principal: Principal = anonymous, variables: object = {}) =>
    ask({ query, variables: { ...variables }, principal, requestId: 'test' });

  /** The answer of the one field that is asked for; errors are no answer. */
  async function only<Result = Answer>(
    query: string,
    principal?: Principal,
    variables?: object,
  ): Promise<Result> {
    const { data, errors } = await run(query, principal, variables);
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
    return Object.values(data ?? {})[0] as Result;
  }

  /** The code of the error that the answer is. */
  async function codeOf(query: string, principal?: Principal, variables?: object) {
    const { errors } = await run(query, principal, variables);
    return errors?.[0]?.extensions.code;
  }

  return {
    run,
    only,
    codeOf,
    signIn: (email: string, more: object = {}) =>
      only<Tokens>(
        `mutation ($input: SignInInput!) { signIn(input: $input) { ${session}
          ... on SignInLocked { lockedUntil } ... on TenantAmbiguous { tenants { id name } } } }`,
        anonymous,
        { input: { email, password, ...more } },
      ),
    refresh: (token: string) =>
      only<Tokens>(
        `mutation ($token: String!) { refreshSession(refreshToken: $token) { ${session} } }`,
        anonymous,
        { token },
      ),
    selectRegister: (registerId: string, principal: Principal) =>
      only<Tokens>(
        `mutation ($id: ID!) { selectRegister(registerId: $id) { ${session} } }`,
        principal,
        { id: registerId },
      ),
    changePassword: (input: object, principal: Principal) =>
      only<Tokens>(
        `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { ${session}
          ... on DetailsInvalid { problems { field } } } }`,
        principal,
        { input },
      ),
  };
}
