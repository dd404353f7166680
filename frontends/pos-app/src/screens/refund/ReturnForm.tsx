import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { MadeRefund, ReturnReason } from '../../till/refunds.ts';
import type { SoldOrder } from '../../till/sales.ts';
import { dayAndTimeText } from '../../app/time-text.ts';
import { ReturnLines } from './ReturnLines.tsx';
import { ReturnSum } from './ReturnSum.tsx';
import { useReturn } from './use-return.ts';
import styles from './Refund.module.css';

const reasons: readonly { readonly value: ReturnReason; readonly label: string }[] = [
  { value: 'CHANGED_MIND', label: 'Changed their mind' },
  { value: 'DEFECTIVE', label: 'Defective' },
  { value: 'WRONG_ITEM', label: 'Wrong article' },
  { value: 'OVERCHARGED', label: 'Overcharged' },
  { value: 'OTHER', label: 'Something else' },
];

type Props = {
  readonly order: SoldOrder;
  readonly onMade: (made: MadeRefund) => void;
  readonly onLeave: () => void;
};

/** What comes back, why, and what it is worth. */
export function ReturnForm({ order, onMade, onLeave }: Props) {
  const taking = useReturn(order, onMade);
  return (
    <div className={styles['columns']}>
      <section aria-label="Lines to take back">
        <div className={styles['bar']}>
          <span className={styles['note']}>Sold {dayAndTimeText(order.soldAt)}</span>
          <Button
            variant="default"
            onClick={() => {
              for (const line of order.lines) {
                taking.setLine({
                  number: line.number,
                  quantityMilli: line.returnableMilli ?? line.quantityMilli,
                  isRestocked: true,
                });
              }
            }}
          >
            All of it
          </Button>
          <Button variant="subtle" onClick={onLeave}>
            Another sale
          </Button>
        </div>
        <ReturnLines order={order} taking={taking} />
      </section>
      <section className={styles['decide']} aria-label="Reason and money">
        <NativeSelect
          label="Reason"
          data={[...reasons]}
          value={taking.reason}
          onChange={({ currentTarget }) => {
            taking.setReason(currentTarget.value as ReturnReason);
          }}
        />
        <TextInput
          label="Note"
          autoComplete="off"
          maxLength={200}
          value={taking.note}
          onChange={({ currentTarget }) => {
            taking.setNote(currentTarget.value);
          }}
        />
        <ReturnSum taking={taking} currency={order.currency} />
      </section>
    </div>
  );
}
