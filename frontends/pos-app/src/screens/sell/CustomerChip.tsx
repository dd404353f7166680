import { IconUserPlus, IconUserCheck } from '@tabler/icons-react';
import type { Customer } from '../../till/customers.ts';
import styles from './CartPanel.module.css';

type Props = { readonly customer: Customer | null; readonly onOpen: () => void };

/** Who buys, with points where they are known. */
export function CustomerChip({ customer, onOpen }: Props) {
  return (
    <button
      type="button"
      className={styles['chip']}
      data-chosen={customer !== null}
      aria-keyshortcuts="F3"
      onClick={onOpen}
    >
      {customer ? <IconUserCheck size={22} aria-hidden /> : <IconUserPlus size={22} aria-hidden />}
      <span className={styles['chipText']}>
        <span className={styles['chipName']}>{customer?.name ?? 'Add customer'}</span>
        {customer && <span className={styles['chipNote']}>{noteOf(customer)}</span>}
      </span>
    </button>
  );
}

function noteOf({ points, tier }: Customer): string {
  if (points === null) return 'Points are not known now';
  const worth = `${new Intl.NumberFormat().format(points)} points`;
  return tier === null ? worth : `${tier} · ${worth}`;
}
