import {
  changeReturns,
  objectionsOf,
  openReturnPolicy,
  type ReturnFacts,
} from './return-policy.ts';
import { missingReturnGrant } from './return-right.ts';

const facts: ReturnFacts = { daysAgo: 14, reason: 'OTHER', totalMinor: 500, currency: 'USD' };
const kinds = (policy: object, told: Partial<ReturnFacts> = {}) =>
  objectionsOf({ ...openReturnPolicy, ...policy }, { ...facts, ...told }).map(({ kind }) => kind);

describe('a return policy', () => {
  it('has nothing against anything where the tenant chose none', () => {
    expect(kinds({}, { daysAgo: 10_000, totalMinor: 1e12, reason: 'CHANGED_MIND' })).toEqual([]);
  });

  it('counts the last day of its window in, and the whole of its limit', () => {
    expect(kinds({ windowDays: 14, limitMinor: 500 })).toEqual([]);
    expect(kinds({ windowDays: 13, limitMinor: 499 })).toEqual(['WINDOW_PASSED', 'ABOVE_LIMIT']);
  });

  it('objects to a changed mind only where that is the reason', () => {
    const policy = { acceptsChangedMind: false };
    expect(kinds(policy)).toEqual([]);
    expect(kinds(policy, { reason: null })).toEqual([]);
    expect(kinds(policy, { reason: 'CHANGED_MIND' })).toEqual(['CHANGED_MIND_NOT_ACCEPTED']);
  });

  it.each([
    [{ windowDays: 0 }, 'windowDays'],
    [{ windowDays: 3_651 }, 'windowDays'],
    [{ limitMinor: 0 }, 'limitMinor'],
  ])('can not be %p', (change, field) => {
    expect(changeReturns(openReturnPolicy, change)).toMatchObject({
      ok: false,
      refusal: { field },
    });
  });

  it('keeps what is left out, and loses a limit that is null', () => {
    const policy = { windowDays: 30, limitMinor: 100, acceptsChangedMind: false };
    const changed = changeReturns(policy, { windowDays: null });
    expect(changed).toEqual({ ok: true, value: { ...policy, windowDays: null } });
  });
});

describe('the right to take goods back', () => {
  const objections = [{ kind: 'ABOVE_LIMIT', message: '' }] as const;

  it.each([
    [[], [], 'orders:refund'],
    [['orders:refund'], [], null],
    [['orders:refund'], objections, 'orders:refund-override'],
    [[], objections, 'orders:refund-override'],
    [['orders:refund-override'], objections, 'orders:refund'],
    [['orders:refund', 'orders:refund-override'], objections, null],
  ])('of %p under %p misses %p', (grants, against, missing) => {
    expect(missingReturnGrant(grants, against)).toBe(missing);
  });
});
