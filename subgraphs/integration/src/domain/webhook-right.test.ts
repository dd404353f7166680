import { partnerGrants } from '@novapos/chassis';
import { eventContracts, orderCompleted, rateLimitExceeded, webhookParked } from '@novapos/kernel';
import { audiences } from './webhook-audience.ts';
import { webhookEventTypes } from './webhook-event-type.ts';
import { mayAskFor, mayHear, type KeyScope } from './webhook-right.ts';

const storeA = '01930000-0000-7000-8000-00000000000a';
const storeB = '01930000-0000-7000-8000-00000000000b';
const partnerId = rateLimitExceeded.example.partnerId ?? '';
const receiver = { id: '01930000-0000-7000-8000-0000000000ee', partnerId };

const scope = (grants: readonly string[], storeIds: readonly string[] | null = null): KeyScope => ({
  grants,
  storeIds,
});

describe('who may be told of what', () => {
  it('is decided for every type of event there is, and for none that is not', () => {
    expect(Object.keys(audiences).sort()).toEqual(eventContracts.map(({ name }) => name).sort());
  });

  it('asks for rights that a partner can have', () => {
    const asked = webhookEventTypes.flatMap(({ grant }) => (grant === null ? [] : [grant]));
    expect(asked.filter((grant) => !(partnerGrants as readonly string[]).includes(grant))).toEqual(
      [],
    );
  });

  it('finds the store at the place that the contract has', () => {
    for (const { name, example } of eventContracts) {
      const audience = audiences[name];
      if (audience?.kind !== 'GRANTED' || typeof audience.storeOf === 'string') continue;
      const storeId = audience.storeOf.at
        .split('.')
        .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], example);
      expect([name, typeof storeId]).toEqual([name, 'string']);
      const keys = [scope([audience.grant], [String(storeId)])];
      expect(mayHear(keys, receiver, { type: name, data: example })).toBe(true);
      const others = [scope([audience.grant], [storeB])];
      expect(mayHear(others, receiver, { type: name, data: example })).toBe(false);
    }
  });

  it.each([
    'audit.mutation-recorded.v2',
    'auth.security-noticed.v1',
    'auth.session-started.v1',
    'order.privacy-request-answered.v1',
    'unheard.of.v1',
    'constructor',
  ])('is nobody for %s', (type) => {
    const all = [scope(partnerGrants)];
    expect(mayAskFor(all, type)).toBe(false);
    expect(mayHear(all, receiver, { type, data: { partnerId } })).toBe(false);
  });
});

describe('an event of a store', () => {
  const completedAt = (storeId: string | null) => ({
    type: orderCompleted.name,
    data: { ...orderCompleted.example, sale: { ...orderCompleted.example.sale, storeId } },
  });

  it('goes to a partner with one key that has the right and sees the store', () => {
    const keys = [scope(['orders:read'], [storeA]), scope(['products:read'])];
    expect(mayHear(keys, receiver, completedAt(storeA))).toBe(true);
    expect(mayHear(keys, receiver, completedAt(storeB))).toBe(false);
    expect(mayHear([], receiver, completedAt(storeA))).toBe(false);
  });

  it('of no store, or of one that is not told, goes to keys of all stores alone', () => {
    expect(mayHear([scope(['orders:read'])], receiver, completedAt(null))).toBe(true);
    expect(mayHear([scope(['orders:read'], [storeA])], receiver, completedAt(null))).toBe(false);
    const expired = { type: 'inventory.reservation-expired.v1', data: {} };
    expect(mayHear([scope(['stock:read'])], receiver, expired)).toBe(true);
    expect(mayHear([scope(['stock:read'], [storeA])], receiver, expired)).toBe(false);
  });
});

describe('an event about a partner', () => {
  const exceeded = { type: rateLimitExceeded.name, data: rateLimitExceeded.example };

  it('goes to that partner, whatever its keys may do, and to no other', () => {
    expect(mayHear([scope([])], receiver, exceeded)).toBe(true);
    expect(mayHear([scope([])], { ...receiver, partnerId: storeA }, exceeded)).toBe(false);
    expect(mayHear([], receiver, exceeded)).toBe(false);
  });

  it('does not go round in circles', () => {
    const parked = (changed: object) => ({
      type: webhookParked.name,
      data: { ...webhookParked.example, partnerId, ...changed },
    });
    expect(mayHear([scope([])], receiver, parked({}))).toBe(true);
    expect(mayHear([scope([])], receiver, parked({ endpointId: receiver.id }))).toBe(false);
    const again = parked({ eventType: webhookParked.name });
    expect(mayHear([scope([])], receiver, again)).toBe(false);
  });
});
