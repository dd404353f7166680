import {
  afterCheck,
  afterFailure,
  attemptsLeft,
  lockedUntil,
  type FailedSignIns,
} from './sign-in-lock.ts';

const noon = new Date('2030-01-01T12:00:00Z');
const later = new Date('2030-01-01T12:15:00Z');
const failed = (failures: number, until: Date | null = null): FailedSignIns => ({
  failures,
  lastFailedAt: noon,
  lockedUntil: until,
});

describe('the lock of a sign-in', () => {
  it('closes at the fifth failure in a row', () => {
    expect(afterFailure(null)).toEqual({ failures: 1, isLocked: false });
    expect(afterFailure(failed(3))).toEqual({ failures: 4, isLocked: false });
    expect(afterFailure(failed(4))).toEqual({ failures: 5, isLocked: true });
  });

  it('counts anew once it was open again', () => {
    expect(afterFailure(failed(5, noon))).toEqual({ failures: 1, isLocked: false });
  });

  it('is closed until its instant, and not at it', () => {
    expect(lockedUntil(failed(5, later), noon)).toBe(later);
    expect(lockedUntil(failed(5, later), later)).toBeNull();
    expect(lockedUntil(failed(4), noon)).toBeNull();
    expect(lockedUntil(null, noon)).toBeNull();
  });

  it('is wiped clean by a right check, and not while it is closed', () => {
    const right = { isRight: true, at: noon, lockEndsAt: later };
    expect(afterCheck(failed(4), right)).toBeNull();
    const closed = failed(5, later);
    expect(afterCheck(closed, right)).toBe(closed);
    expect(afterCheck(closed, { ...right, isRight: false })).toBe(closed);
    expect(afterCheck(closed, { ...right, at: later })).toBeNull();
  });

  it('closes until the instant that it is given', () => {
    const wrong = { isRight: false, at: noon, lockEndsAt: later };
    expect(afterCheck(failed(3), wrong)).toEqual(failed(4));
    expect(afterCheck(failed(4), wrong)).toEqual(failed(5, later));
  });

  it('says how often one can still fail', () => {
    expect([null, failed(1), failed(4), failed(5, later)].map(attemptsLeft)).toEqual([5, 4, 1, 0]);
  });
});
