import { Button } from '@mantine/core';
import { BigButton, Money } from '@novapos/ui';
import { IconCheck, IconGift, IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { useKeys } from '../../app/keyboard/use-keyboard.tsx';
import { useReadable, useTill } from '../../app/till-context.tsx';
import type { SoldOrder } from '../../till/sales.ts';
import { tenderText } from '../pay/tender-text.ts';
import { ReceiptPreview } from './ReceiptPreview.tsx';
import { useGoOn } from './use-go-on.ts';
import { useReceiptPrinting } from './use-receipt-printing.ts';
import styles from './DoneScreen.module.css';

/** A sale is done: the change, the receipt, and on to the next one. */
export function DoneScreen() {
  const { sales } = useTill();
  const charge = useReadable(sales.charge);
  if (charge.kind !== 'sold') return <Navigate to="/" replace />;
  return <Done order={charge.order} />;
}

function Done({ order }: { readonly order: SoldOrder }) {
  const { sales } = useTill();
  const navigate = useNavigate();
  const heading = useRef<HTMLHeadingElement>(null);
  const next = () => {
    sales.next();
    void navigate('/');
  };
  const { stay } = useGoOn(next);
  const printing = useReceiptPrinting(order);
  const print = (isGift: boolean) => {
    stay();
    void printing.print(isGift);
  };
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const keys: Readonly<Record<string, () => void>> = {
    Enter: next,
    Escape: next,
    p() {
      print(false);
    },
    g() {
      print(true);
    },
  };
  useKeys(({ key }) => {
    const act = keys[key] ?? keys[key.toLowerCase()];
    act?.();
    return act !== undefined;
  });
  return (
    <div className={styles['screen']}>
      <section className={styles['sum']}>
        <h1 ref={heading} tabIndex={-1} className={styles['title']}>
          <IconCheck size={30} aria-hidden /> Paid
        </h1>
        <Paid order={order} />
        <PrintActions onPrint={print} />
        <BigButton onClick={next} shortcut="Enter">
          Next sale
        </BigButton>
        <p className={styles['note']}>The next scan or a few seconds begin it as well.</p>
      </section>
      <ReceiptPreview orderId={order.orderId} onTouch={stay} />
    </div>
  );
}

function Paid({ order }: { readonly order: SoldOrder }) {
  const { currency, changeMinor, totalMinor, tenders, receiptNumber, isUnsent } = order;
  return (
    <div role="status" className={styles['paid']}>
      {changeMinor > 0 ? (
        <>
          <p className={styles['label']}>Change</p>
          <Money minor={changeMinor} currency={currency} size="display" tone="good" />
        </>
      ) : (
        <>
          <p className={styles['label']}>No change</p>
          <Money minor={totalMinor} currency={currency} size="display" />
        </>
      )}
      <ul className={styles['tenders']} aria-label="Paid by">
        {tenders.map((tender, index) => (
          <li key={`${index}-${tender.type}`}>
            {tenderText(tender.type)}
            {tender.cardLast4 === null ? '' : ` …${tender.cardLast4}`}{' '}
            <Money minor={tender.tenderedMinor} currency={currency} />
          </li>
        ))}
      </ul>
      <p className={styles['label']}>
        Receipt {receiptNumber}
        {isUnsent ? ' · kept on this till until the network is back' : ''}
      </p>
    </div>
  );
}

function PrintActions({ onPrint }: { readonly onPrint: (isGift: boolean) => void }) {
  return (
    <div className={styles['actions']}>
      <Button
        variant="default"
        leftSection={<IconPrinter size={20} aria-hidden />}
        onClick={() => {
          onPrint(false);
        }}
      >
        Print
      </Button>
      <Button
        variant="default"
        leftSection={<IconGift size={20} aria-hidden />}
        onClick={() => {
          onPrint(true);
        }}
      >
        Gift receipt
      </Button>
    </div>
  );
}
