import { Button } from '@mantine/core';
import { BigButton, Money } from '@novapos/ui';
import { IconPrinter } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useKeys } from '../../app/keyboard/use-keyboard.tsx';
import { useSay } from '../../app/say/Saying.tsx';
import { useTill } from '../../app/till-context.tsx';
import type { MadeRefund } from '../../till/refunds.ts';
import styles from './Refund.module.css';

type Props = { readonly made: MadeRefund; readonly currency: string };

/** Goods are back: the amount, its receipt, and on. */
export function RefundMade({ made, currency }: Props) {
  const { receipts } = useTill();
  const navigate = useNavigate();
  const say = useSay();
  const next = () => void navigate('/');
  const print = async () => {
    const { width } = receipts.printer.get();
    const text = await receipts.refundText(made.refundId, { width, isGift: false });
    const failed = await receipts.print(text, { opensDrawer: true });
    if (failed) say(failed.problem, 'bad');
    else say('The receipt is printed.', 'good');
  };
  useKeys(({ key }) => {
    if (key !== 'Enter') return false;
    next();
    return true;
  });
  return (
    <div className={styles['made']}>
      <div role="status">
        <p className={styles['note']}>Refunded by {made.receiptNumber}</p>
        <Money minor={made.totalMinor} currency={currency} size="display" tone="good" />
        {made.order && (
          <p className={styles['note']}>
            Sold in exchange: {made.order.receiptNumber},{' '}
            <Money minor={made.order.totalMinor} currency={made.order.currency} />
          </p>
        )}
      </div>
      <Button
        variant="default"
        leftSection={<IconPrinter size={20} aria-hidden />}
        onClick={() => void print()}
      >
        Print the receipt
      </Button>
      <BigButton onClick={next} shortcut="Enter">
        Back to selling
      </BigButton>
    </div>
  );
}
