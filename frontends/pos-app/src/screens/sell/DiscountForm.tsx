import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { BigButton } from '@novapos/ui';
import { useState } from 'react';
import { AmountEntry } from '../../app/entry/AmountEntry.tsx';
import { useKeys } from '../../app/keyboard/use-keyboard.tsx';
import type { HandDiscount } from '../../till/cart.ts';
import styles from './LineDialog.module.css';

const percents = [5, 10, 20, 50] as const;
const reasons = ['Damaged', 'Short-dated', 'Price match', 'Loyal customer', 'Staff', 'Apology'];

type Props = {
  readonly currency: string;
  readonly hasDiscount: boolean;
  /** Null takes it away. */
  readonly onDone: (discount: HandDiscount | null) => void;
};

/** A discount by hand: a percentage in one press, or an amount; always with a reason. */
export function DiscountForm({ currency, hasDiscount, onDone }: Props) {
  const [kind, setKind] = useState('Percent');
  const [reason, setReason] = useState(reasons[0] ?? '');
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
      <SegmentedControl
        fullWidth
        size="md"
        aria-label="Kind of discount"
        data={['Percent', 'Amount']}
        value={kind}
        onChange={setKind}
      />
      {kind === 'Percent' ? (
        <div className={styles['quick']}>
          {percents.map((percent) => (
            <Button
              key={percent}
              variant="default"
              px={0}
              onClick={() => {
                onDone({ basisPoints: percent * 100, amountMinor: null, reason });
              }}
            >
              {percent} %
            </Button>
          ))}
        </div>
      ) : (
        <AmountOff
          currency={currency}
          onAmount={(amountMinor) => {
            onDone({ basisPoints: null, amountMinor, reason });
          }}
        />
      )}
      {hasDiscount && (
        <Button
          variant="subtle"
          onClick={() => {
            onDone(null);
          }}
        >
          Take the discount away
        </Button>
      )}
    </div>
  );
}

type AmountProps = {
  readonly currency: string;
  readonly onAmount: (amountMinor: number) => void;
};

function AmountOff({ currency, onAmount }: AmountProps) {
  const [minor, setMinor] = useState(0);
  const done = () => {
    if (minor > 0) onAmount(minor);
  };
  useKeys(({ key, isInField }) => {
    if (key !== 'Enter' || isInField) return false;
    done();
    return true;
  });
  return (
    <>
      <AmountEntry label="Amount off" currency={currency} minor={minor} onMinor={setMinor} />
      <BigButton onClick={done} isDisabled={minor === 0} shortcut="Enter">
        Take it off
      </BigButton>
    </>
  );
}
