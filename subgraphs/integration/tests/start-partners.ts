import { createHash, randomBytes } from 'node:crypto';
import {
  anonymous,
  createExecutor,
  mutationRecorder,
  newId,
  servicePrincipal,
  type Principal,
} from '@novapos/chassis';
import { createTestDatabase, principalWith } from '@novapos/chassis/testing';
import pg from 'pg';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { integration } from '../src/start.ts';
import { authPeer } from './auth-peer.ts';
import { operations } from './operations.ts';

/** What a field answered; which fields there are depends on its type. */
export type Answer = {
  readonly __typename: string;
  readonly id: string;
  readonly [field: string]: unknown;
};
type Name = keyof typeof operations;
type Variables = Readonly<Record<string, unknown>>;

/** The domain on a database of its own, with a clock that the test moves. */
export async function startPartners(env: Readonly<Record<string, string>> = {}) {
  const database = await createTestDatabase();
  const auth = authPeer();
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) });
  const registry = new Registry();
  let time = new Date('2030-01-31T12:00:00.000Z');
  const now = () => time;
  const databaseUrl = database.urlFor('integration');
  const settings = { INTEGRATION_MASTER_KEY: randomBytes(32).toString('base64'), ...env };
  const ground = { databaseUrl, env: settings, log, now, registry, peers: auth.peers };
  const running = await integration.start(ground);
  const own = running.database;
  if (!own) throw new Error('the domain has no database');
  const record = mutationRecorder({ domain: 'integration', database: own, registry, log });
  const ask = createExecutor(integration.subgraph, running.contextFor, { log, now, record });
  const owner = new pg.Client({ connectionString: database.adminUrl });
  await owner.connect();

  /** What one of the operations answers; throws with the first error's code. */
  async function run<Result = Answer>(
    name: Name,
    variables: Variables,
    principal: Principal,
  ): Promise<Result> {
    const query = operations[name];
    const response = await ask({ query, variables, principal, requestId: 'test' });
    const [error] = response.errors ?? [];
    if (error) throw new Error(`${error.extensions.code}: ${error.message}`);
    return (response.data as Readonly<Record<string, Result>>)[name] as Result;
  }

  return {
    ask,
    auth,
    ground,
    running,
    run,
    /** All that was logged. */
    logged: () => lines.join(''),
    /** Rows as the owner of the database sees them, whom no wall binds. */
    async rows<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
      const { rows } = await owner.query<Row>(text, [...values]);
      return rows;
    },
    setTime(text: string) {
      time = new Date(text);
    },
    async stop() {
      await record.close();
      await running.close();
      await owner.end();
      await database.drop();
    },
  };
}

export type StartedPartners = Awaited<ReturnType<typeof startPartners>>;

/** A tenant of its own, with an admin, and what is done to its partners. */
export function aTenant(office: StartedPartners, tenantId = newId()) {
  const admin = principalWith(['admin'], { tenantId });
  let made = 0;
  const intent = () => `intent-${(made += 1)}`;
  const run = <Result = Answer>(name: Name, variables: Variables = {}, as: Principal = admin) =>
    office.run<Result>(name, variables, as);
  const createPartner = (overrides: Variables = {}) => {
    const names = { name: 'Acme Accounting', clientName: `acme-${newId().slice(-12)}` };
    return run('createPartner', { input: { idempotencyKey: intent(), ...names, ...overrides } });
  };
  return {
    tenantId,
    admin,
    run,
    createPartner,
    createKey: (partnerId: string, overrides: Variables = {}) => {
      const terms = { environment: 'LIVE', label: 'Nightly', grants: ['orders:read'] };
      const input = { idempotencyKey: intent(), partnerId, ...terms, ...overrides };
      return run<KeyAnswer>('createPartnerKey', { input });
    },
    openSandbox: (partnerId: string, idempotencyKey = intent()) =>
      run('openSandbox', { partnerId, idempotencyKey }),
    /** What the domain has told of a subject, in order. */
    told: (subject: string) =>
      office.rows<{ type: string; data: Variables }>(
        `select type, data from integration.outbox_events where tenant_id = $1 and subject = $2
          order by version`,
        [tenantId, subject],
      ),
    /** The audit records of a mutation, the oldest first. */
    records: async (mutation: string) => {
      const rows = await office.rows<{ data: Variables }>(
        `select data from integration.outbox_events
          where tenant_id = $1 and type = 'audit.mutation-recorded.v2' and data ->> 'mutation' = $2
          order by position`,
        [tenantId, mutation],
      );
      return rows.map(({ data }) => data);
    },
  };
}

export type Tenant = ReturnType<typeof aTenant>;

/** What `createPartnerKey` answered. */
export type KeyAnswer = {
  readonly __typename: string;
  readonly secret: string | null;
  readonly key: Answer;
  readonly problems?: readonly { readonly field: string }[];
};

/** The gateway, which asks for nobody's tenant. */
export const gateway = servicePrincipal('gateway', '');

/** A partner's program, as the gateway vouches for it. */
export function partnerPrincipal(
  tenantId: string,
  partnerId: string,
  overrides: Partial<Principal> = {},
): Principal {
  const grants = ['orders:read'];
  const known = { subject: partnerId, tenantId, grants, keyId: 'k7Qm2ZbX4cVd' };
  return { ...anonymous, kind: 'partner', ...known, ...overrides };
}

/** The hash that is kept of a key's secret. */
export function hashOf(keyText: string | null): string {
  const secret = keyText?.split('_')[3] ?? '';
  return createHash('sha256').update(secret).digest('hex');
}
