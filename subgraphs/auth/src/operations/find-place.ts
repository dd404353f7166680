import type { Place } from '../domain/session.ts';
import type { Auth } from './auth.ts';

/** Where a session at a register sells; null when there is no such register or it is out of service. */
export async function findPlace(
  { registers }: Pick<Auth, 'registers'>,
  tenantId: string,
  registerId: string,
): Promise<Place | null> {
  const found = await registers.findSellingPoint(tenantId, registerId);
  return found?.isActive ? { storeId: found.storeId, registerId: found.registerId } : null;
}
