import { CodedError, connectionOf, pageOf, refusal as member } from '@novapos/chassis';
import { isUuid } from '@novapos/kernel';
import { z } from 'zod';
import type { OrderContext } from '../context.ts';
import type {
  CloseShiftRefusal,
  MoveCashRefusal,
  OpenShiftRefusal,
} from '../domain/shift-refusals.ts';
import type { Shift, ShiftScope } from '../domain/shift.ts';
import { moveCash } from '../operations/move-cash.ts';
import { closeShift, openShift, shiftOf } from '../operations/run-shift.ts';
import type { ShiftCriteria } from '../store/shifts-store.ts';
import type { MutationResolvers, QueryResolvers, ShiftFilter } from './types.generated.ts';

const cursor = z.tuple([z.iso.datetime(), z.uuid()]);

export const currentShiftResolver: NonNullable<QueryResolvers['currentShift']> = async (
  _parent,
  { registerId },
  { shop, seller, sees, call },
) => {
  const named = registerId?.toLowerCase() ?? seller.registerId;
  if (named === null || !isUuid(named)) return null;
  if (sees !== 'ALL' && sees.registerId !== named) {
    throw new CodedError('FORBIDDEN', "Another register's shift needs the right shifts:read.");
  }
  return shop.shifts.findOpen(call.tenantId, named);
};

export const shiftsResolver: NonNullable<QueryResolvers['shifts']> = async (
  _parent,
  { filter, first, after },
  context,
) => {
  const { shop, call } = context;
  const page = pageOf({ first, after }, cursor);
  const criteria = criteriaOf(filter ?? {}, context);
  const [openedAt, id] = page.after ?? [];
  const from =
    openedAt !== undefined && id !== undefined ? { openedAt: new Date(openedAt), id } : null;
  const found = criteria
    ? await shop.shifts.list(call.tenantId, criteria, { limit: page.limit, after: from })
    : [];
  const connection = connectionOf(found, page, (shift) => [shift.openedAt.toISOString(), shift.id]);
  return {
    __typename: 'ShiftConnection',
    edges: connection.edges.map((edge) => ({ __typename: 'ShiftEdge' as const, ...edge })),
    pageInfo: { __typename: 'PageInfo', ...connection.pageInfo },
  };
};

export const openShiftResolver: NonNullable<MutationResolvers['openShift']> = async (
  _parent,
  { input },
  context,
) => {
  const { shop, call } = context;
  const request = { ...input, shiftId: input.shiftId ?? null, openedAt: input.openedAt ?? null };
  const opened = await openShift(shop, context, request, call);
  if (opened.ok) return presentShift(opened.value, context);
  return presentOpenRefusal(opened.refusal, context);
};

export const moveCashResolver: NonNullable<MutationResolvers['moveCash']> = async (
  _parent,
  { input },
  context,
) => {
  const { shop, call } = context;
  const request = {
    ...input,
    amountMinor: input.amountMinor ?? 0,
    approval: input.approval ?? null,
    movedAt: input.movedAt ?? null,
  };
  const moved = await moveCash(shop, context, request, call);
  return moved.ok ? presentShift(moved.value, context) : presentMoveRefusal(moved.refusal);
};

export const closeShiftResolver: NonNullable<MutationResolvers['closeShift']> = async (
  _parent,
  { input },
  context,
) => {
  const { shop, call } = context;
  const request = { ...input, note: input.note ?? null, closedAt: input.closedAt ?? null };
  const closed = await closeShift(shop, context, request, call);
  return closed.ok ? presentShift(closed.value, context) : presentCloseRefusal(closed.refusal);
};

// What names nothing fits no shift.
function criteriaOf(filter: ShiftFilter, { scope, sees }: OrderContext): ShiftCriteria | null {
  const { storeId, registerId, status, openedFrom, openedBefore } = filter;
  if ([storeId, registerId].some((id) => id != null && !isUuid(id))) return null;
  const seen = seenRegister(registerId?.toLowerCase() ?? null, sees);
  if (!seen) return null;
  return {
    scope,
    storeId: storeId ?? null,
    ...seen,
    status: status ?? null,
    openedFrom: openedFrom ?? null,
    openedBefore: openedBefore ?? null,
  };
}

// Whoever does not see all shifts asks for those of the own register, or finds none.
function seenRegister(
  named: string | null,
  sees: ShiftScope,
): Pick<ShiftCriteria, 'registerId'> | null {
  if (sees === 'ALL') return { registerId: named };
  const { registerId } = sees;
  return registerId === null || (named ?? registerId) !== registerId ? null : { registerId };
}

// What was read of it before it changed is read anew.
function presentShift(shift: Shift, { loaders }: OrderContext) {
  loaders.shiftById.clear(shift.id);
  loaders.movementsOf.clear(shift.id);
  loaders.figuresOf.clear(shift.id);
  return { __typename: 'Shift' as const, ...shift };
}

async function presentOpenRefusal(refusal: OpenShiftRefusal, { shop, call }: OrderContext) {
  switch (refusal.kind) {
    case 'RegisterRequired':
      return member(refusal.kind, 'Sign in at a register that is in service, or select one.');
    case 'ShiftAlreadyOpen': {
      const shift = await shiftOf(shop, refusal.shiftId, call);
      const message = `Shift ${shift.number} is open at this register: close it first.`;
      return member(refusal.kind, message, { shift });
    }
    case 'CashCountInvalid':
      return member(refusal.kind, `The money can not be counted so: ${refusal.problem}.`);
    case 'ReferenceUsed':
      return member(refusal.kind, 'Another shift has this id.', { usedByOrderId: null });
  }
}

function presentMoveRefusal(refusal: MoveCashRefusal) {
  switch (refusal.kind) {
    case 'ShiftNotFound':
    case 'ShiftClosed':
      return presentNoShift(refusal);
    case 'CashMovementInvalid': {
      const { kind, field, problem } = refusal;
      return member(kind, `${field} can not be used: ${problem}.`, { field });
    }
    case 'RightMissing': {
      const { kind, grant } = refusal;
      const message = `This needs the right ${grant}, or an approval by someone who has it.`;
      return member(kind, message, { grant });
    }
  }
}

function presentCloseRefusal(refusal: CloseShiftRefusal) {
  switch (refusal.kind) {
    case 'ShiftNotFound':
    case 'ShiftClosed':
      return presentNoShift(refusal);
    case 'CashCountInvalid':
      return member(refusal.kind, `The money can not be counted so: ${refusal.problem}.`);
    case 'SalesUnderWay': {
      const message = 'A sale, refund or void is still under way: close when it is settled.';
      return member(refusal.kind, message);
    }
  }
}

function presentNoShift({ kind }: { readonly kind: 'ShiftNotFound' | 'ShiftClosed' }) {
  return kind === 'ShiftNotFound'
    ? member(kind, 'There is no such shift.')
    : member(kind, 'The shift is closed: open another.');
}
