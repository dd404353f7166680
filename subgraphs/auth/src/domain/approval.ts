import type { Role } from './role.ts';

/** For how long an act that was allowed can be done. */
export const approvalMs = 5 * 60_000;

/** Whether a right is one of a till's: only these can be lent for an act. */
export function isRightOfTill(grant: string): boolean {
  return /^(?:orders|shifts):/.test(grant);
}

/** Someone whose PIN can be checked. */
export type PinHolder = {
  readonly userId: string;
  readonly roles: readonly Role[];
  readonly isActive: boolean;
  /** The argon2id hash in PHC string format; null where the user has no PIN. */
  readonly verifier: string | null;
};

/** One act of one right that someone allowed a user. */
export type Approval = {
  readonly tenantId: string;
  readonly id: string;
  readonly grant: string;
  readonly approverId: string;
  readonly userId: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};
