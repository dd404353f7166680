import type { Principal } from '@novapos/chassis';

/** The partner whose key asks; null where someone of the tenant does. */
export function ownPartner({ kind, subject }: Principal): string | null {
  return kind === 'partner' ? subject : null;
}

/** Whether the asker may see what belongs to a partner: the tenant's people all, a partner what is its own. */
export function maySeePartner(principal: Principal, partnerId: string): boolean {
  const own = ownPartner(principal);
  return own === null || own === partnerId.toLowerCase();
}
