import { useNavigate } from 'react-router';
import { useKeys } from '../../app/keyboard/use-keyboard.tsx';
import { useSay } from '../../app/say/Saying.tsx';
import { useTill } from '../../app/till-context.tsx';
import type { SellDialog } from './SellDialogs.tsx';

type Acts = {
  readonly onDialog: (dialog: SellDialog) => void;
  readonly onCharge: () => void;
};

const needCart: ReadonlySet<string> = new Set(['F2', 'F4', 'F6']);

/** The keys of selling. */
export function useSellKeys({ onDialog, onCharge }: Acts): void {
  const { cart, staff } = useTill();
  const navigate = useNavigate();
  const say = useSay();
  const keys: Readonly<Record<string, () => void>> = {
    F2() {
      const last = cart.state.get().lines.at(-1);
      if (last) onDialog({ kind: 'line', lineKey: last.key });
    },
    F3() {
      onDialog({ kind: 'customer' });
    },
    F4() {
      onDialog({ kind: 'discount' });
    },
    F6() {
      onDialog({ kind: 'park' });
    },
    F7: () => void navigate('/parked'),
    F8: cart.undo,
    F9: onCharge,
    F10: staff.lock,
  };
  useKeys(({ key, isInField }) => {
    const act = key === 'Enter' && !isInField ? onCharge : keys[key];
    if (!act) return false;
    if (needCart.has(key) && cart.state.get().lines.length === 0) say('The cart is empty.');
    else act();
    return true;
  });
}
