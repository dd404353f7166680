import { CodedError, newId } from '@novapos/chassis';
import { checkName } from '../domain/details.ts';
import { sandboxNames, type Sandbox, type SandboxModel } from '../domain/sandbox.ts';
import type { NewSandbox } from '../store/sandboxes-store.ts';
import type { Actor } from './actor.ts';
import type { Auth } from './auth.ts';

/** Whose sandbox to open. An id that is none at all is null. */
export type SandboxToOpen = { readonly partnerId: string | null; readonly name: string };

/**
 * Open the sandbox of a partner of the asking tenant. Its ids are kept first, in that tenant; then the
 * sandbox is written behind its own wall unless it is there. Whatever breaks in between, and however
 * many ask at once, it is opened once.
 */
export async function openSandboxTenant(
  { sandboxes, now }: Pick<Auth, 'sandboxes' | 'now'>,
  { tenantId: ownerTenantId }: Pick<Actor, 'tenantId'>,
  { partnerId, name }: SandboxToOpen,
): Promise<Sandbox> {
  const names = sandboxNames(name.trim());
  if (partnerId === null) throw new CodedError('BAD_USER_INPUT', 'A partner is known by a UUID.');
  if (name.trim() === '' || checkName(names.tenant) !== null) {
    throw new CodedError('BAD_USER_INPUT', 'A partner has a name of 1 to 100 characters.');
  }
  const model = await sandboxes.findModel(ownerTenantId);
  if (!model) throw new CodedError('NOT_FOUND', 'This tenant is not known.');

  const at = now();
  const fresh = { tenantId: newId(at), storeId: newId(at), registerId: newId(at) };
  const sandbox = await sandboxes.idsOnce({ tenantId: ownerTenantId, partnerId }, fresh, at);
  await sandboxes.open(newSandbox(sandbox, { names, model, createdAt: at }));
  return sandbox;
}

type Making = {
  readonly names: ReturnType<typeof sandboxNames>;
  readonly model: SandboxModel;
  readonly createdAt: Date;
};

function newSandbox(
  { tenantId, storeId, registerId }: Sandbox,
  { names, model: { currency, timeZone }, createdAt }: Making,
): NewSandbox {
  const made = { tenantId, isActive: true };
  return {
    tenant: { id: tenantId, name: names.tenant, currency, createdAt },
    store: {
      ...made,
      id: storeId,
      name: names.store,
      addressLines: [],
      currency,
      timeZone,
      createdAt,
    },
    register: {
      ...made,
      id: registerId,
      storeId,
      code: names.registerCode,
      name: names.register,
    },
  };
}
