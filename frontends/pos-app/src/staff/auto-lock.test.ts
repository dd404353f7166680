// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { autoLock } from './auto-lock.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('locks once nobody touched the till for a while', () => {
  let touch: () => void = () => undefined;
  let locked = 0;
  const end = autoLock({
    idleMs: 1_000,
    after: (inMs, work) => {
      const timer = setTimeout(work, inMs);
      return () => {
        clearTimeout(timer);
      };
    },
    onActivity: (listener) => {
      touch = listener;
      return () => undefined;
    },
    isSignedIn: () => true,
    lock: () => {
      locked += 1;
    },
  });
  vi.advanceTimersByTime(900);
  touch();
  vi.advanceTimersByTime(900);
  expect(locked).toBe(0);
  vi.advanceTimersByTime(100);
  expect(locked).toBe(1);
  end();
  vi.advanceTimersByTime(10_000);
  expect(locked).toBe(1);
});
