import { noteChange, type Principal } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import { readId } from '../domain/id.ts';
import {
  readDefault,
  readLocationName,
  type Location,
  type LocationDetailsInvalid,
} from '../domain/location.ts';
import type { LocationStore } from '../store/location-store.ts';

/** What is new of a location; what is null stays. */
export type ChangeLocation = {
  readonly id: string;
  readonly name: string | null;
  readonly isDefault: boolean | null;
  readonly allowsNegativeStock: boolean | null;
};

type Surroundings = {
  readonly principal: Principal;
  readonly locations: LocationStore;
  /** The location as whoever asks sees it; null where there is none to be seen. */
  readonly findLocation: (id: string) => Promise<Location | null>;
};

export type ChangeLocationOutcome = Decision<
  Location,
  | LocationDetailsInvalid
  | { readonly kind: 'LocationNotFound' }
  | { readonly kind: 'LocationNameTaken'; readonly name: string }
>;

/** Rename a location, make it its store's default, or say whether its stock may go below zero. */
export async function changeLocation(
  { principal, locations, findLocation }: Surroundings,
  input: ChangeLocation,
): Promise<ChangeLocationOutcome> {
  const named = input.name === null ? accept(null) : readLocationName(input.name);
  if (!named.ok) return named;
  const isDefault = readDefault(input.isDefault);
  if (!isDefault.ok) return isDefault;
  const id = readId(input.id);
  if (id === null || !(await findLocation(id))) return refuse({ kind: 'LocationNotFound' });

  const { allowsNegativeStock } = input;
  const change = { name: named.value, isDefault: isDefault.value, allowsNegativeStock };
  const changed = await locations.change(principal.tenantId, id, change);
  if (changed === null) return refuse({ kind: 'LocationNotFound' });
  if (changed === 'NAME_TAKEN') {
    return refuse({ kind: 'LocationNameTaken', name: named.value?.name ?? '' });
  }
  const { before, after } = changed;
  noteChange({ type: 'Location', id, before: shown(before), after: shown(after) });
  return accept(after);
}

function shown({ name, isDefault, allowsNegativeStock }: Location) {
  return { name, isDefault, allowsNegativeStock };
}
