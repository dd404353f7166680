import {
  grantsOf,
  newId,
  noteChange,
  randomText,
  secretHashOf,
  type Grant,
} from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import { approvalMs, isRightOfTill, type Approval } from '../domain/approval.ts';
import type { Actor } from './actor.ts';
import type { Auth } from './auth.ts';
import { checkPin, type PinRefusal } from './check-pin.ts';

/** An act to be allowed. An approver's id that is none at all is null. */
export type ActToApprove = {
  readonly approverId: string | null;
  readonly pin: string;
  readonly grant: string;
};

/** An approval as it is given: the one time that its token is seen. */
export type GivenApproval = Approval & { readonly token: string };

type ApproveActRefusal = PinRefusal | { readonly kind: 'ApprovalNotAllowed' };

const tokenLength = 40;

/** Have someone who holds a right of the till allow the actor one act of it, by PIN, within 5 minutes. */
export async function approveAct(
  auth: Auth,
  { tenantId, subject: userId }: Actor,
  { approverId, pin, grant }: ActToApprove,
): Promise<Decision<GivenApproval, ApproveActRefusal>> {
  if (!isRightOfTill(grant)) return refuse({ kind: 'ApprovalNotAllowed' });
  const checked = await checkPin(auth, { tenantId, userId: approverId, pin });
  if (!checked.ok) return checked;
  const approver = checked.value;
  if (!grantsOf(approver.roles).includes(grant as Grant)) {
    return refuse({ kind: 'ApprovalNotAllowed' });
  }

  const createdAt = auth.now();
  const approval: Approval = {
    ...{ tenantId, id: newId(createdAt), grant, approverId: approver.userId, userId, createdAt },
    expiresAt: new Date(createdAt.getTime() + approvalMs),
  };
  const token = randomText(tokenLength);
  const after = { grants: [grant], approverId: approver.userId };
  noteChange({ type: 'Approval', id: approval.id, before: null, after });
  await auth.approvals.add(approval, secretHashOf(token));
  return accept({ ...approval, token });
}
