import { ActionIcon } from '@mantine/core';
import { Money } from '@novapos/ui';
import { IconX } from '@tabler/icons-react';
import type { CartState } from '../../till/cart.ts';
import { PayLines } from './PayLines.tsx';
import { amountOf } from './due.ts';
import { tenderText } from './tender-text.ts';
import type { Paying } from './use-paying.ts';
import styles from './PayScreen.module.css';

type Props = { readonly paying: Paying; readonly state: CartState };

/** What is due, what was given so far, and what is left. */
export function PayDue({ paying, state }: Props) {
  const { currency, totalMinor } = state;
  const { due, tenders, enteredMinor } = paying;
  const isSplit = tenders.length > 0;
  return (
    <section className={styles['due']} aria-label="Amount due">
      <div role="status">
        <p className={styles['label']}>{isSplit ? 'Left to pay' : 'To pay'}</p>
        <Money minor={due.restMinor} currency={currency} size="display" />
        {due.cashMinor !== due.restMinor && (
          <p className={styles['label']}>
            In cash <Money minor={due.cashMinor} currency={currency} />, rounded to the smallest
            coin
          </p>
        )}
      </div>
      <PayLines state={state} />
      {isSplit && (
        <ul className={styles['tenders']} aria-label="Paid so far">
          <li className={styles['tender']}>
            <span>Total</span>
            <Money minor={totalMinor} currency={currency} />
          </li>
          {tenders.map((tender, index) => (
            <li key={`${index}-${tender.type}`} className={styles['tender']}>
              <span>{tenderText(tender.type)}</span>
              <Money minor={-amountOf(tender)} currency={currency} />
              <ActionIcon
                aria-label={`Take ${tenderText(tender.type)} away`}
                onClick={() => {
                  paying.removeTender(index);
                }}
              >
                <IconX size={20} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      {enteredMinor > due.cashMinor && (
        <p className={styles['change']} role="status">
          Change{' '}
          <Money
            minor={enteredMinor - due.cashMinor}
            currency={currency}
            size="large"
            tone="good"
          />
        </p>
      )}
    </section>
  );
}
