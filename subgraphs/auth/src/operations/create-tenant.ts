import { newId } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import {
  check,
  checkCurrency,
  checkEmail,
  checkName,
  checkPassword,
  detailsInvalid,
  type DetailsInvalid,
} from '../domain/details.ts';
import { normalizeEmail } from '../domain/email.ts';
import type { Tenant } from '../domain/tenant.ts';
import type { User } from '../domain/user.ts';
import { rowOfKept } from '../store/kept.ts';
import type { Actor } from './actor.ts';
import type { Auth } from './auth.ts';

/** A tenant to open, with its first admin. */
export type TenantToOpen = {
  readonly idempotencyKey: string;
  readonly name: string;
  readonly currency: string;
  readonly admin: { readonly email: string; readonly name: string; readonly password: string };
};

type TenantCreated = { readonly tenant: Tenant; readonly admin: User };

/**
 * Open a tenant. Its ids are kept first, with the key, in the caller's tenant; then tenant and admin
 * are written in the new one unless they are there. Whatever breaks in between, the same request
 * sent again opens the same tenant, once.
 */
export async function createTenant(
  auth: Auth,
  { tenantId: callerTenantId }: Actor,
  { idempotencyKey: key, ...asked }: TenantToOpen,
): Promise<Decision<TenantCreated, DetailsInvalid>> {
  const { password, ...admin } = trimmedAdmin(asked.admin);
  const details = { name: asked.name.trim(), currency: asked.currency, admin };
  const invalid = problemsOf({ ...details, admin: { ...admin, password } });
  if (invalid) return refuse(invalid);

  const { passwords, tenants, users, now } = auth;
  const fingerprint = await passwords.fingerprint(password, [callerTenantId, 'createTenant', key]);
  const body = { ...details, password: fingerprint };
  const intent = { tenantId: callerTenantId, operation: 'createTenant', key, body };
  const at = now();
  const { tenantId, adminId } = await tenants.idsOnce(intent, {
    tenantId: newId(at),
    adminId: newId(at),
  });

  const passwordHash = await passwords.hash(password);
  const made = { tenantId, createdAt: at, isActive: true };
  const tenant = { id: tenantId, name: details.name, currency: details.currency, createdAt: at };
  await tenants.open(tenant, { ...admin, ...made, id: adminId, roles: ['admin'], passwordHash });
  const kept = {
    tenant: await tenants.find(tenantId),
    admins: users.listByIds(tenantId, [adminId]),
  };
  return accept({ tenant: kept.tenant ?? tenant, admin: rowOfKept(await kept.admins) });
}

function trimmedAdmin({ email, name, password }: TenantToOpen['admin']) {
  return { email: normalizeEmail(email), name: name.trim(), password };
}

function problemsOf({ name, currency, admin }: Omit<TenantToOpen, 'idempotencyKey'>) {
  return detailsInvalid(
    check('name', name, checkName),
    check('currency', currency, checkCurrency),
    check('admin.email', admin.email, checkEmail),
    check('admin.name', admin.name, checkName),
    check('admin.password', admin.password, checkPassword),
  );
}
