import type { ShiftsStore } from '../store/shifts-store.ts';
import type { FindShift } from './offline-desk.ts';

/** Finds the shift that an offline sale names, where it is one of the register it was sold at. */
export function findShiftIn(shifts: Pick<ShiftsStore, 'listByIds'>): FindShift {
  return async ({ shiftId, registerId }, { tenantId }) => {
    const [shift] = await shifts.listByIds(tenantId, [shiftId]);
    return shift?.registerId === registerId ? { isOpen: shift.status === 'OPEN' } : null;
  };
}
