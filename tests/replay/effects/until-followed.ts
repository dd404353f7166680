import { setTimeout as wait } from 'node:timers/promises';

/** How many sales each part of the platform has heard of. */
export type Heard = {
  /** Sales that earned points. */
  readonly earnings: number;
  /** Sales in the reports, voided ones included. */
  readonly reported: number;
  /** Sales on record in the audit trail, as asked for. */
  readonly recorded: number;
  /** Sales on record in the audit trail, as told by an event. */
  readonly told: number;
};

/** How it ended. */
export type Followed = {
  readonly heard: Heard;
  /** False when it gave up, or was stopped. */
  readonly isComplete: boolean;
  readonly seconds: number;
};

type Following = {
  readonly look: () => Promise<Heard>;
  /** How long nothing new may be heard of before it gives up. */
  readonly patienceMs: number;
  readonly pauseMs?: number;
  readonly signal: AbortSignal;
  readonly report: (text: string) => void;
};

const parts = {
  earnings: 'points',
  reported: 'reports',
  recorded: 'audit of mutations',
  told: 'audit of events',
} as const satisfies Record<keyof Heard, string>;

const names = Object.keys(parts) as (keyof Heard)[];

/** Wait until every part has heard of just as many sales as wanted, for as long as they hear of more. */
export async function untilFollowed(wanted: Heard, following: Following): Promise<Followed> {
  const { look, patienceMs, pauseMs = 500, signal, report } = following;
  const startedMs = performance.now();
  const ended = (heard: Heard, isComplete: boolean): Followed => {
    return { heard, isComplete, seconds: (performance.now() - startedMs) / 1000 };
  };
  let heard = await look();
  let changedMs = performance.now();
  while (!isSame(heard, wanted)) {
    report(`events followed: ${describe(heard, wanted)}`);
    if (signal.aborted) return ended(heard, false);
    if (performance.now() - changedMs >= patienceMs) {
      report(`nothing new was heard of for ${patienceMs / 1000} s; checking what there is`);
      return ended(heard, false);
    }
    // A stop ends the waiting; the next turn finds it.
    await wait(pauseMs, undefined, { signal }).catch(() => undefined);
    const now = await look();
    if (!isSame(now, heard)) changedMs = performance.now();
    heard = now;
  }
  return ended(heard, true);
}

function isSame(a: Heard, b: Heard): boolean {
  return names.every((name) => a[name] === b[name]);
}

function describe(heard: Heard, wanted: Heard): string {
  return names.map((name) => `${parts[name]} ${heard[name]} of ${wanted[name]}`).join(', ');
}
