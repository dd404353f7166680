import { accept, refuse, type Decision } from '@novapos/kernel';

/** A place in a store where stock lies; the store sells from its default one. */
export type Location = {
  readonly id: string;
  readonly storeId: string;
  readonly name: string;
  readonly isDefault: boolean;
  readonly allowsNegativeStock: boolean;
  readonly createdAt: Date;
};

/** A store by its id alone: what else there is to know of it is another domain's. */
export type StoreReference = { readonly id: string };

/** A name as it is shown, and as two of one store are told apart. */
export type LocationName = { readonly name: string; readonly nameKey: string };

/** Something said of a location that can't be used. */
export type LocationDetailsInvalid = {
  readonly kind: 'LocationDetailsInvalid';
  readonly field: 'name' | 'isDefault';
  readonly message: string;
};

const longest = 100;

/** A location's name has 1 to 100 characters; idle spaces don't count, nor does case tell two apart. */
export function readLocationName(text: string): Decision<LocationName, LocationDetailsInvalid> {
  const name = text.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
  if (name.length > 0 && name.length <= longest) {
    return accept({ name, nameKey: name.toLowerCase() });
  }
  const message = `A location's name has 1 to ${longest} characters.`;
  return refuse({ kind: 'LocationDetailsInvalid', field: 'name', message });
}

/** A store always has a default location: another can take its place, none can give it up. */
export function readDefault(
  isDefault: boolean | null,
): Decision<true | null, LocationDetailsInvalid> {
  if (isDefault !== false) return accept(isDefault);
  const message = 'A store always has a default location: make another one the default instead.';
  return refuse({ kind: 'LocationDetailsInvalid', field: 'isDefault', message });
}
