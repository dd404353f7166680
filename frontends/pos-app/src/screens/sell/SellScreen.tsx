import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { CartPanel } from './CartPanel.tsx';
import { CatalogueSide } from './CatalogueSide.tsx';
import { NarrowCart } from './NarrowCart.tsx';
import { SellDialogs, type SellDialog } from './SellDialogs.tsx';
import { useCharge } from './use-charge.ts';
import { useIsNarrow } from './use-is-narrow.ts';
import { useSellKeys } from './use-sell-keys.ts';
import styles from './SellScreen.module.css';

/** One screen to sell from: articles on one side, the cart on the other; on a phone the cart is a sheet. */
export function SellScreen() {
  const [dialog, setDialog] = useState<SellDialog | null>(null);
  const isNarrow = useIsNarrow();
  const charge = useCharge();
  useSellKeys({ onDialog: setDialog, onCharge: charge });
  const panel = <CartPanel onDialog={setDialog} onCharge={charge} />;
  return (
    <div className={styles['screen']} data-narrow={isNarrow}>
      <VisuallyHidden>
        <h1>Sell</h1>
      </VisuallyHidden>
      <CatalogueSide onCharge={charge} />
      {isNarrow ? (
        <NarrowCart onCharge={charge}>{panel}</NarrowCart>
      ) : (
        <aside className={styles['cart']} aria-label="Cart">
          {panel}
        </aside>
      )}
      {dialog && (
        <SellDialogs
          dialog={dialog}
          onClose={() => {
            setDialog(null);
          }}
        />
      )}
    </div>
  );
}
