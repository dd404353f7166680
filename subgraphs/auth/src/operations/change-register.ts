import { noteChange } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import { check, checkName, detailsInvalid, type DetailsInvalid } from '../domain/details.ts';
import type { Register } from '../domain/register.ts';
import type { RegisterChange } from '../store/registers-store.ts';
import type { Actor } from './actor.ts';
import type { Auth } from './auth.ts';

/** Rename a register or take it out of service; what is null stays. An id that is none at all is null. */
export async function changeRegister(
  { registers }: Auth,
  { tenantId }: Actor,
  { id, isActive, name }: RegisterChange & { readonly id: string | null },
): Promise<Decision<Register, DetailsInvalid | { readonly kind: 'RegisterNotFound' }>> {
  const change = { name: name?.trim() ?? null, isActive };
  const invalid = detailsInvalid(check('name', change.name, checkName));
  if (invalid) return refuse(invalid);
  const changed = id === null ? null : await registers.change(tenantId, id, change);
  if (!changed) return refuse({ kind: 'RegisterNotFound' });
  const { before, after } = changed;
  noteChange({ type: 'Register', id: after.id, before: shown(before), after: shown(after) });
  return accept(after);
}

function shown({ name, isActive }: Register) {
  return { name, isActive };
}
