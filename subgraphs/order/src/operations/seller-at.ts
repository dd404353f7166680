import { CodedError } from '@novapos/chassis';
import { isUuid } from '@novapos/kernel';
import type { Seller } from './price-at-register.ts';

/**
 * A seller at the register that a sale names. Only a partner's program has none of its own and names one;
 * what names no register leaves it without one. A person sells where the session is.
 */
export function sellerAt(seller: Seller, registerId: string | null): Seller {
  if (registerId === null) return seller;
  const named = isUuid(registerId) ? registerId.toLowerCase() : null;
  if (seller.isPartner) return { ...seller, registerId: named };
  if (named !== null && named === seller.registerId) return seller;
  const message =
    'A session sells at its own register: leave `registerId` out, or select it first.';
  throw new CodedError('BAD_USER_INPUT', message);
}
