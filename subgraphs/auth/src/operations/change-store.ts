import { noteChange } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import {
  check,
  checkAddressLines,
  checkName,
  checkTimeZone,
  detailsInvalid,
  type DetailsInvalid,
} from '../domain/details.ts';
import type { Store } from '../domain/store.ts';
import type { StoreChange } from '../store/stores-store.ts';
import type { Actor } from './actor.ts';
import type { Auth } from './auth.ts';

type ChangeStoreRefusal =
  DetailsInvalid | { readonly kind: 'NameTaken' } | { readonly kind: 'StoreNotFound' };

/** Change a store; what is null stays. An id that is none at all is null. */
export async function changeStore(
  { stores }: Auth,
  { tenantId }: Actor,
  { id, ...asked }: StoreChange & { readonly id: string | null },
): Promise<Decision<Store, ChangeStoreRefusal>> {
  const change = {
    ...asked,
    name: asked.name?.trim() ?? null,
    addressLines: asked.addressLines?.map((line) => line.trim()) ?? null,
  };
  const invalid = detailsInvalid(
    check('name', change.name, checkName),
    check('timeZone', change.timeZone, checkTimeZone),
    check('addressLines', change.addressLines, checkAddressLines),
  );
  if (invalid) return refuse(invalid);

  const changed = id === null ? null : await stores.change(tenantId, id, change);
  if (changed === 'NameTaken') return refuse({ kind: 'NameTaken' });
  if (!changed) return refuse({ kind: 'StoreNotFound' });
  const { before, after } = changed;
  const { name, timeZone, isActive } = after;
  noteChange({ type: 'Store', id: after.id, before, after: { name, timeZone, isActive } });
  return accept(after);
}
