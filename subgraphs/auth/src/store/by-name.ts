import { z } from 'zod';

/** Where a list by name stands: names may be alike, ids are not. */
export type NameKey = readonly [name: string, id: string];

/** The form of such a place in a cursor. */
export const nameCursor = z.tuple([z.string(), z.uuid()]);

/** The order of every list by name. */
export const byName = [{ name: 'asc' as const }, { id: 'asc' as const }];

/** The rows of a list by name that come after a place; all of them without one. */
export function afterName(after: NameKey | null) {
  if (!after) return {};
  const [name, id] = after;
  return { OR: [{ name: { gt: name } }, { name, id: { gt: id } }] };
}
