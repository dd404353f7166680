import { formatQuantity } from '@novapos/kernel';
import { Money } from '@novapos/ui';
import type { CartState } from '../../till/cart.ts';
import styles from './PayScreen.module.css';

/** What is paid for, where there is room to show it. */
export function PayLines({ state: { lines, currency } }: { readonly state: CartState }) {
  return (
    <ul className={styles['lines']} aria-label="What is paid for" tabIndex={0}>
      {lines.map((line) => (
        <li key={line.key} className={styles['soldLine']}>
          <span>
            {formatQuantity(line.quantityMilli)} × {line.item.name}
          </span>
          <Money minor={line.totalMinor} currency={currency} />
        </li>
      ))}
    </ul>
  );
}
