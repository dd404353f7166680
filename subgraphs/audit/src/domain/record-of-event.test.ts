import {
  devicePaired,
  eventContracts,
  mutationRecorded,
  mutationRecordedBeforePartners,
  pinSet,
} from '@novapos/kernel';
import { recordOfEvent, type HeardEvent } from './record-of-event.ts';

const event: HeardEvent = {
  id: '01930000-0000-7000-8000-000000000001',
  type: 'order.order-completed.v1',
  source: 'order',
  subject: '01930000-0000-7000-8000-000000000002',
  time: new Date('2030-01-31T08:00:00Z'),
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  data: { totalMinor: 100 },
};

describe('the record of an event', () => {
  it.each([mutationRecorded, mutationRecordedBeforePartners])(
    'tells of a mutation who did what, on what, and what became of it ($name)',
    ({ example: data, name: type }) => {
      expect(recordOfEvent({ ...event, type, source: 'auth', data })).toMatchObject({
        kind: 'MUTATION',
        action: 'changeRegister',
        outcome: 'DONE',
        source: 'auth',
        actor: { kind: 'user', roles: ['admin'] },
        target: { type: 'Register' },
        before: { name: 'Till 1' },
        after: { name: 'Till 2' },
        requestId: 'req-1',
        traceId: '0af7651916cd43dd8448eb211c80319c',
        at: event.time,
      });
    },
  );

  it('tells of anything else what it told, and of what', () => {
    expect(recordOfEvent(event)).toMatchObject({
      kind: 'EVENT',
      action: 'order.order-completed.v1',
      outcome: null,
      actor: null,
      target: { type: 'Order', id: event.subject },
      input: { totalMinor: 100 },
    });
  });

  it('is about security where auth says it, with the user', () => {
    const data = { kind: 'LOCKED_OUT', userId: 'ada', at: '2030-01-31T08:00:00Z' };
    const type = 'auth.security-noticed.v1';
    expect(recordOfEvent({ ...event, type, source: 'auth', data })).toMatchObject({
      kind: 'SECURITY',
      actor: { kind: 'user', id: 'ada' },
    });
  });

  it.each(eventContracts.map((contract) => [contract.name, contract] as const))(
    'is made of %s',
    (type, { example: data }) => {
      const [source = ''] = type.split('.');
      const record = recordOfEvent({ ...event, type, source, data });
      expect(record.id).toBe(event.id);
      expect(record.target?.id).toEqual(expect.any(String));
    },
  );

  it('is of a device, and of whoever gave a user a PIN, where auth says so', () => {
    const { name: paired, example } = devicePaired;
    expect(recordOfEvent({ ...event, source: 'auth', type: paired, data: example })).toMatchObject({
      kind: 'SECURITY',
      actor: { kind: 'user', id: example.userId, registerId: example.registerId },
      target: { type: 'Device' },
    });
    const { name: set, example: pin } = pinSet;
    expect(recordOfEvent({ ...event, source: 'auth', type: set, data: pin })).toMatchObject({
      actor: { kind: 'user', id: pin.byUserId },
      target: { type: 'User' },
    });
  });

  it('is kept of what is not known, does not fit or is too large', () => {
    const { name: type } = mutationRecorded;
    expect(recordOfEvent({ ...event, type, data: { recordId: 7 } })).toMatchObject({
      kind: 'EVENT',
      action: type,
      input: { recordId: 7 },
    });
    expect(recordOfEvent({ ...event, data: 'text' }).input).toEqual({ value: 'text' });
    const large = recordOfEvent({ ...event, data: { text: 'x'.repeat(1_000_000) } });
    expect(large.input).toEqual({ cut: true, characters: 1_000_011 });
  });
});
