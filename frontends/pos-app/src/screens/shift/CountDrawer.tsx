import {
  BigButton,
  DenominationCounter,
  ErrorNote,
  Money,
  sumOf,
  type CountedPieces,
} from '@novapos/ui';
import { useState, type ReactNode } from 'react';
import { useReadable, useTill } from '../../app/till-context.tsx';
import type { Counted } from '../../till/shifts.ts';
import styles from './Shift.module.css';

type Failed = { readonly problem: string; readonly requestId: string | null };
type Props = {
  readonly hint: string;
  readonly action: string;
  readonly onCounted: (counted: Counted) => Promise<Failed | null>;
  /** What else is asked. */
  readonly children?: ReactNode;
};

/** Count what is in the drawer. */
export function CountDrawer({ hint, action, onCounted, children }: Props) {
  const { shifts, cart } = useTill();
  const { currency } = useReadable(cart.state);
  const [pieces, setPieces] = useState<CountedPieces>({});
  const [failed, setFailed] = useState<Failed | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const send = async () => {
    setIsBusy(true);
    const refused = await onCounted(countedOf(pieces));
    setIsBusy(false);
    setFailed(refused);
  };
  return (
    <div className={styles['count']}>
      <p className={styles['hint']}>{hint}</p>
      <DenominationCounter
        denominations={shifts.denominations()}
        currency={currency}
        counted={pieces}
        onCount={setPieces}
      />
      {children}
      {failed && <ErrorNote requestId={failed.requestId}>{failed.problem}</ErrorNote>}
      <BigButton
        onClick={() => void send()}
        isBusy={isBusy}
        aside={<Money minor={sumOf(pieces)} currency={currency} />}
      >
        {action}
      </BigButton>
    </div>
  );
}

function countedOf(pieces: CountedPieces): Counted {
  return Object.entries(pieces)
    .filter(([, count]) => count > 0)
    .map(([value, count]) => ({ valueMinor: Number(value), count }));
}
