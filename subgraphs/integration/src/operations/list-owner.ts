import { CodedError, type Principal } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import { isPlatformApp, noTenant, type ListOwner } from '../domain/operation-list.ts';
import type { OperationStore } from '../store/operation-store.ts';

/** There is no such list of operations, or it is not the asker's. */
export type OperationListNotFound = { readonly kind: 'OperationListNotFound' };

/** Whether someone sees and changes the lists of the platform's own apps. */
export function managesApps({ kind, grants }: Principal): boolean {
  return kind !== 'partner' && grants.includes('operations:manage-apps');
}

/**
 * Whose list a client's name means to this asker. A partner has its own and no other; who manages partners has those of
 * the tenant's partners; throws `FORBIDDEN` for an app of the platform without the right for it.
 */
export async function ownerOf(
  principal: Principal,
  client: string,
  partners: OperationStore['partners'],
): Promise<Decision<ListOwner, OperationListNotFound>> {
  const { kind, tenantId, subject } = principal;
  if (kind !== 'partner' && isPlatformApp(client)) {
    if (managesApps(principal)) return accept({ tenantId: noTenant, partnerId: null });
    throw new CodedError(
      'FORBIDDEN',
      "The operations of the platform's own apps need the right `operations:manage-apps`.",
    );
  }
  const partner =
    kind === 'partner'
      ? await partners.byId(tenantId, subject)
      : await partners.byClientName(tenantId, client);
  if (partner?.clientName !== client) return refuse({ kind: 'OperationListNotFound' });
  return accept({ tenantId, partnerId: partner.id });
}
