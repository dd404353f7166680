import { newId } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import {
  check,
  checkName,
  checkRegisterCode,
  detailsInvalid,
  type DetailsInvalid,
} from '../domain/details.ts';
import type { Register } from '../domain/register.ts';
import { rowOfKept } from '../store/kept.ts';
import type { Actor } from './actor.ts';
import type { Auth } from './auth.ts';

/** A register to set up. A store's id that is none at all is null. */
export type RegisterToOpen = {
  readonly idempotencyKey: string;
  readonly storeId: string | null;
  readonly code: string;
  readonly name: string;
};

type CreateRegisterRefusal =
  DetailsInvalid | { readonly kind: 'NameTaken' } | { readonly kind: 'StoreNotFound' };

/** Set up a register, once an intent; its code is its own in the store. */
export async function createRegister(
  { registers, now }: Auth,
  { tenantId }: Actor,
  { idempotencyKey: key, storeId, ...asked }: RegisterToOpen,
): Promise<Decision<Register, CreateRegisterRefusal>> {
  const details = { ...asked, name: asked.name.trim() };
  const invalid = detailsInvalid(
    check('code', details.code, checkRegisterCode),
    check('name', details.name, checkName),
  );
  if (invalid) return refuse(invalid);
  if (storeId === null) return refuse({ kind: 'StoreNotFound' });

  const body = { ...details, storeId };
  const intent = { tenantId, operation: 'createRegister', key, body };
  const at = now();
  const register = { ...body, tenantId, id: newId(at), isActive: true, createdAt: at };
  const kept = await registers.openOnce(intent, register);
  if ('kind' in kept) return refuse(kept);
  return accept(rowOfKept(await registers.listByIds(tenantId, [kept.id])));
}
