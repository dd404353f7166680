import { afterFailure, lockedUntil, type FailedSignIns } from './sign-in-lock.ts';

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
});
