import { join } from 'node:path';
import type { Sql } from '../../../database/database.ts';
import type { RequestContext } from '../../../domain.ts';
import { once } from '../../../idempotency.ts';
import { newId } from '../../../new-id.ts';
import { anyone, can, peersOnly } from '../../../permissions.ts';
import { refusal } from '../../../refusal.ts';
import { defineSubgraph } from '../../../subgraph.ts';
import { noteChange } from '../../note-change.ts';

/** What the resolvers of the till stand on. */
export type TillContext = RequestContext & {
  readonly within: <Result>(
    tenantId: string,
    work: (sql: Sql) => Promise<Result>,
  ) => Promise<Result>;
};

type Id = { readonly id: string };
type Kept = { readonly id: string } | { readonly kind: 'TillTaken' };
type Input<Body> = { readonly input: Body & { readonly idempotencyKey: string } };

const resolvers = {
  Query: { ready: () => true },
  Mutation: {
    openTill: async (
      _parent: unknown,
      { input: { idempotencyKey: key, ...body } }: Input<{ readonly code: string }>,
      { within, principal: { tenantId } }: TillContext,
    ) => {
      const intent = { tenantId, operation: 'openTill', key, body };
      const kept = await within(tenantId, (sql) =>
        once<Kept>(sql, intent, async () =>
          body.code === 'TAKEN' ? { kind: 'TillTaken' } : { id: newId() },
        ),
      );
      return 'kind' in kept
        ? refusal('TillTaken', 'There is one already.')
        : { __typename: 'Till', ...kept };
    },
    nameTill: (_parent: unknown, { id, name }: Id & { readonly name: string }) => {
      const before = { name: 'Front', isActive: true };
      noteChange({ type: 'Till', id, before, after: { name, isActive: true } });
      return { id };
    },
    closeTill: (_parent: unknown, { id }: Id) => ({ id }),
    breakTill: async (
      _parent: unknown,
      { input: { idempotencyKey: key, ...body } }: Input<{ readonly isAfter: boolean }>,
      { within, principal: { tenantId } }: TillContext,
    ) => {
      const intent = { tenantId, operation: 'breakTill', key, body };
      await within(tenantId, async (sql) => {
        await once(sql, intent, async () => ({ id: newId() }));
        if (!body.isAfter) throw new Error('broken before the commit');
      });
      throw new Error('broken after the commit');
    },
    lockTill: (_parent: unknown, { id }: Id) => ({ __typename: 'TillBusy', id }),
    countTill: (_parent: unknown, { id }: Id) => {
      noteChange({ type: 'Till', id: 'not of another mutation', before: null, after: null });
      return { id };
    },
  },
};

/** A subgraph as small as can be, with every way that a mutation can end. */
export const till = defineSubgraph({
  name: 'till',
  directory: join(import.meta.dirname, 'src'),
  resolvers,
  permissions: {
    Query: { ready: anyone },
    Mutation: {
      openTill: anyone,
      nameTill: anyone,
      closeTill: can('tenant:manage'),
      breakTill: anyone,
      lockTill: anyone,
      countTill: peersOnly,
    },
    entities: {},
  },
  unrecorded: ['countTill'],
});
