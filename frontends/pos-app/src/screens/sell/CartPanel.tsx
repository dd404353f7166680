import { ActionIcon, Button } from '@mantine/core';
import { BigButton, EmptyState, Money } from '@novapos/ui';
import {
  IconArrowBackUp,
  IconBarcode,
  IconDiscount,
  IconShoppingCartPause,
  IconTrash,
} from '@tabler/icons-react';
import { useReadable, useTill } from '../../app/till-context.tsx';
import { CartLines } from './CartLines.tsx';
import { CartTotals } from './CartTotals.tsx';
import { CustomerChip } from './CustomerChip.tsx';
import type { SellDialog } from './SellDialogs.tsx';
import styles from './CartPanel.module.css';

type Props = {
  readonly onDialog: (dialog: SellDialog) => void;
  readonly onCharge: () => void;
};

/** The cart: who buys, what, for how much, and the way to pay. */
export function CartPanel({ onDialog, onCharge }: Props) {
  const { cart } = useTill();
  const state = useReadable(cart.state);
  const isEmpty = state.lines.length === 0;
  return (
    <div className={styles['panel']}>
      <div className={styles['top']}>
        <CustomerChip
          customer={state.customer}
          onOpen={() => {
            onDialog({ kind: 'customer' });
          }}
        />
        <ActionIcon aria-label="Undo" disabled={!state.canUndo} onClick={cart.undo}>
          <IconArrowBackUp aria-hidden />
        </ActionIcon>
        <ActionIcon aria-label="Empty the cart" disabled={isEmpty} onClick={cart.clear}>
          <IconTrash aria-hidden />
        </ActionIcon>
      </div>
      {isEmpty ? (
        <EmptyState icon={<IconBarcode size={44} />} title="Ready for the next sale">
          <p>Scan an article, press a tile, or search.</p>
        </EmptyState>
      ) : (
        <CartLines
          lines={state.lines}
          currency={state.currency}
          onOpen={(lineKey) => {
            onDialog({ kind: 'line', lineKey });
          }}
        />
      )}
      <div className={styles['foot']}>
        {!isEmpty && <CartActions onDialog={onDialog} />}
        <CartTotals state={state} />
        <BigButton
          onClick={onCharge}
          isDisabled={isEmpty}
          shortcut="F9"
          aside={isEmpty ? undefined : <Money minor={state.totalMinor} currency={state.currency} />}
        >
          Charge
        </BigButton>
      </div>
    </div>
  );
}

function CartActions({ onDialog }: Pick<Props, 'onDialog'>) {
  return (
    <div className={styles['actions']}>
      <Button
        variant="default"
        px="xs"
        leftSection={<IconDiscount size={20} aria-hidden />}
        aria-keyshortcuts="F4"
        onClick={() => {
          onDialog({ kind: 'discount' });
        }}
      >
        Discount
      </Button>
      <Button
        variant="default"
        px="xs"
        leftSection={<IconShoppingCartPause size={20} aria-hidden />}
        aria-keyshortcuts="F6"
        onClick={() => {
          onDialog({ kind: 'park' });
        }}
      >
        Park
      </Button>
    </div>
  );
}
