import { Button, NativeSelect } from '@mantine/core';
import { BigButton } from '@novapos/ui';
import { useState } from 'react';
import { AmountEntry } from '../../app/entry/AmountEntry.tsx';
import { useKeys } from '../../app/keyboard/use-keyboard.tsx';
import type { CartLine, HandPrice } from '../../till/cart.ts';
import styles from './LineDialog.module.css';

const reasons = ['Wrong label', 'Price match', 'Damaged', 'Agreed with the customer'];

type Props = {
  readonly line: CartLine;
  readonly currency: string;
  /** Null goes back to the catalogue's price. */
  readonly onDone: (price: HandPrice | null) => void;
};

/** Another price for one unit, with a reason. */
export function PriceForm({ line, currency, onDone }: Props) {
  const [minor, setMinor] = useState(0);
  const [reason, setReason] = useState(reasons[0] ?? '');
  const done = () => {
    if (minor > 0) onDone({ kind: 'UNIT_PRICE', amountMinor: minor, reason });
  };
  useKeys(({ key, isInField }) => {
    if (key !== 'Enter' || isInField) return false;
    done();
    return true;
  });
  return (
    <div className={styles['form']}>
      <NativeSelect
        label="Reason"
        data={reasons}
        value={reason}
        onChange={({ currentTarget }) => {
          setReason(currentTarget.value);
        }}
      />
      <AmountEntry label="Price of one" currency={currency} minor={minor} onMinor={setMinor} />
      <BigButton onClick={done} isDisabled={minor === 0} shortcut="Enter">
        Set the price
      </BigButton>
      {line.override && (
        <Button
          variant="subtle"
          onClick={() => {
            onDone(null);
          }}
        >
          Back to the catalogue’s price
        </Button>
      )}
    </div>
  );
}
