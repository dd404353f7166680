import { Button, Loader } from '@mantine/core';
import { ErrorNote } from '@novapos/ui';
import { IconCreditCard } from '@tabler/icons-react';
import { useTill } from '../../app/till-context.tsx';
import type { ChargeState } from '../../till/sales.ts';
import styles from './PayScreen.module.css';

/** What becomes of the payment: it waits, was declined, or needs an answer. */
export function ChargeStatus({ charge }: { readonly charge: ChargeState }) {
  const { sales } = useTill();
  if (charge.kind === 'working') {
    return (
      <div className={styles['waiting']} role="status">
        <Loader size="sm" aria-hidden /> Taking the payment…
      </div>
    );
  }
  if (charge.kind === 'card-waiting') {
    return (
      <div className={styles['waiting']} role="status">
        <IconCreditCard aria-hidden />
        <span className={styles['grow']}>Waiting for the card at the terminal</span>
        {charge.canCancel && (
          <Button variant="default" onClick={() => void sales.cancel()}>
            Cancel the card
          </Button>
        )}
      </div>
    );
  }
  if (charge.kind === 'card-timed-out') {
    return (
      <ErrorNote
        action={
          <>
            <Button onClick={() => void sales.askAgain()}>Ask again</Button>
            <Button variant="default" onClick={() => void sales.cancel()}>
              Cancel
            </Button>
          </>
        }
      >
        The terminal gave no answer. Ask again: nothing is charged twice.
      </ErrorNote>
    );
  }
  if (charge.kind === 'declined') {
    return <ErrorNote>{charge.reason} Choose another card, or cash.</ErrorNote>;
  }
  if (charge.kind === 'refused') {
    return <ErrorNote requestId={charge.requestId}>{charge.problem}</ErrorNote>;
  }
  return null;
}
