import { Button, NativeSelect } from '@mantine/core';
import { ErrorNote } from '@novapos/ui';
import { useState } from 'react';
import { useSay } from '../../app/say/Saying.tsx';
import { useReadable, useTill } from '../../app/till-context.tsx';
import type { PrinterKind } from '../../till/sales.ts';
import styles from './Settings.module.css';

const kinds: readonly { readonly value: PrinterKind; readonly label: string }[] = [
  { value: 'browser', label: 'The browser’s print dialogue' },
  { value: 'usb', label: 'Receipt printer over USB' },
  { value: 'serial', label: 'Receipt printer over a serial port' },
  { value: 'none', label: 'No printer' },
];

/** Which printer this till has. */
export function PrinterSettings() {
  const { receipts } = useTill();
  const printer = useReadable(receipts.printer);
  const say = useSay();
  const [problem, setProblem] = useState<string | null>(null);
  const choose = async (kind: PrinterKind) => {
    const failed = await receipts.choosePrinter(kind);
    setProblem(failed?.problem ?? null);
  };
  const test = async () => {
    const failed = await receipts.print('NovaPOS\n\nThe printer works.\n', { opensDrawer: false });
    setProblem(failed?.problem ?? null);
    if (!failed) say('Sent to the printer.', 'good');
  };
  return (
    <section className={styles['card']} aria-labelledby="printer">
      <h2 id="printer" className={styles['title']}>
        Printer
      </h2>
      <NativeSelect
        label="Receipts are printed by"
        data={[...kinds]}
        value={printer.kind}
        onChange={({ currentTarget }) => void choose(currentTarget.value as PrinterKind)}
      />
      <p className={styles['note']} role="status">
        {printer.name}: {printer.isReady ? 'ready' : 'not ready'}, {printer.width} characters wide
      </p>
      {problem !== null && <ErrorNote>{problem}</ErrorNote>}
      <Button variant="default" disabled={!printer.isReady} onClick={() => void test()}>
        Print a test
      </Button>
    </section>
  );
}
