import { grantsOf } from '@novapos/chassis';
import type DataLoader from 'dataloader';
import { load } from './ids.ts';
import type {
  ApprovalResolvers,
  DeviceResolvers,
  DeviceSessionResolvers,
  TillStaffMemberResolvers,
} from './types.generated.ts';

/** A row that another one needs, such as a device its register. */
async function rowOf<Row>(loader: DataLoader<string, Row | null>, id: string): Promise<Row> {
  const row = await loader.load(id);
  if (!row) throw new Error('what a row refers to is gone');
  return row;
}

export const device: DeviceResolvers = {
  __resolveReference: ({ id }, { loadersOf, principal }) =>
    load(loadersOf(principal.tenantId).device, id),
  isPaired: ({ unpairedAt }) => unpairedAt === null,
  register: ({ tenantId, registerId }, _args, { loadersOf }) =>
    rowOf(loadersOf(tenantId).register, registerId),
  pairedBy: ({ tenantId, pairedById }, _args, { loadersOf }) =>
    rowOf(loadersOf(tenantId).user, pairedById),
};

export const deviceSession: DeviceSessionResolvers = {
  tenant: ({ device: { tenantId } }, _args, { loadersOf }) =>
    rowOf(loadersOf(tenantId).tenant, tenantId),
  store: ({ device: { tenantId, storeId } }, _args, { loadersOf }) =>
    rowOf(loadersOf(tenantId).store, storeId),
};

export const tillStaffMember: TillStaffMemberResolvers = {
  user: ({ tenantId, userId }, _args, { loadersOf }) => rowOf(loadersOf(tenantId).user, userId),
  grants: ({ roles }) => grantsOf(roles),
  pinVerifier: ({ verifier }) => verifier,
  pinChangedAt: ({ changedAt }) => changedAt,
};

export const approval: ApprovalResolvers = {
  approver: ({ tenantId, approverId }, _args, { loadersOf }) =>
    rowOf(loadersOf(tenantId).user, approverId),
};
