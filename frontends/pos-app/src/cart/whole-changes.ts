import type { Cart, Refused } from '../till/cart.ts';
import { discountRefusal, keptApproval, tidy, type Holds } from './by-hand.ts';
import { emptyDraft, type Change } from './draft.ts';

type WholeChanges = Pick<Cart, 'discountOrder' | 'setCustomer' | 'clear'>;

/** The changes of a cart as a whole: each is one step, made whole or refused. */
export function wholeChanges(change: (make: Change) => Refused | null, holds: Holds): WholeChanges {
  return {
    discountOrder: (discount, approval) =>
      discountRefusal(discount, approval, holds) ??
      change((draft) => ({
        ...draft,
        discount: tidy(discount),
        discountApproval: keptApproval(discount, approval),
      })),
    setCustomer: (customer) => {
      change((draft) => ({ ...draft, customer }));
    },
    clear: () => {
      change(({ lines, discount, customer, nextKey }) =>
        lines.length === 0 && customer === null && discount === null
          ? { problem: 'There is nothing in the cart.' }
          : { ...emptyDraft, nextKey },
      );
    },
  };
}
