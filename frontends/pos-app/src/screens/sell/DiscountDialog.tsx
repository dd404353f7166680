import { Dialog } from '@novapos/ui';
import { useAllowed } from '../../app/approval/Approvals.tsx';
import { KeysEndHere } from '../../app/keyboard/use-keyboard.tsx';
import { useReadable, useTill } from '../../app/till-context.tsx';
import type { HandDiscount } from '../../till/cart.ts';
import { DiscountForm } from './DiscountForm.tsx';

/** A discount on the whole sale. */
export function DiscountDialog({ onClose }: { readonly onClose: () => void }) {
  const { cart } = useTill();
  const { currency, discounts } = useReadable(cart.state);
  const allowed = useAllowed();
  const give = async (discount: HandDiscount | null) => {
    if (await allowed((approval) => cart.discountOrder(discount, approval))) onClose();
  };
  return (
    <Dialog title="Discount on the whole sale" onClose={onClose}>
      <KeysEndHere />
      <DiscountForm
        currency={currency}
        hasDiscount={discounts.length > 0}
        onDone={(discount) => void give(discount)}
      />
    </Dialog>
  );
}
