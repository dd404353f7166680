import type { PeerCall } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import type { ReturnObjection } from '../domain/return-policy.ts';
import { missingReturnGrant, type ReturnGrant } from '../domain/return-right.ts';
import type { ReturnRightRefusal } from '../domain/refund-refusals.ts';
import type { Seller } from './price-at-register.ts';
import type { Shop } from './shop.ts';

/** Goods to take back, as far as rights have to do with it. */
export type TakingBack = {
  readonly objections: readonly ReturnObjection[];
  /** The token of an approval. */
  readonly approval: string | null;
  /** Names the act that an approval is used for. */
  readonly act: string;
};

/** Who allowed it, null where the seller's own rights are enough; or what stands in the way. */
export async function mayTakeBack(
  shop: Shop,
  seller: Seller,
  { objections, approval, act }: TakingBack,
  call: PeerCall,
): Promise<Decision<string | null, ReturnRightRefusal>> {
  const grant = missingReturnGrant(seller.grants, objections);
  if (grant === null) return accept(null);
  // Only people are allowed something by others.
  if (approval === null || seller.isPartner) return notAllowed(grant, objections);
  const use = { token: approval, grant, userId: seller.sellerId, act };
  const approverId = await shop.approvals.use(use, call);
  return approverId === null ? notAllowed(grant, objections) : accept(approverId);
}

function notAllowed(
  grant: ReturnGrant,
  objections: readonly ReturnObjection[],
): Decision<never, ReturnRightRefusal> {
  return grant === 'orders:refund-override'
    ? refuse({ kind: 'RefundNotAllowed', objections })
    : refuse({ kind: 'RightMissing', grant });
}
