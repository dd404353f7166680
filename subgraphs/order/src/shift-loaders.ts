import type { Principal } from '@novapos/chassis';
import { isUuid } from '@novapos/kernel';
import DataLoader from 'dataloader';
import type { CashMovement } from './domain/cash-movement.ts';
import type { ShiftFigures } from './domain/shift-figures.ts';
import { seesShift, type Shift, type ShiftScope } from './domain/shift.ts';
import type { ShiftsStore } from './store/shifts-store.ts';

/** The shifts that someone sees: peers and who may read all shifts every one, others those of their register. */
export function shiftScopeOf({ kind, grants, registerId }: Principal): ShiftScope {
  if (kind === 'service' || grants.includes('shifts:read')) return 'ALL';
  return { registerId: grants.includes('shifts:run') ? registerId : null };
}

/** Shifts that are seen, their movements and what was sold in them, each read once for a request. */
export function shiftLoaders(store: ShiftsStore, tenantId: string, sees: ShiftScope) {
  return {
    shiftById: new DataLoader<string, Shift | null>(async (ids) => {
      const found = await store.listByIds(tenantId, ids.filter(isUuid));
      const byId = new Map(found.map((shift) => [shift.id, shift]));
      return ids.map((id) => {
        const shift = byId.get(id.toLowerCase());
        return shift && seesShift(sees, shift) ? shift : null;
      });
    }),
    movementsOf: new DataLoader<string, readonly CashMovement[]>(async (shiftIds) => {
      const found = await store.listMovements(tenantId, shiftIds);
      return shiftIds.map((id) => found.filter(({ shiftId }) => shiftId === id));
    }),
    figuresOf: new DataLoader<string, ShiftFigures>((shiftIds) =>
      Promise.all(shiftIds.map((id) => store.figures(tenantId, id))),
    ),
  };
}

/** Shifts and what belongs to them, batched. */
export type ShiftLoaders = ReturnType<typeof shiftLoaders>;
