// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createConnection } from '../network/connection.ts';
import { mutable } from '../store/mutable.ts';
import { handClock } from '../testing/answers.ts';
import { createStatus } from './status.ts';

type Item = { readonly state: 'waiting' | 'sending' | 'problem' };
const hour = 3_600_000;

function till(lastAnswerAt: Date | null = null) {
  const clock = handClock();
  const kept: Date[] = [];
  const connection = createConnection({
    now: clock.now,
    lastAnswerAt,
    keep: (at) => kept.push(at),
  });
  const outbox = mutable<readonly Item[]>([]);
  const hasUpdate = mutable(false);
  const settings: { maxHours: number | null } = { maxHours: 24 };
  const status = createStatus({
    reach: connection.state,
    syncedAt: () => null,
    clockSkewMs: mutable(0),
    outbox,
    maxOfflineHours: () => settings.maxHours,
    hasUpdate,
    changes: [],
    now: clock.now,
  });
  return { clock, kept, connection, outbox, hasUpdate, settings, status };
}

describe('the line', () => {
  it('is good until nobody answers, and from then on bad since the last answer', () => {
    const { connection, status, clock } = till();
    expect(status.get()).toMatchObject({ isOnline: true, offlineSince: null });
    connection.note(true);
    const answeredAt = clock.now();
    clock.pass(hour);
    connection.note(false);
    clock.pass(hour);
    connection.note(false);
    expect(status.get()).toMatchObject({ isOnline: false, offlineSince: answeredAt });
    connection.note(true);
    expect(status.get()).toMatchObject({ isOnline: true, offlineSince: null });
  });

  it('is bad since before a reload', () => {
    const before = new Date('2026-11-25T09:00:00Z');
    const { connection, status } = till(before);
    connection.note(false);
    expect(status.get().offlineSince).toEqual(before);
  });

  it('is kept once in a while, not at each answer', () => {
    const { connection, kept, clock } = till();
    for (let answer = 0; answer < 100; answer += 1) {
      connection.note(true);
      clock.pass(1_000);
    }
    expect(kept).toHaveLength(4);
  });
});

describe('selling', () => {
  it('stops once the network was away for longer than the policy allows, and not before', () => {
    const { connection, status, clock } = till();
    connection.note(true);
    connection.note(false);
    clock.pass(24 * hour - 1);
    status.look();
    expect(status.get().blocked).toBeNull();
    clock.pass(1);
    status.look();
    expect(status.get().blocked).toContain('24 hours');
    connection.note(true);
    expect(status.get().blocked).toBeNull();
  });

  it('does not begin before there are prices and taxes', () => {
    const { settings, status } = till();
    settings.maxHours = null;
    status.look();
    expect(status.get().blocked).toContain('prices');
  });
});

it('counts what waits and what was not accepted, and tells of changes alone', () => {
  const { outbox, status, hasUpdate } = till();
  let told = 0;
  status.subscribe(() => (told += 1));
  outbox.set([{ state: 'waiting' }, { state: 'sending' }, { state: 'problem' }]);
  expect(status.get()).toMatchObject({ unsent: 2, problems: 1 });
  status.look();
  expect(told).toBe(1);
  hasUpdate.set(true);
  expect(status.get().hasUpdate).toBe(true);
});
