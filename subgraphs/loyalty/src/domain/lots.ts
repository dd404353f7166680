import type { CalendarDay } from './calendar-day.ts';

/** Points that can be used and expire together; null for points that stay. */
export type Lot = { readonly expiresOn: CalendarDay | null; readonly points: number };

/** Lots in the order they are used in: those that expire first; one a day. */
export type Lots = readonly Lot[];

/** The points of all lots. */
export function sumOf(lots: Lots): number {
  return lots.reduce((sum, { points }) => sum + points, 0);
}

/** Lots with others put to them. */
export function withLots(lots: Lots, added: Lots): Lots {
  const byDay = new Map(lots.map((lot) => [lot.expiresOn, lot.points]));
  for (const { expiresOn, points } of added) {
    byDay.set(expiresOn, (byDay.get(expiresOn) ?? 0) + points);
  }
  return [...byDay]
    .map(([expiresOn, points]) => ({ expiresOn, points }))
    .filter(({ points }) => points > 0)
    .sort(soonestFirst);
}

/** Take points from the first lots on, as many as there are; what was taken, and what is left. */
export function taken(lots: Lots, points: number): { readonly taken: Lots; readonly left: Lots } {
  let missing = points;
  const split = lots.map(({ expiresOn, points: there }) => {
    const part = Math.min(there, missing);
    missing -= part;
    return { expiresOn, part, rest: there - part };
  });
  return {
    taken: split
      .filter(({ part }) => part > 0)
      .map(({ expiresOn, part }) => ({ expiresOn, points: part })),
    left: split
      .filter(({ rest }) => rest > 0)
      .map(({ expiresOn, rest }) => ({ expiresOn, points: rest })),
  };
}

function soonestFirst(one: Lot, other: Lot): number {
  if (one.expiresOn === other.expiresOn) return 0;
  if (one.expiresOn === null) return 1;
  if (other.expiresOn === null) return -1;
  return one.expiresOn < other.expiresOn ? -1 : 1;
}
