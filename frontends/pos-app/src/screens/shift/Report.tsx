import { Button } from '@mantine/core';
import { Money } from '@novapos/ui';
import { IconPrinter } from '@tabler/icons-react';
import { useSay } from '../../app/say/Saying.tsx';
import { useReadable, useTill } from '../../app/till-context.tsx';
import type { ReportText } from '../../till/shifts.ts';
import styles from './Shift.module.css';

/** A report as it is printed, and how far the drawer was off. */
export function Report({ report }: { readonly report: ReportText }) {
  const { cart, receipts } = useTill();
  const { currency } = useReadable(cart.state);
  const say = useSay();
  const { differenceMinor, text } = report;
  const print = async () => {
    const failed = await receipts.print(text, { opensDrawer: false });
    if (failed) say(failed.problem, 'bad');
    else say('The report is printed.', 'good');
  };
  return (
    <div className={styles['paper']}>
      {differenceMinor !== null && (
        <p className={styles['difference']} role="status">
          {differenceMinor === 0 ? 'The drawer agrees.' : differenceText(differenceMinor)}{' '}
          {differenceMinor !== 0 && (
            <Money minor={Math.abs(differenceMinor)} currency={currency} size="large" />
          )}
        </p>
      )}
      <pre className={styles['text']} tabIndex={0} aria-label="Report">
        {text}
      </pre>
      <Button
        variant="default"
        leftSection={<IconPrinter size={20} aria-hidden />}
        onClick={() => void print()}
      >
        Print
      </Button>
    </div>
  );
}

function differenceText(differenceMinor: number): string {
  return differenceMinor < 0 ? 'Missing in the drawer:' : 'Too much in the drawer:';
}
