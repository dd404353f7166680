import { Money } from '@novapos/ui';
import type { ReactNode } from 'react';
import type { CartState } from '../../till/cart.ts';
import styles from './CartPanel.module.css';

/** Discounts, tax and the total, as they stand. */
export function CartTotals({ state }: { readonly state: CartState }) {
  const { currency, discountMinor, taxMinor, totalMinor } = state;
  return (
    <dl className={styles['totals']}>
      {discountMinor > 0 && (
        <Sum name="Discounts">
          <Money minor={-discountMinor} currency={currency} />
        </Sum>
      )}
      <Sum name="Tax">
        <Money minor={taxMinor} currency={currency} />
      </Sum>
      <Sum name="Total" isLarge>
        <Money minor={totalMinor} currency={currency} />
      </Sum>
    </dl>
  );
}

type SumProps = {
  readonly name: string;
  readonly isLarge?: boolean;
  readonly children: ReactNode;
};

function Sum({ name, isLarge = false, children }: SumProps) {
  return (
    <div className={styles['sum']} data-large={isLarge}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
