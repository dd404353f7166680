import { Button } from '@mantine/core';
import { BigButton, Money, NumberPad } from '@novapos/ui';
import { IconCreditCard, IconGift, IconTicket } from '@tabler/icons-react';
import { digitsAfter } from '../../app/entry/digits.ts';
import { useTill } from '../../app/till-context.tsx';
import type { CartState } from '../../till/cart.ts';
import { quickAmounts } from './due.ts';
import type { Paying } from './use-paying.ts';
import styles from './PayScreen.module.css';

type Props = { readonly paying: Paying; readonly state: CartState; readonly isDisabled: boolean };

/** The keys to pay by. */
export function PayKeys({ paying, state, isDisabled }: Props) {
  const { currency, customer } = state;
  const { enteredMinor, due } = paying;
  return (
    <section className={styles['keys']} aria-label="Means of payment">
      <CashKey paying={paying} currency={currency} isDisabled={isDisabled} />
      <QuickAmounts paying={paying} currency={currency} isDisabled={isDisabled} />
      <NumberPad
        label="Amount"
        corner="00"
        isDisabled={isDisabled}
        onKey={(key) => {
          const digits = enteredMinor === 0 ? '' : String(enteredMinor);
          paying.enter(Number(digitsAfter(digits, key)));
        }}
      />
      <BigButton
        tone="plain"
        onClick={paying.card}
        isDisabled={isDisabled}
        shortcut="K"
        aside={
          <Money minor={enteredMinor === 0 ? due.restMinor : enteredMinor} currency={currency} />
        }
      >
        <span className={styles['means']}>
          <IconCreditCard aria-hidden /> Card
        </span>
      </BigButton>
      <div className={styles['others']}>
        <Button
          variant="default"
          disabled={isDisabled || (customer?.pointsWorthMinor ?? 0) === 0}
          leftSection={<IconGift size={20} aria-hidden />}
          aria-keyshortcuts="P"
          onClick={paying.points}
        >
          Points
        </Button>
        <Button
          variant="default"
          disabled={isDisabled}
          leftSection={<IconTicket size={20} aria-hidden />}
          aria-keyshortcuts="O"
          onClick={paying.coupon}
        >
          Coupon
        </Button>
      </div>
    </section>
  );
}

type CashProps = {
  readonly paying: Paying;
  readonly currency: string;
  readonly isDisabled: boolean;
};

function CashKey({ paying, currency, isDisabled }: CashProps) {
  const { enteredMinor, due } = paying;
  const isExact = enteredMinor === 0;
  const minor = isExact ? Math.max(0, due.cashMinor) : enteredMinor;
  return (
    <BigButton
      onClick={() => {
        paying.cash(minor);
      }}
      isDisabled={isDisabled}
      shortcut={isExact ? 'E' : 'Enter'}
      aside={<Money minor={minor} currency={currency} />}
    >
      {isExact ? 'Exact cash' : 'Cash'}
    </BigButton>
  );
}

function QuickAmounts({ paying, currency, isDisabled }: CashProps) {
  const { shifts } = useTill();
  const amounts = quickAmounts(paying.due.cashMinor, shifts.denominations());
  return (
    <div className={styles['quick']}>
      {amounts.map((amount) => (
        <Button
          key={amount}
          className={styles['amount'] ?? ''}
          variant="default"
          disabled={isDisabled}
          onClick={() => {
            paying.cash(amount);
          }}
        >
          <Money minor={amount} currency={currency} />
        </Button>
      ))}
    </div>
  );
}
