import type { InventoryContext } from '../context.ts';
import { readId } from '../domain/id.ts';
import type { Location } from '../domain/location.ts';

/** The location of this id, null where there is none that whoever asks may see. */
export function findLocation(
  id: string,
  { loaders }: Pick<InventoryContext, 'loaders'>,
): Promise<Location | null> {
  const known = readId(id);
  return known === null ? Promise.resolve(null) : loaders.location.load(known);
}

/**
 * The id of a location to look into, null where nothing is to be seen there. Who sees all stores costs no
 * look at the location itself: one that is not there holds nothing anyway.
 */
export async function seenLocation(
  id: string,
  { scope, loaders }: Pick<InventoryContext, 'scope' | 'loaders'>,
): Promise<string | null> {
  if (scope === null) return readId(id);
  return (await findLocation(id, { loaders }))?.id ?? null;
}
