import { useEffect } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { padKeyOf, digitsAfter } from '../../app/entry/digits.ts';
import { useKeys } from '../../app/keyboard/use-keyboard.tsx';
import { Page } from '../../app/Page.tsx';
import { useReadable, useTill } from '../../app/till-context.tsx';
import { ChargeStatus } from './ChargeStatus.tsx';
import { PayDue } from './PayDue.tsx';
import { PayKeys } from './PayKeys.tsx';
import { usePaying, type Paying } from './use-paying.ts';
import styles from './PayScreen.module.css';

/** Take the money: exact cash, what was handed over, a card, or several together. */
export function PayScreen() {
  const { cart, sales, shifts } = useTill();
  const state = useReadable(cart.state);
  const charge = useReadable(sales.charge);
  const shift = useReadable(shifts.state);
  const navigate = useNavigate();
  const paying = usePaying();
  const isBusy = charge.kind !== 'idle' && charge.kind !== 'declined' && charge.kind !== 'refused';
  usePayKeys(paying, isBusy);
  useEffect(() => {
    if (charge.kind === 'sold') void navigate('/done', { replace: true });
  }, [charge.kind, navigate]);
  if (charge.kind === 'sold') return null;
  if (state.lines.length === 0) return <Navigate to="/" replace />;
  return (
    <Page title="Payment">
      <ChargeStatus charge={charge} />
      {shift.kind === 'none' && (
        <p className={styles['hint']}>
          No shift is open: cash of this sale belongs to no drawer count.
        </p>
      )}
      <div className={styles['columns']}>
        <PayDue paying={paying} state={state} />
        <PayKeys paying={paying} state={state} isDisabled={isBusy} />
      </div>
    </Page>
  );
}

function usePayKeys(paying: Paying, isBusy: boolean): void {
  const exact = () => {
    paying.cash(Math.max(0, paying.due.cashMinor));
  };
  const keys: Readonly<Record<string, () => void>> = {
    e: exact,
    k: paying.card,
    p: paying.points,
    o: paying.coupon,
    Enter:
      paying.enteredMinor === 0
        ? exact
        : () => {
            paying.cash(paying.enteredMinor);
          },
  };
  useKeys(({ key, isInField }) => {
    // While money is under way nothing is entered, and Escape does not leave.
    if (isBusy) return true;
    if (isInField) return false;
    const padKey = padKeyOf(key);
    const act = keys[key] ?? keys[key.toLowerCase()];
    if (padKey !== null) paying.enter(digitAfter(paying.enteredMinor, padKey));
    else if (act) act();
    else return false;
    return true;
  });
}

function digitAfter(minor: number, key: NonNullable<ReturnType<typeof padKeyOf>>): number {
  return Number(digitsAfter(minor === 0 ? '' : String(minor), key));
}
