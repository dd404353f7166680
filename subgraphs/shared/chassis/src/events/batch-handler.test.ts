import { alertRaised } from '@novapos/kernel';
import type { Sql } from '../database/database.ts';
import { newId } from '../new-id.ts';
import { inBatches, reading } from './batch-handler.ts';
import type { DomainEvent } from './domain-event.ts';
import { PoisonEvent } from './poison-event.ts';

const sql: Sql = {
  rows: () => Promise.reject(new Error('nothing is asked')),
  final: () => Promise.reject(new Error('nothing is asked')),
};

function event(data: unknown, type = alertRaised.name): DomainEvent {
  return {
    ...{ id: newId(), type, source: 'analytics', subject: newId(), tenantId: 'a-tenant' },
    ...{ version: 1, time: new Date(), traceparent: null, data },
  };
}

describe('a batch', () => {
  it('is handed over whole, read by contract, in its order', async () => {
    const heard: string[][] = [];
    const { types, handleBatch } = inBatches(
      [reading(alertRaised, ({ data }) => data.observed)],
      async (_sql, tenantId, batch) => {
        heard.push([tenantId, ...batch]);
      },
    );
    const told = ['1', '2', '3'].map((observed) =>
      event({ ...alertRaised.example, observed, unknown: true }),
    );
    await handleBatch(sql, [...told, event({}, 'other.thing.v1')]);
    expect(types).toEqual([alertRaised.name]);
    expect(heard).toEqual([['a-tenant', '1', '2', '3']]);
  });

  it('with an event that does not fit its contract is poison', async () => {
    const { handleBatch } = inBatches([reading(alertRaised, () => 1)], () => Promise.resolve());
    const batch = [event(alertRaised.example), event({ kind: 'NONSENSE' })];
    await expect(handleBatch(sql, batch)).rejects.toThrow(PoisonEvent);
  });
});
