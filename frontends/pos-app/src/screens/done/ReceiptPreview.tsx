import { useEffect, useState } from 'react';
import { useReadable, useTill } from '../../app/till-context.tsx';
import styles from './DoneScreen.module.css';

type Props = { readonly orderId: string; readonly onTouch: () => void };

/** The receipt as it is printed. */
export function ReceiptPreview({ orderId, onTouch }: Props) {
  const { receipts } = useTill();
  const { width } = useReadable(receipts.printer);
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void receipts.text(orderId, { width, isGift: false }).then((answer) => {
      if (isCurrent) setText(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [receipts, orderId, width]);
  return (
    <section
      className={styles['paper']}
      aria-label="Receipt"
      tabIndex={0}
      onFocus={onTouch}
      onPointerDown={onTouch}
    >
      <pre className={styles['text']}>{text ?? '…'}</pre>
    </section>
  );
}
