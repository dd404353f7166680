import { Button } from '@mantine/core';
import { ErrorNote, Money } from '@novapos/ui';
import { IconCashBanknote, IconCashOff, IconLockOpen, IconReport } from '@tabler/icons-react';
import { useState } from 'react';
import { Page } from '../../app/Page.tsx';
import { useReadable, useTill } from '../../app/till-context.tsx';
import { dayAndTimeText } from '../../app/time-text.ts';
import type { ReportText, ShiftState } from '../../till/shifts.ts';
import { CloseShift } from './CloseShift.tsx';
import { MoveCash, type Movement } from './MoveCash.tsx';
import { Report } from './Report.tsx';
import styles from './Shift.module.css';

type Failed = { readonly problem: string; readonly requestId: string | null };
type Props = {
  readonly shift: Extract<ShiftState, { readonly kind: 'open' }>;
  readonly onClosed: (closed: { readonly report: ReportText | null }) => void;
};

/** An open shift, and what can be done with its drawer. */
export function OpenShift({ shift, onClosed }: Props) {
  const [movement, setMovement] = useState<Movement | null>(null);
  const [isClosing, setIsClosing] = useState(false);
  if (isClosing) return <CloseShift onClosed={onClosed} />;
  return (
    <Page title={shift.number === null ? 'Shift' : `Shift ${shift.number}`}>
      <div className={styles['open']}>
        <Facts shift={shift} />
        <div className={styles['actions']}>
          <Button
            variant="default"
            leftSection={<IconCashBanknote size={22} aria-hidden />}
            onClick={() => {
              setMovement('PAID_IN');
            }}
          >
            Paid in
          </Button>
          <Button
            variant="default"
            leftSection={<IconCashOff size={22} aria-hidden />}
            onClick={() => {
              setMovement('PAID_OUT');
            }}
          >
            Paid out
          </Button>
          <Button
            variant="default"
            leftSection={<IconLockOpen size={22} aria-hidden />}
            onClick={() => {
              setMovement('NO_SALE');
            }}
          >
            Open the drawer
          </Button>
          <Button
            onClick={() => {
              setIsClosing(true);
            }}
          >
            Close the shift
          </Button>
        </div>
        <XReport />
      </div>
      {movement && (
        <MoveCash
          kind={movement}
          onClose={() => {
            setMovement(null);
          }}
        />
      )}
    </Page>
  );
}

function Facts({ shift }: Pick<Props, 'shift'>) {
  const { cart } = useTill();
  const { currency } = useReadable(cart.state);
  return (
    <dl className={styles['facts']}>
      <div>
        <dt>Opened</dt>
        <dd>{dayAndTimeText(shift.openedAt)}</dd>
      </div>
      <div>
        <dt>By</dt>
        <dd>{shift.openedBy}</dd>
      </div>
      <div>
        <dt>Float</dt>
        <dd>
          <Money minor={shift.floatMinor} currency={currency} />
        </dd>
      </div>
    </dl>
  );
}

function XReport() {
  const { shifts } = useTill();
  const [report, setReport] = useState<ReportText | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const ask = async () => {
    const answer = await shifts.report();
    setReport('text' in answer ? answer : null);
    setFailed('text' in answer ? null : answer);
  };
  return (
    <section className={styles['report']} aria-label="X report">
      <Button
        variant="light"
        leftSection={<IconReport size={22} aria-hidden />}
        onClick={() => void ask()}
      >
        X report
      </Button>
      {failed && <ErrorNote requestId={failed.requestId}>{failed.problem}</ErrorNote>}
      {report && <Report report={report} />}
    </section>
  );
}
