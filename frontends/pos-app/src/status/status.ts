import type { Reach } from '../network/connection.ts';
import { mutable } from '../store/mutable.ts';
import type { Readable } from '../till/readable.ts';
import type { StatusState } from '../till/status.ts';

/** What the status is put together from. */
export type StatusSources = {
  readonly reach: Readable<Reach>;
  readonly syncedAt: () => Date | null;
  readonly clockSkewMs: Readable<number>;
  /** What waits, and what was not accepted. */
  readonly outbox: Readable<readonly { readonly state: 'waiting' | 'sending' | 'problem' }[]>;
  /** Hours without the network after which the till stops selling; null where it is not known. */
  readonly maxOfflineHours: () => number | null;
  readonly hasUpdate: Readable<boolean>;
  /** Everything else that may have changed it. */
  readonly changes: readonly Readable<unknown>[];
  readonly now: () => Date;
};

/** The status, looked at anew on demand as well, since time passes by itself. */
export type KeptStatus = Readable<StatusState> & { readonly look: () => void };

const hourMs = 3_600_000;

/** Why nothing may be sold, in words; null where it may. */
export function blockedBy(
  { isOnline, offlineSince }: Reach,
  maxHours: number | null,
  now: Date,
): string | null {
  if (maxHours === null) {
    return 'This till has no prices and taxes yet. It fetches them as soon as the network is there.';
  }
  if (isOnline || offlineSince === null) return null;
  const hours = (now.getTime() - offlineSince.getTime()) / hourMs;
  if (hours < maxHours) return null;
  return `The network has been away for more than ${maxHours} hours, so nothing may be sold until it is back.`;
}

/** Put the status together, anew with each change of a part. */
export function createStatus(sources: StatusSources): KeptStatus {
  const { reach, outbox, clockSkewMs, hasUpdate, changes } = sources;
  const state = mutable(statusOf(sources));

  function look(): void {
    const next = statusOf(sources);
    if (!isSame(next, state.get())) state.set(next);
  }

  for (const part of [reach, outbox, clockSkewMs, hasUpdate, ...changes]) part.subscribe(look);
  return { get: state.get, subscribe: state.subscribe, look };
}

function statusOf(sources: StatusSources): StatusState {
  const reach = sources.reach.get();
  const items = sources.outbox.get();
  const problems = items.filter(({ state }) => state === 'problem').length;
  return {
    ...reach,
    unsent: items.length - problems,
    problems,
    syncedAt: sources.syncedAt(),
    clockSkewMs: sources.clockSkewMs.get(),
    blocked: blockedBy(reach, sources.maxOfflineHours(), sources.now()),
    hasUpdate: sources.hasUpdate.get(),
  };
}

function isSame(a: StatusState, b: StatusState): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
