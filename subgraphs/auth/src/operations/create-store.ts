import { newId } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import {
  check,
  checkAddressLines,
  checkCurrency,
  checkName,
  checkTimeZone,
  detailsInvalid,
  type DetailsInvalid,
} from '../domain/details.ts';
import type { Store } from '../domain/store.ts';
import { rowOfKept } from '../store/kept.ts';
import type { Actor } from './actor.ts';
import type { Auth } from './auth.ts';

/** A store to open; without a currency it sells in the tenant's. */
export type StoreToOpen = {
  readonly idempotencyKey: string;
  readonly name: string;
  readonly timeZone: string;
  readonly currency: string | null;
  readonly addressLines: readonly string[];
};

/** Open a store, once an intent. */
export async function createStore(
  { stores, now }: Auth,
  { tenantId }: Actor,
  { idempotencyKey: key, ...asked }: StoreToOpen,
): Promise<Decision<Store, DetailsInvalid | { readonly kind: 'NameTaken' }>> {
  const body = {
    ...asked,
    name: asked.name.trim(),
    addressLines: asked.addressLines.map((line) => line.trim()),
  };
  const invalid = detailsInvalid(
    check('name', body.name, checkName),
    check('timeZone', body.timeZone, checkTimeZone),
    check('currency', body.currency, checkCurrency),
    check('addressLines', body.addressLines, checkAddressLines),
  );
  if (invalid) return refuse(invalid);

  const intent = { tenantId, operation: 'createStore', key, body };
  const at = now();
  const store = { ...body, tenantId, id: newId(at), isActive: true, createdAt: at };
  const kept = await stores.openOnce(intent, store);
  if ('kind' in kept) return refuse(kept);
  return accept(rowOfKept(await stores.listByIds(tenantId, [kept.id])));
}
