import { Button, TextInput } from '@mantine/core';
import { EmptyState, ErrorNote, Money } from '@novapos/ui';
import { IconReceipt, IconSearch } from '@tabler/icons-react';
import { useEffect, useState, type SubmitEvent } from 'react';
import { useSearchParams } from 'react-router';
import { useScan } from '../../app/keyboard/use-keyboard.tsx';
import { useReadable, useTill } from '../../app/till-context.tsx';
import { dayAndTimeText } from '../../app/time-text.ts';
import type { SoldOrder } from '../../till/sales.ts';
import styles from './Refund.module.css';

type Failed = { readonly problem: string; readonly requestId: string | null };
type Props = { readonly onFound: (order: SoldOrder) => void };

/** Find the sale: scan its receipt, or search for it. */
export function FindSale({ onFound }: Props) {
  const { catalogue, sales } = useTill();
  const last = useReadable(sales.last);
  const [text, setText] = useState('');
  const { found, failed, search, byReceipt } = useFinding(onFound);
  useScan((code) => {
    const scanned = catalogue.scan(code);
    if (scanned.kind === 'receipt') void byReceipt(scanned.receiptNumber);
    else if (scanned.kind === 'item') void search(scanned.item.name);
    else return false;
    return true;
  });
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    if (text.trim() !== '') void search(text.trim());
  };
  return (
    <div className={styles['find']}>
      <form className={styles['search']} onSubmit={send}>
        <TextInput
          aria-label="Receipt number, customer or article"
          placeholder="Scan the receipt, or type its number, a customer or an article"
          leftSection={<IconSearch size={22} aria-hidden />}
          autoComplete="off"
          value={text}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
        />
        <Button type="submit">Search</Button>
      </form>
      {failed && <ErrorNote requestId={failed.requestId}>{failed.problem}</ErrorNote>}
      {found === null && last && (
        <Button
          variant="default"
          leftSection={<IconReceipt size={20} aria-hidden />}
          onClick={() => {
            onFound(last);
          }}
        >
          The last sale: {last.receiptNumber}
        </Button>
      )}
      <Results found={found} onFound={onFound} />
    </div>
  );
}

function useFinding(onFound: Props['onFound']) {
  const { refunds } = useTill();
  const [parameters] = useSearchParams();
  const [found, setFound] = useState<readonly SoldOrder[] | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const byReceipt = async (receiptNumber: string) => {
    const answer = await refunds.byReceipt(receiptNumber);
    setFailed(answer && 'problem' in answer ? answer : null);
    if (answer && !('problem' in answer)) onFound(answer);
    if (!answer) setFound([]);
  };
  const search = async (text: string) => {
    const answer = await refunds.search(text);
    setFailed('problem' in answer ? answer : null);
    if (!('problem' in answer)) setFound(answer);
  };
  const receipt = parameters.get('receipt');
  useEffect(() => {
    if (receipt !== null) void byReceipt(receipt);
    // Once for each receipt that was scanned.
  }, [receipt]);
  return { found, failed, search, byReceipt };
}

type ResultsProps = Props & { readonly found: readonly SoldOrder[] | null };

function Results({ found, onFound }: ResultsProps) {
  if (found === null) {
    return (
      <EmptyState icon={<IconReceipt size={44} />} title="Which sale is it from?">
        <p>The number stands at the top of the receipt.</p>
      </EmptyState>
    );
  }
  if (found.length === 0) {
    return (
      <EmptyState icon={<IconReceipt size={44} />} title="No such sale">
        <p>Check the number, or search by customer or article.</p>
      </EmptyState>
    );
  }
  return (
    <ul className={styles['list']} aria-label="Sales found">
      {found.map((order) => (
        <li key={order.orderId}>
          <button
            type="button"
            className={styles['sale']}
            onClick={() => {
              onFound(order);
            }}
          >
            <span>
              <strong>{order.receiptNumber}</strong>
              <span className={styles['note']}> · {dayAndTimeText(order.soldAt)}</span>
              <span className={styles['what']}>
                {order.lines.map(({ name }) => name).join(', ')}
              </span>
            </span>
            <Money minor={order.totalMinor} currency={order.currency} />
          </button>
        </li>
      ))}
    </ul>
  );
}
