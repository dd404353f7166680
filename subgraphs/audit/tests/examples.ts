import { newId, type DomainEvent } from '@novapos/chassis';
import { mutationRecorded } from '@novapos/kernel';

export const tenantId = '01890000-0000-7000-8000-00000000000a';

/** An event that something happened. */
export function event(told: Partial<DomainEvent> = {}): DomainEvent {
  return {
    id: newId(),
    type: 'order.order-completed.v1',
    source: 'order',
    subject: newId(),
    tenantId,
    version: 1,
    time: new Date('2024-01-01T00:00:00Z'),
    traceparent: null,
    data: { totalMinor: 100, rates: [0.1, 1e21], name: 'Ünïcode ✓', 10: 'ten', 9: 'nine' },
    ...told,
  };
}

export function events(count: number, told: Partial<DomainEvent> = {}): readonly DomainEvent[] {
  return Array.from({ length: count }, () => event(told));
}

/** The record of a mutation, as a domain says it. */
export function mutation(
  record: Partial<typeof mutationRecorded.example> = {},
  told: Partial<DomainEvent> = {},
): DomainEvent {
  const recordId = newId();
  return event({
    id: recordId,
    subject: recordId,
    type: mutationRecorded.name,
    source: 'auth',
    data: { ...mutationRecorded.example, recordId, ...record },
    ...told,
  });
}
