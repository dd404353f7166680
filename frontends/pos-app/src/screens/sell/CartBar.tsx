import { Money } from '@novapos/ui';
import { IconShoppingCart } from '@tabler/icons-react';
import { useReadable, useTill } from '../../app/till-context.tsx';
import styles from './CartBar.module.css';

type Props = { readonly onOpen: () => void; readonly onCharge: () => void };

/** On a phone: how much is in the cart, the way to it, and the way to pay. */
export function CartBar({ onOpen, onCharge }: Props) {
  const { cart } = useTill();
  const { lines, totalMinor, currency } = useReadable(cart.state);
  const count = lines.length === 1 ? '1 line' : `${lines.length} lines`;
  return (
    <div className={styles['bar']}>
      <button type="button" className={styles['open']} aria-haspopup="dialog" onClick={onOpen}>
        <IconShoppingCart size={20} aria-hidden />
        {count}
      </button>
      <button
        type="button"
        className={styles['charge']}
        disabled={lines.length === 0}
        onClick={onCharge}
      >
        Charge
        <Money minor={totalMinor} currency={currency} />
      </button>
    </div>
  );
}
