import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  CodedError,
  createExecutor,
  type AskSubgraph,
  type DomainEvent,
  type RequestContext,
} from '@novapos/chassis';
import { operationsChanged, partnerChanged, partnerKeyRevoked } from '@novapos/kernel';
import { parse } from 'graphql';
import { composeSupergraph } from '../src/schema/compose-supergraph.ts';
import { files, readLiveContract } from '../src/schema/files.ts';
import { contracts, quiet } from './examples.ts';
import { liveSdl } from './live-shop.ts';

const sdl = readFileSync(join(files.subgraphs, 'integration/schema.graphql'), 'utf8');
const integration = { name: 'integration', sdl };

/** The tiny shop, and the domain that keeps partners. */
export const partnersSupergraph = composeSupergraph([...contracts, integration]);
/** The live shop, and the domain that keeps partners. */
export const livePartnersSupergraph = composeSupergraph([
  { name: 'shop', sdl: liveSdl, url: 'http://localhost:1/graphql' },
  readLiveContract(),
  integration,
]);

export const tenantId = '0190a7d2-0000-7000-8000-000000000001';
export const sandboxTenantId = '0190a7d2-0000-7000-8000-0000000000ee';
export const partnerId = '0190a7d2-0000-7000-8000-000000000031';
export const otherPartnerId = '0190a7d2-0000-7000-8000-000000000032';
const secret = 'aB3dE5gH7jK9mN1pQ3sT5vX7zB9dF1hJ';

type Key = Readonly<Record<string, unknown>> & { readonly id: string };
type Operation = Readonly<Record<string, unknown>> & { readonly id: string };
type Batch = {
  readonly batchId: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
};

/** A key that works, and what its program shows. */
export function aKey(id: string, more: Readonly<Record<string, unknown>> = {}) {
  const environment = (more['environment'] ?? 'LIVE') as string;
  const key: Key = {
    id,
    secretHash: createHash('sha256').update(secret).digest('hex'),
    environment: 'LIVE',
    partnerId,
    clientName: 'acme-accounting',
    tenantId,
    ownerTenantId: tenantId,
    grants: ['orders:read'],
    storeIds: null,
    allowedAddresses: null,
    expiresAt: null,
    isActive: true,
    requestsPerMinute: null,
    costPerMinute: null,
    ...more,
  };
  return { key, shown: `np_${environment.toLowerCase()}_${id}_${secret}` };
}

/** An operation as it is registered, by a partner unless it is said otherwise. */
export function anOperation(body: string, more: Readonly<Record<string, unknown>> = {}): Operation {
  const kind = /^(query|mutation|subscription)/.exec(body)?.[1] ?? 'query';
  return {
    ownerTenantId: tenantId,
    partnerId,
    client: 'acme-accounting',
    version: '1.0.0',
    id: createHash('sha256').update(body).digest('hex'),
    name: /\b(?:query|mutation|subscription) (\w+)/.exec(body)?.[1] ?? 'Unnamed',
    kind: kind.toUpperCase(),
    body,
    cost: 1,
    ...more,
  };
}

/** The same, registered by an app of the platform. */
export function anAppsOperation(body: string): Operation {
  return anOperation(body, { ownerTenantId: null, partnerId: null, client: 'pos-app' });
}

/** The domain as the gateway meets it, with what it was told. */
export function partnersDomain() {
  const state = {
    keys: new Map<string, Key>(),
    operations: [] as readonly Operation[],
    revision: 0,
    isAway: false,
    /** Take what is said, but lose the answer. */
    losesAnswers: false,
    lookUps: 0,
    batches: [] as Batch[],
    reports: [] as Readonly<Record<string, unknown>>[],
    askers: new Set<string>(),
  };
  const executor = createExecutor(
    {
      name: 'integration',
      typeDefs: parse(sdl),
      permissions: {} as never,
      schema: buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolversOf(state) as never }),
    },
    (request) => request,
    { log: quiet, now: () => new Date() },
  );
  const ask: AskSubgraph = async (request) => {
    if (state.isAway) throw new CodedError('UNAVAILABLE', '"integration" can not be reached.');
    state.askers.add(`${request.principal.kind} ${request.principal.subject}`);
    const answer = await executor(request);
    if (state.losesAnswers)
      throw new CodedError('TIMEOUT', '"integration" did not answer in time.');
    return answer;
  };
  return Object.assign(state, {
    ask,
    add(...keys: readonly { readonly key: Key }[]) {
      for (const { key } of keys) state.keys.set(key.id, key);
    },
    register(...operations: readonly Operation[]) {
      state.operations = [...state.operations, ...operations];
      state.revision += 1;
    },
    retireAll() {
      state.operations = [];
      state.revision += 1;
    },
  });
}

/** The domain of partners in a test. */
export type PartnersDomain = ReturnType<typeof partnersDomain>;

type State = Pick<PartnersDomain, 'keys' | 'operations' | 'revision' | 'batches' | 'reports'> & {
  lookUps: number;
};

const pageSize = 2;

function resolversOf(state: State) {
  return {
    Query: {
      partnerKeyForGateway: (_: unknown, { id }: { id: string }) => {
        state.lookUps += 1;
        return state.keys.get(id) ?? null;
      },
      operationRevision: () => state.revision,
      registeredOperationsForGateway: (_: unknown, { after }: { after?: string | null }) => {
        const from = Number(after ?? 0);
        const operations = state.operations.slice(from, from + pageSize);
        const isLast = from + pageSize >= state.operations.length;
        return { operations, endCursor: isLast ? null : String(from + pageSize) };
      },
      partnerSelf: (_: unknown, __: unknown, { principal }: RequestContext) => ({
        id: principal.subject,
        name: 'Acme Accounting',
        clientName: 'acme-accounting',
        isActive: true,
        keys: [],
        webhookEndpoints: [],
        createdAt: '2030-01-31T12:00:00.000Z',
      }),
    },
    Mutation: {
      recordUsage: (_: unknown, { input }: { input: Batch }) => {
        const isNew = !state.batches.some(({ batchId }) => batchId === input.batchId);
        if (isNew) state.batches.push(input);
        return { isNew };
      },
      reportRateLimitExceeded: (
        _: unknown,
        { input }: { input: Readonly<Record<string, unknown>> },
      ) => {
        state.reports.push(input);
        return { isTold: true };
      },
    },
  };
}

function event(type: string, data: unknown): DomainEvent {
  return {
    id: '01930000-0000-7000-8000-0000000000aa',
    type,
    source: 'integration',
    subject: 'x',
    tenantId,
    version: 1,
    time: new Date(),
    traceparent: null,
    data,
  };
}

/** What the domain tells when a key is ended. */
export function revokedKey(keyId: string): DomainEvent {
  return event(partnerKeyRevoked.name, { ...partnerKeyRevoked.example, keyId });
}

/** What the domain tells when a partner is switched off. */
export function endedPartner(): DomainEvent {
  return event(partnerChanged.name, { ...partnerChanged.example, partnerId, isActive: false });
}

/** What the domain tells when a list is registered. */
export function changedOperations(): DomainEvent {
  return event(operationsChanged.name, operationsChanged.example);
}
